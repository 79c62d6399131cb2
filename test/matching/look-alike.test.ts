import fc from 'fast-check';

import { looksOf } from '../../src/matching/look-alike';
import { knownLooks, lookAlikes } from '../../src/matching/look-alikes';
import { accountIndex } from '../../src/matching/account-index';
import type { AccountNames } from '../../src/matching/account-index';
import { nameKey } from '../../src/matching/name-key';

const looksOfName = (raw: string): readonly string[] => looksOf(nameKey(raw));

describe('the looks of a key', () => {
  test.each([
    ['Acme', 'Аcme'],
    ['Acme', 'Асmе'],
    ['Apple', 'Αpple'],
    ['Boeing', 'Вoeing'],
    ['Tesla', 'Теslа'],
    ['Nokia', 'Νokia'],
    ['Ford', 'Fοrd'],
    ['Sony', 'Ѕony'],
    ['IBM', 'ІВМ'],
    ['IBM', 'ΙΒΜ'],
    ['Coca', 'Соса'],
    ['Amazon', 'Amaz0n'],
    ['Google', 'Goog1e'],
    ['Acme', 'Acme\u0489'],
    ['Vogue', 'νogue'],
    ['Shell', 'Ѕһell'],
    ['Jeep', 'Јеер'],
  ])('of %s are those of %s', (plain, alike) => {
    expect(nameKey(alike)).not.toBe(nameKey(plain));
    expect(looksOfName(alike).some((look) => looksOfName(plain).includes(look))).toBe(true);
  });

  test.each([
    ['Acme', 'Acne'],
    ['Studio 1', 'Studio I'],
    ['Area 51', 'Area 5l'],
    ['Ромашка', 'Pomawka'],
    ['华为', 'トヨタ'],
  ])('of %s are not those of %s', (one, other) => {
    expect(looksOfName(one).some((look) => looksOfName(other).includes(look))).toBe(false);
  });

  test('of plain letters is the key itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,20}$/), (key) => {
        expect(looksOf(key)).toEqual([key]);
      }),
      { seed: 31 },
    );
  });
});

describe('look-alikes among accounts', () => {
  const pairsOf = (...accounts: AccountNames[]): string[] => {
    const index = accountIndex();
    for (const names of accounts) index.add(names);
    return lookAlikes(knownLooks(index.known())).map(({ first, second }) => `${first.key} ${second.key}`);
  };

  test.each<[string, AccountNames[], string[]]>([
    ['names', [{ name: 'Acme' }, { name: 'Аcme' }, { name: 'Beta' }], ['acme аcme']],
    ['domains', [{ domain: 'acme.com' }, { domain: 'xn--cme-5cd.com' }], ['acme.com аcme.com']],
    ['both, each for itself', [{ domain: 'acme.com' }, { name: 'Аcme.com' }], ['acme.com аcme.com']],
    ['one of two others', [{ name: 'Acme' }, { name: 'Аcme' }, { name: 'Асme' }], ['acme аcme', 'acme асme']],
    [
      'the same account',
      [
        { id: '1', name: 'Acme' },
        { id: '1', name: 'Аcme' },
      ],
      [],
    ],
    [
      'equal names',
      [
        { domain: 'a.com', name: 'Acme' },
        { domain: 'b.com', name: 'Acme' },
      ],
      [],
    ],
  ])('are found in %s', (_, accounts, pairs) => {
    expect(pairsOf(...accounts)).toEqual(pairs);
  });
});
