import { callFunction } from '../../src/functions/call-function';
import { column } from './calls';

describe('ABM_MATCH', () => {
  const names = column('Account', 'Acme Corp', 'Beta GmbH', '', 'Cyan Ltd', 42);
  const domains = column('Domain', 'acme.com', 'www.beta.de', 'kilo.com', '', '');

  test.each<[string, unknown, unknown]>([
    ['finds a name in another spelling', ' ACME, inc', 'Acme Corp'],
    ['finds a name by the domain of an email', 'Finance <cfo@acme.com>', 'Acme Corp'],
    ['finds a name by a web address', 'https://beta.de/jobs?x=1', 'Beta GmbH'],
    ['finds a name that has no domain', 'cyan', 'Cyan Ltd'],
    ['finds a name that is a number', 42, '42'],
    ['finds nothing for a row that lists a domain alone', 'kilo.com', ''],
    ['finds nothing for free mail', 'acme@gmail.com', ''],
    ['finds nothing off the list', 'Delta', ''],
    ['finds nothing for a blank', ' ', ''],
    ['gives a column for a column', column('acme.com', '', 'x', 'Beta'), column('Acme Corp', '', '', 'Beta GmbH')],
  ])('%s', (_, account, found) => {
    expect(callFunction('ABM_MATCH', [account, names, domains])).toEqual(found);
  });

  test.each<[string, unknown[], unknown]>([
    ['reads one listed account', ['cfo@acme.com', 'acme.com'], 'acme.com'],
    ['gives the upper of two spellings', ['acme', column('Acme Inc', 'ACME')], 'Acme Inc'],
    [
      'tells namesakes apart by their domains',
      ['beta.ch', column('Beta', 'Beta AG'), column('beta.de', 'beta.ch')],
      'Beta AG',
    ],
    ['cannot find a name by an address without domains', ['cfo@acme.com', column('Acme')], ''],
    ['passes over a listed address that names no company', ['Beta', column('Acme', 'jane@gmail.com', 'Beta')], 'Beta'],
    [
      'takes a listed domain for the account, not another one beside it',
      ['acme.com', 'acme.com', 'acme.de'],
      'acme.com',
    ],
    ['is blank over a blank list', ['Acme', column('', '')], ''],
  ])('%s', (_, args, found) => {
    expect(callFunction('ABM_MATCH', args)).toBe(found);
  });
});

describe('ABM_ACCOUNT_KEY', () => {
  test.each<[string, unknown, unknown]>([
    ['gives a domain', 'HTTPS://www.Acme.com:443/a?b#c', 'acme.com'],
    ['gives the domain of an email', 'Jane <JANE@acme.co.uk>', 'acme.co.uk'],
    ['gives a bare name', 'Société Générale S.A.', 'societe generale'],
    ['gives the key of a number', 42, '42'],
    ['is blank for free mail', 'jane@gmail.com', ''],
    ['is blank for what stands for no name', 'n/a', ''],
    ['is blank for a blank', '', ''],
    ['keeps the shape of a range', [['Acme', 'Beta GmbH']], [['acme', 'beta']]],
  ])('%s', (_, account, key) => {
    expect(callFunction('ABM_ACCOUNT_KEY', [account])).toEqual(key);
  });
});
