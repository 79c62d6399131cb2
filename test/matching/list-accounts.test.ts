import fc from 'fast-check';

import type { AccountNames } from '../../src/matching/account-index';
import { listAccounts } from '../../src/matching/list-accounts';
import { runs } from '../support/laws';

describe('the accounts of a list', () => {
  test.each<[string, AccountNames[], number[], string[]]>([
    ['nothing', [], [], []],
    [
      'one id',
      [
        { id: '1', name: 'Acme' },
        { id: '1', name: 'Beta' },
      ],
      [0, 0],
      ['new', 'id'],
    ],
    ['one domain', [{ domain: 'acme.com' }, { domain: 'eu.acme.com', name: 'Beta' }], [0, 0], ['new', 'domain']],
    ['one name', [{ name: 'Acme' }, { name: 'ACME Inc.' }], [0, 0], ['new', 'name']],
    [
      'one name at two domains',
      [
        { name: 'Acme', domain: 'acme.com' },
        { name: 'Acme', domain: 'acme.de' },
      ],
      [0, 1],
      ['new', 'new'],
    ],
    ['a name before its domain', [{ name: 'Acme' }, { name: 'Acme', domain: 'acme.com' }], [0, 0], ['new', 'name']],
    [
      'a name that two domains have',
      [{ name: 'Acme' }, { name: 'Acme', domain: 'acme.com' }, { name: 'Acme', domain: 'acme.de' }],
      [0, 1, 2],
      ['new', 'new', 'new'],
    ],
    [
      'names that would lead to two domains',
      [
        { id: '1', name: 'Acme' },
        { id: '1', name: 'Beta' },
        { name: 'Acme', domain: 'acme.com' },
        { name: 'Beta', domain: 'beta.com' },
      ],
      [0, 0, 1, 2],
      ['new', 'id', 'new', 'new'],
    ],
    [
      'a row that knows the id of one and the domain of another',
      [{ id: '1', name: 'Acme' }, { domain: 'acme.com' }, { id: '1', domain: 'acme.com' }],
      [0, 0, 0],
      ['new', 'domain', 'id'],
    ],
    ['two domains in one cell', [{ domain: 'a.com; b.com' }, { domain: 'b.com' }], [0, 0], ['new', 'domain']],
    ['free mail', [{ domain: 'gmail.com' }, { domain: 'gmail.com' }], [0, 1], ['new', 'new']],
    [
      'what objects know',
      [{ name: 'constructor' }, { id: '__proto__' }, { name: 'toString' }],
      [0, 1, 2],
      ['new', 'new', 'new'],
    ],
    ['look-alikes', [{ name: 'Acme' }, { name: 'Аcme' }], [0, 1], ['new', 'new']],
  ])('with %s', (_, rows, accounts, joinedBy) => {
    const listed = listAccounts(rows);
    expect([listed.accounts, listed.joinedBy]).toEqual([accounts, joinedBy]);
    expect(listed.index.size).toBe(new Set(accounts).size);
  });

  const few = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom('', ...texts);
  const row = fc.record({
    id: few('1', '2', '3'),
    domain: few('a.com', 'b.com', 'c.de', 'x.a.com', 'a.com; c.de'),
    name: few('Acme', 'ACME Inc', 'Beta', 'Beta GmbH', 'Cyan'),
  });
  const groups = (accounts: readonly number[], rows: readonly number[]): string[] => {
    const members = new Map<number, number[]>();
    rows.forEach((place, at) => members.set(accounts[at] ?? -1, [...(members.get(accounts[at] ?? -1) ?? []), place]));
    return [...members.values()].map((places) => places.sort((one, other) => one - other).join(' ')).sort();
  };

  test('are the same in every order of the rows', () => {
    const shuffled = fc.array(row, { maxLength: 12 }).chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        order: fc.shuffledSubarray(
          rows.map((_, place) => place),
          { minLength: rows.length },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, order }) => {
        const straight = listAccounts(rows).accounts;
        const other = listAccounts(order.map((place) => rows[place] ?? {})).accounts;
        const places = rows.map((_, place) => place);
        expect(groups(other, order)).toEqual(groups(straight, places));
      }),
      { seed: 21, numRuns: runs(2000) },
    );
  });

  test('joins no two domains by a name, and finds every account under its domain', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ domain: fc.domain(), name: few('Acme', 'Beta') })), (rows) => {
        const { index, accounts } = listAccounts(rows);
        rows.forEach(({ domain }, place) => {
          expect(index.find(domain)).toBe(accounts[place]);
        });
      }),
      { seed: 22 },
    );
  });
});
