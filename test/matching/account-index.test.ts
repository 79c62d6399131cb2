import fc from 'fast-check';

import { accountIndex } from '../../src/matching/account-index';
import type { AccountNames } from '../../src/matching/account-index';
import type { AccountMatch } from '../../src/matching/account-match';

function indexOf(...accounts: AccountNames[]) {
  const index = accountIndex();
  const numbers = accounts.map((names) => index.add(names));
  return { index, numbers };
}

const acme = { id: '001D000000IRFma', domain: 'https://www.acme.com', name: 'Acme Corp' };

describe('adding accounts', () => {
  test.each<[string, AccountNames, AccountNames, number]>([
    ['the same id', acme, { id: acme.id, name: 'Other' }, 1],
    ['the 15 and 18 characters of one id', acme, { id: '001D000000IRFmaIAH', name: 'Other' }, 1],
    ['ids that differ in case alone', { id: 'crm-7' }, { id: 'CRM-7' }, 1],
    ['two Salesforce ids that differ in case', { id: '001D000000IRFma' }, { id: '001D000000IRFMA' }, 2],
    ['the same domain under other names', acme, { domain: 'acme.com', name: 'Road Runner Traps' }, 1],
    ['the same domain under other ids', acme, { id: '7', domain: 'acme.com' }, 1],
    ['the same name in another spelling', acme, { name: 'ACME, Inc.' }, 1],
    ['the same name under other ids', { id: '1', name: 'Acme' }, { id: '2', name: 'Acme' }, 1],
    ['the same name at different domains', acme, { domain: 'acme.de', name: 'Acme GmbH' }, 2],
    ['the same free mail', { domain: 'gmail.com', name: 'Acme' }, { domain: 'gmail.com', name: 'Beta' }, 2],
    ['different names', acme, { name: 'Beta' }, 2],
    ['a name that is another account’s id', { id: '42' }, { name: '42 Ltd' }, 2],
    ['names that JavaScript objects know', { name: 'constructor' }, { name: '__proto__' }, 2],
    ['nothing at all, twice', {}, { id: '', domain: ' ', name: '-' }, 2],
    ['separators alone, twice', { name: ';' }, { name: ' ; ' }, 2],
  ])('counts %s', (_, first, second, size) => {
    const { index, numbers } = indexOf(first, second);
    expect(index.size).toBe(size);
    expect(numbers).toEqual([0, size - 1]);
  });
});

describe('finding accounts', () => {
  const { index } = indexOf(acme, { id: 'A2', domain: 'beta.de', name: 'Beta GmbH' }, { name: 'St.Gallen AG' });

  test.each<[string, number, boolean]>([
    ['001D000000IRFma', 0, false],
    ['001D000000IRFmaIAH', 0, false],
    ['acme.com', 0, false],
    ['cfo@ACME.com', 0, false],
    ['Acme', 0, true],
    [' acme  corp. ', 0, true],
    ['a2', 1, false],
    ['http://beta.de/x', 1, false],
    ['BETA gmbh', 1, true],
    ['St.Gallen', 2, true],
    ['A2 Ltd', -1, false],
    ['jane@gmail.com', -1, false],
    ['acme@localhost', -1, false],
    ['unknown.org', -1, false],
    ['Acme Labs', -1, false],
    ['', -1, false],
    ['toString', -1, false],
  ])('takes %j for number %i', (raw, account, byName) => {
    expect(index.find(raw)).toBe(account);
    expect(index.match(raw).by === 'name').toBe(byName);
  });

  test('prefers the id to the domain and the domain to the name', () => {
    const rivals = indexOf({ id: 'x.com' }, { domain: 'x.com' }, { name: 'X.com Ltd', domain: 'y.com' }).index;
    expect([rivals.find('X.com '), rivals.find('www.x.com'), rivals.find('X com')]).toEqual([0, 1, 2]);
  });

  test.each<[string, string, AccountMatch]>([
    ['an id', '001D000000IRFmaIAH', { account: 0, by: 'id', several: false }],
    ['a domain', 'jobs.acme.com', { account: 0, by: 'domain', several: false }],
    ['a name', 'ACME', { account: 0, by: 'name', several: false }],
    ['no account', 'Acme Labs', { account: -1, by: 'nothing', several: false }],
    ['several domains, the first known', 'nobody.com; beta.de', { account: 1, by: 'domain', several: false }],
    ['several domains, both known', 'acme.com, beta.de', { account: 0, by: 'domain', several: true }],
    ['several names', 'Beta GmbH;Acme Corp', { account: 1, by: 'name', several: true }],
    ['several ids', '001D000000IRFma;A2', { account: 0, by: 'id', several: true }],
    ['several emails of one company', 'a@acme.com; b@eu.acme.com', { account: 0, by: 'domain', several: false }],
    ['a private and a company email', 'jane@gmail.com; jane@beta.de', { account: 1, by: 'domain', several: false }],
    ['a name in look-alikes', 'Аcme', { account: -1, by: 'nothing', several: false }],
  ])('says how it knew: %s', (_, raw, match) => {
    expect(index.match(raw)).toEqual(match);
  });

  test('takes a name of several accounts for none of them, unless one has nothing but the name', () => {
    const namesakes = indexOf({ domain: 'acme.com', name: 'Acme' }, { domain: 'acme.de', name: 'Acme GmbH' }).index;
    expect(namesakes.match('Acme AG')).toEqual({ account: -1, by: 'ambiguous', several: false });
    expect([namesakes.find('Acme'), namesakes.match('Acme').by === 'name']).toEqual([-1, false]);
    expect(namesakes.namesakes('ACME')).toEqual([0, 1]);
    expect([namesakes.add({ name: 'Acme' }), namesakes.find('Acme')]).toEqual([2, 2]);
  });

  test('knows which accounts were found by name', () => {
    const { index: searched } = indexOf(acme, { name: 'Beta' }, { name: 'Cyan' });
    for (const raw of ['acme.com', 'beta', 'nobody']) searched.find(raw);
    expect([...searched.foundByName]).toEqual([1]);
  });

  test('calls an account what it was first called', () => {
    const { index: called } = indexOf({ domain: 'acme.com' }, { id: '7' }, { id: '8', name: ' Beta  GmbH ' }, {});
    expect([0, 1, 2, 3].map((account) => called.nameOf(account))).toEqual(['acme.com', '7', 'Beta  GmbH', '']);
  });

  test('learns every name that one account goes by', () => {
    const { index: aliases } = indexOf(
      { id: '1', name: 'Acme' },
      { id: '1', domain: 'acme.com', name: 'Acme Trading' },
    );
    expect(['acme', 'acme.com', 'ACME Trading'].map((raw) => aliases.find(raw))).toEqual([0, 0, 0]);
  });

  test('sees an account that was added after the first search', () => {
    const { index: growing } = indexOf({ name: 'Acme' });
    expect([growing.find('beta.de'), growing.find('Beta')]).toEqual([-1, -1]);
    growing.add({ domain: 'beta.de', name: 'Beta' });
    expect([growing.find('beta.de'), growing.find('Beta'), growing.find('Acme')]).toEqual([1, 1, 0]);
  });

  test('gives a domain to the account that had it first, not to one that has it by its id', () => {
    const { index: rivals, numbers } = indexOf({ id: '1' }, { domain: 'acme.com' }, { id: '1', domain: 'acme.com' });
    expect([numbers, rivals.find('acme.com')]).toEqual([[0, 1, 0], 1]);
  });

  test.each<[string, string, AccountNames, AccountMatch]>([
    [
      'its domain meant, until one has it for its id',
      'acme.com',
      { id: 'acme.com' },
      { account: 1, by: 'id', several: false },
    ],
    [
      'its name meant, until another company has the name',
      'Acme',
      { domain: 'acme.de', name: 'Acme' },
      { account: -1, by: 'ambiguous', several: false },
    ],
    [
      'the first of its domains meant, until the second is known, too',
      'acme.com; beta.de',
      { domain: 'beta.de' },
      { account: 0, by: 'domain', several: true },
    ],
  ])('takes a text for the account that %s', (_, raw, added, match) => {
    const { index: growing } = indexOf(acme);
    expect(growing.find(raw)).toBe(0);
    growing.add(added);
    expect(growing.match(raw)).toEqual(match);
  });

  test('finds a name that looks like a domain, but none by an address of free mail', () => {
    const { index: dotted } = indexOf({ name: 'Booking.com B.V.' }, { name: 'Gmail com' });
    expect(['booking.com', 'Booking com', 'gmail.com', 'a@booking.com'].map((raw) => dotted.find(raw))).toEqual([
      0, 0, -1, -1,
    ]);
  });

  test('finds whatever was added under what it was added by', () => {
    const names = fc.record(
      { domain: fc.domain(), name: fc.stringMatching(/^[A-Z][a-z]{2,9} [A-Z][a-z]{2,9}$/) },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.array(names, { maxLength: 20 }), (accounts) => {
        const { index: any, numbers } = indexOf(...accounts);
        accounts.forEach(({ domain }, row) => {
          if (domain !== undefined) expect(any.find(domain.toUpperCase())).toBe(numbers[row]);
        });
        expect(any.size).toBe(new Set(numbers).size);
      }),
      { seed: 3 },
    );
  });
});
