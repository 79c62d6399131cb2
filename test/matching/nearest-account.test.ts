import { accountKey } from '../../src/matching/account-key';
import { listAccounts } from '../../src/matching/list-accounts';
import { nearestAccounts } from '../../src/matching/nearest-account';

const { index } = listAccounts([
  { domain: 'contoso.com' },
  { name: 'Meta (formerly Facebook)', id: 'M1' },
  { name: 'Fabrikam', domain: 'fabrikam.de' },
  { name: 'Müller Werke' },
]);
const nearest = nearestAccounts(index);

describe('the account nearest to an unknown text', () => {
  test.each([
    ['contoso.org', 0, 'contoso.com', 1, false],
    ['Contoso Ltd', 0, 'contoso.com', 1, false],
    ['mail.fabrikam.co.uk', 2, 'Fabrikam', 1, false],
    ['Facebook Inc', 1, 'Meta (formerly Facebook)', 1, false],
    ['Mueller Werke', 3, 'Müller Werke', 1, false],
    ['Fabrikam AG', 2, 'Fabrikam', 1, false],
    ['Fabrіkam', 2, 'Fabrikam', 1, true],
    ['fabrіkam.de', 2, 'Fabrikam', 1, true],
  ])('%s is near number %d, %s', (text, account, name, similarity, lookAlike) => {
    expect(nearest(accountKey(text))).toEqual({ account, name, similarity, lookAlike });
  });

  test.each(['', 'N/A', 'Zyx', 'zyx.org'])('there is none near "%s"', (text) => {
    expect(nearest(accountKey(text))).toBeUndefined();
  });
});

describe('the accounts of a name', () => {
  const twice = listAccounts([
    { id: 'A1', name: 'Acme' },
    { id: 'A1', name: 'ACME Inc.' },
    { name: 'Beta', domain: 'beta.com' },
    { name: 'Beta', domain: 'beta.de' },
  ]).index;

  test('are told once each, however often the name stands in the list', () => {
    expect(twice.namesakes('acme')).toEqual([0]);
    expect(twice.match('acme')).toEqual({ account: 0, by: 'name', several: false });
    expect(twice.namesakes('Beta')).toEqual([1, 2]);
    expect(twice.match('Beta')).toEqual({ account: -1, by: 'ambiguous', several: false });
  });

  test('in a cell of several are those of the first that has any', () => {
    expect(twice.namesakes('Zyx; Beta; Acme')).toEqual([1, 2]);
    expect(twice.namesakes('Zyx; Yxz')).toEqual([]);
    expect(twice.match('Zyx; Acme')).toEqual({ account: 0, by: 'name', several: false });
    expect(twice.match('Acme; beta.de')).toEqual({ account: 0, by: 'name', several: true });
    expect(twice.match('Zyx; Beta')).toEqual({ account: -1, by: 'ambiguous', several: false });
    expect(twice.match('Beta; Acme')).toEqual({ account: 0, by: 'name', several: false });
    expect(twice.match('Acme; ACME')).toEqual({ account: 0, by: 'name', several: false });
  });
});
