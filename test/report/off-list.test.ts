import { dataCheck } from '../../src/report/data-check';
import { buildNotes } from '../../src/report/notes';
import { offListWords } from '../../src/messages/off-list-words';
import { buildYear } from '../support/core';
import type { Rows, Settings } from '../accounts/books';
import { factsOf } from '../support/facts';

const LIST: Rows = [
  ['Account', 'Target'],
  ['Acme', 'yes'],
  ['Beta GmbH', 'yes'],
  ['Kilo', 'no'],
];

const DEALS = ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'];
const FIX = 'Correct the name, or list the company to count it.';

const deal = (name: string, stage: string, closed: string | null, amount: number) => [
  ...[name, stage, '2024-02-01', closed, amount, 'New'],
];

/** What the build and Check say of companies that are not on the list. */
function told(sheets: Readonly<Record<string, Rows>>, settings: Settings = {}): readonly string[] {
  const core = buildYear(sheets, settings);
  const facts = factsOf(core);
  const ofList = (notes: readonly string[]) => notes.filter((note) => note.includes('not on the list: '));
  const checked = dataCheck(facts, core.built).tables.flatMap(({ name, notes }) =>
    ofList(notes).map((note) => `${name}: ${note}`),
  );
  const notes = ofList(buildNotes(facts, core.built));
  expect([...checked].sort()).toEqual([...notes].sort());
  return notes;
}

describe('deals of companies that are not on the list', () => {
  test.each<[string, Rows, string[]]>([
    [
      'are told with what was won and the account that a name may mean',
      [deal('Omega', 'Won', '2024-03-01', 25_000), deal('Betta GmbH', 'Won', '2024-03-01', 40_000)],
      [
        `Opportunities: 2 deals, 2 won for 65,000, count only as Non-target, for their companies are not on the list: "Betta GmbH" (did you mean "Beta GmbH"?), "Omega". ${FIX}`,
      ],
    ],
    [
      'count as won in the period alone',
      [deal('Omega', 'Open', null, 5), deal('Omega', 'Won', '2025-03-01', 7), deal('Acme', 'Won', '2024-03-01', 9)],
      [
        `Opportunities: 2 deals, none won, count only as Non-target, for their companies are not on the list: "Omega". ${FIX}`,
      ],
    ],
    [
      'are named three at most, those with the most won first',
      ['Omega', 'Sigma', 'Tau Ltd', 'Zenith'].map((name, place) => deal(name, 'Won', '2024-03-01', place + 1)),
      [
        `Opportunities: 4 deals, 4 won for 10, count only as Non-target, for their companies are not on the list: "Zenith", "Tau Ltd", "Sigma" and 1 more. ${FIX}`,
      ],
    ],
    ['are not told of where the list says that a company is no target', [deal('Kilo', 'Won', '2024-03-01', 1)], []],
    ['are not told of where there are none', [deal('Acme', 'Won', '2024-03-01', 1)], []],
  ])('%s', (_words, deals, expected) => {
    expect(told({ Accounts: LIST, Opportunities: [DEALS, ...deals] })).toEqual(expected);
  });
});

describe('contracts of companies that are not on the list', () => {
  const sold = (start: string) =>
    told({
      Accounts: LIST,
      Opportunities: [DEALS, deal('Omega', 'Open', null, 25_000)],
      Customers: [
        ['Account', 'Start date', 'Contract value'],
        ['Omega', start, 500],
        ['Acme', '2024-03-01', 500],
      ],
    });

  test('are told where they begin in the period', () => {
    expect(sold('2024-03-01')).toEqual([
      `Opportunities: 1 deal, not won, counts only as Non-target, for its company is not on the list: "Omega". ${FIX}`,
      `Customers: 1 contract counts only among all customers and as Non-target, for its company is not on the list: "Omega". ${FIX}`,
    ]);
  });

  test('are not told of customers from before, nor their deals: no KPI of the list would count them', () => {
    expect(sold('2023-03-01')).toEqual([]);
  });
});

test.each(['opportunities', 'customers'] as const)(
  '%s: stays below 300 characters with long names, cleaned',
  (table) => {
    const name = `\u202e${'Mitteldeutsche Maschinenbau '.repeat(9)}`;
    const companies = Array.from({ length: 9 }, () => ({ name, near: name }));
    const text = offListWords({ table, count: 123_456, won: 123_456, amount: 123_456_789_012, companies });
    expect(`Opportunities: ${text}`.length).toBeLessThan(300);
    expect(text).toContain(
      '"Mitteldeutsche Maschinenbau Mitteldeuts…" (did you mean "Mitteldeutsche Maschinenbau Mitteldeuts…"?)',
    );
  },
);
