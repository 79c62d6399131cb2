import {
  accountIn,
  AMBIGUOUS,
  isByName,
  isFound,
  NOTHING,
  packed,
  unpacked,
  withOthers,
} from '../../src/matching/account-match';
import { keysOf, spellingOf } from '../../src/matching/account-names';
import { byKey, Groups } from '../../src/matching/groups';
import { Mentions } from '../../src/matching/mentions';
import { nearNames } from '../../src/matching/near-names';
import { registrablePart } from '../../src/matching/public-suffix';
import { withoutAttached, withoutForms } from '../../src/matching/without-forms';

describe('groups', () => {
  const groupsOf = (size: number, ...pairs: readonly (readonly [number, number])[]): number[] => {
    const groups = new Groups();
    for (const [one, other] of pairs) groups.join(one, other);
    return Array.from({ length: size }, (_, thing) => groups.of(thing));
  };

  test('are of one thing each to begin with', () => {
    expect(groupsOf(3)).toEqual([0, 1, 2]);
  });

  test.each<[string, [number, number][], number[]]>([
    ['a pair', [[1, 2]], [0, 1, 1, 3]],
    ['a pair told the other way round', [[2, 1]], [0, 1, 1, 3]],
    [
      'a chain',
      [
        [3, 2],
        [2, 1],
        [1, 0],
      ],
      [0, 0, 0, 0],
    ],
    [
      'two groups that grow together',
      [
        [2, 3],
        [0, 1],
        [3, 1],
      ],
      [0, 0, 0, 0],
    ],
    ['a thing and itself', [[2, 2]], [0, 1, 2, 3]],
  ])('are named after the lowest thing in them: %s', (_what, pairs, expected) => {
    expect(groupsOf(4, ...pairs)).toEqual(expected);
  });

  test('hold the things of each key, in their order', () => {
    expect(byKey([['a', 'b'], [], ['a']])).toEqual(
      new Map([
        ['a', [0, 2]],
        ['b', [0]],
      ]),
    );
  });
});

describe('a match in one number', () => {
  test.each([
    [0, 'id'],
    [1, 'domain'],
    [7, 'name'],
    [100_000, 'name'],
  ] as const)('of account %d by %s comes out as it went in', (account, by) => {
    const match = packed(account, by);
    expect(unpacked(match)).toEqual({ account, by, several: false });
    expect(unpacked(withOthers(match))).toEqual({ account, by, several: true });
    expect([isFound(match), accountIn(match), isByName(match)]).toEqual([true, account, by === 'name']);
    expect(isByName(withOthers(match))).toBe(by === 'name');
  });

  test('may be of no account', () => {
    expect(unpacked(NOTHING)).toEqual({ account: -1, by: 'nothing', several: false });
    expect(unpacked(AMBIGUOUS)).toEqual({ account: -1, by: 'ambiguous', several: false });
    expect([NOTHING, AMBIGUOUS].map((match) => [isFound(match), accountIn(match), isByName(match)])).toEqual([
      [false, -1, false],
      [false, -1, false],
    ]);
  });
});

describe('what is known about an account', () => {
  test('has its keys in one spelling', () => {
    expect(keysOf({ id: ' X1 ', domain: 'https://www.acme.com/x; beta.de', name: 'ACME, Inc.' })).toEqual({
      ...{ id: 'x1', domains: ['acme.com', 'beta.de'], name: 'acme' },
    });
    expect(keysOf({})).toEqual({ id: '', domains: [], name: '' });
  });

  test('takes a name that is an address for its domain, if there is no other', () => {
    expect(keysOf({ name: 'acme.com' }).domains).toEqual(['acme.com']);
    expect(keysOf({ name: 'acme.com', domain: 'beta.de' }).domains).toEqual(['beta.de']);
    expect(keysOf({ name: 'Acme; beta.de' })).toEqual({ id: '', domains: [], name: 'acme' });
  });

  test('is called by its name, else its domain, else its id', () => {
    const all = { id: ' 7 ', domain: ' acme.com ', name: ' Acme ' };
    expect([all, { ...all, name: ' ' }, { id: ' 7 ' }, {}].map(spellingOf)).toEqual(['Acme', 'acme.com', '7', '']);
  });
});

test('mentions count what means the same, the most frequent first', () => {
  const mentions = new Mentions();
  mentions.add('a', 'A one');
  mentions.add('b', 'B one', 3);
  mentions.add('a', 'A two');
  mentions.add('c', 'C one', 2);
  const [a, b, c] = [
    { text: 'A one', count: 2 },
    { text: 'B one', count: 3 },
    { text: 'C one', count: 2 },
  ];
  expect(mentions.size).toBe(3);
  expect(mentions.all()).toEqual([a, b, c]);
  expect([mentions.top(9), mentions.top(2), mentions.top(0)]).toEqual([[b, a, c], [b, a], []]);
});

describe('the name nearest to another', () => {
  const names = nearNames<number>();
  ['acme', 'acme europe', 'beta holding', 'müller', 'a-b.c d'].forEach((name, place) => {
    names.add(name, place);
  });

  test.each([
    ['acme', 0, 1],
    ['acme europa', 1, 9 / 13],
    ['mueller', 3, 1],
    ['a b  c.d', 4, 1],
  ])('%s is number %d', (text, of, similarity) => {
    expect(names.nearest(text)?.of).toBe(of);
    expect(names.nearest(text)?.similarity).toBeCloseTo(similarity, 1);
  });

  test.each(['zzz', 'ing', ''])('there is none for "%s"', (text) => {
    expect(names.nearest(text)).toBeUndefined();
  });

  test('is the one added first among equals', () => {
    const twins = nearNames<string>();
    twins.add('acme one', 'first');
    twins.add('acme two', 'second');
    expect(twins.nearest('acme')?.of).toBe('first');
  });
});

describe('the part of a host that is registered', () => {
  test.each([
    ['acme.com', 'acme.com'],
    ['mail.acme.com', 'acme.com'],
    ['a.b.acme.co.uk', 'acme.co.uk'],
    ['acme.co.uk', 'acme.co.uk'],
    ['co.uk', 'co.uk'],
    ['com', 'com'],
    ['shop.acme.myshopify.com', 'acme.myshopify.com'],
    ['x.acme.wordpress.com', 'acme.wordpress.com'],
    ['a.b.c.ck', 'b.c.ck'],
    ['x.www.ck', 'www.ck'],
    ['x.city.kawasaki.jp', 'city.kawasaki.jp'],
    ['x.acme.city2.kawasaki.jp', 'acme.city2.kawasaki.jp'],
    ['x.acme.nosuchtop', 'acme.nosuchtop'],
  ])('of %s is %s', (host, expected) => {
    expect([registrablePart(host), registrablePart(host)]).toEqual([expected, expected]);
  });
});

describe('a name without its legal form', () => {
  test.each([
    ['acme inc', 'acme'],
    ['acme pty ltd', 'acme'],
    ['the acme company ltd', 'acme'],
    ['the', 'the'],
    ['inc', 'inc'],
    ['the inc', 'inc'],
    ['acme', 'acme'],
    ['株式会社日立', '日立'],
    ['日立株式会社', '日立'],
    ['株式会社', '株式会社'],
  ])('%s is %s', (name, expected) => {
    expect(withoutForms(name)).toBe(expected);
  });

  test('that is written against it has no space at its ends', () => {
    expect([withoutAttached('株式会社 日立'), withoutAttached('日立 株式会社'), withoutAttached('acme')]).toEqual([
      ...['日立', '日立', 'acme'],
    ]);
  });
});
