import fc from 'fast-check';

import { accountIndex } from '../../src/matching/account-index';
import { matchReport } from '../../src/matching/match-report';
import { nearNames } from '../../src/matching/near-names';

function index() {
  const accounts = accountIndex();
  accounts.add({ domain: 'acme.com', name: 'Acme Corp' });
  accounts.add({ domain: 'beta.de', name: 'Beta Maschinenbau GmbH' });
  accounts.add({ domain: 'twin.com', name: 'Twin' });
  accounts.add({ domain: 'twin.de', name: 'Twin' });
  accounts.add({ name: 'Müller' });
  accounts.add({ name: 'Meta (formerly Facebook)' });
  return accounts;
}

describe('the report on matched texts', () => {
  test('counts what was matched, by what, and what was not', () => {
    const texts = [
      'acme.com',
      'acme.com',
      'ACME',
      'Acme Inc.',
      'Twin',
      'jane@gmail.com',
      '',
      'Nobody',
      'nobody ltd',
      'Else',
    ];
    expect(matchReport(index(), texts)).toStrictEqual({
      texts: { sure: 2, byName: 2, ambiguous: 1, unmatched: 3, nameless: 2 },
      byName: [{ text: 'ACME', count: 2, account: 0 }],
      ambiguous: [{ text: 'Twin', count: 1, accounts: [2, 3] }],
      several: [],
      unmatched: [
        { text: 'Nobody', count: 2 },
        { text: 'Else', count: 1 },
      ],
    });
  });

  test.each([
    ['Acme Germany', 0, false],
    ['acme.fr', 0, false],
    ['jane@acmee.com', 0, false],
    ['Beta Maschinenbaw', 1, false],
    ['Maschinenbau Beta', 1, false],
    ['Mueller', 4, false],
    ['Facebook', 5, false],
    ['Аcme', 0, true],
    ['xn--cme-5cd.com', 0, true],
  ])('names the account nearest to %s', (text, account, lookAlike) => {
    const accounts = index();
    const [mention] = matchReport(accounts, [text]).unmatched;
    expect(mention?.nearest).toMatchObject({ account, name: accounts.nameOf(account), lookAlike });
  });

  test('lists cells that name several accounts', () => {
    expect(matchReport(index(), ['acme.com; beta.de', 'acme.com; beta.de']).several).toEqual([
      { text: 'acme.com; beta.de', count: 2, account: 0 },
    ]);
  });

  test('lists the most frequent first, and no more than asked for', () => {
    const texts = ['One', 'Two', 'Two', 'Three', 'Three', 'Three'];
    expect(matchReport(index(), texts, 2).unmatched).toEqual([
      { text: 'Three', count: 3 },
      { text: 'Two', count: 2 },
    ]);
  });

  test('accounts for every text once', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('acme.com', 'Acme', 'Twin', 'Nobody', 'jane@gmail.com', 'A;Acme'),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const { sure, byName, ambiguous, unmatched, nameless } = matchReport(index(), texts).texts;
        expect(sure + byName + ambiguous + unmatched + nameless).toBe(texts.length);
      }),
      { seed: 41 },
    );
  });
});

describe('names that are near', () => {
  const names = nearNames<string>();
  for (const name of ['acme', 'acme trading', 'deutsche bank', 'dresdner bank']) names.add(name, name);

  test.each([
    ['acme', 'acme', 1],
    ['acme tradng', 'acme trading', 0.71],
    ['deutsche bnk', 'deutsche bank', 0.71],
    ['bank deutsche', 'deutsche bank', 1],
  ])('%s is near %s', (text, of, similarity) => {
    const near = names.nearest(text);
    expect(near?.of).toBe(of);
    expect(near?.similarity).toBeCloseTo(similarity, 1);
  });

  test.each(['zzz', '', 'x'])('%j is near none', (text) => {
    expect(names.nearest(text)).toBeUndefined();
  });

  test('looks at no more names than share a rare part, however many there are', () => {
    const many = nearNames<number>();
    for (let place = 0; place < 5000; place++) many.add(`company ${String(place)} north`, place);
    expect(many.nearest('company 4711 north')).toEqual({ of: 4711, similarity: 1 });
  });

  test('are as near one way as the other', () => {
    const word = fc.stringMatching(/^[a-e]{3,8}( [a-e]{3,8})?$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const near = (text: string, to: string): number => {
          const single = nearNames<string>();
          single.add(to, to);
          return single.nearest(text)?.similarity ?? 0;
        };
        expect(near(one, other)).toBe(near(other, one));
      }),
      { seed: 42 },
    );
  });
});
