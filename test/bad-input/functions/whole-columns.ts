import { column, says, type Family } from '../row';

/** A column of a sheet with the most rows that people keep, blank below the top. */
const whole = (...top: readonly unknown[]): unknown[][] => filled(990_000, '', top);

/** A column as long as two of them can be. */
const long = (...top: readonly unknown[]): unknown[][] => filled(240_000, '', top);

function filled(rows: number, cell: unknown, top: readonly unknown[] = []): unknown[][] {
  const same = [cell];
  return Array.from({ length: rows }, (_, row) => (row < top.length ? [top[row]] : same));
}

/** Columns that are taken whole: headings, totals, and hundreds of thousands of blanks. */
export const WHOLE_COLUMNS: Family = {
  family: 'whole columns, headings and totals',
  rows: [
    [
      'a heading on top of numbers',
      'ABM_WINRATE',
      [column('Won deals', 1), column('Deals', 2)],
      says('won, row 1: "Won deals" looks like a heading. Start the range one row lower.'),
    ],
    [
      'a heading on top of one of two columns',
      'ABM_WINRATE',
      [column(1, 1), column('Deals', 2)],
      says('base, row 1: "Deals" looks like a heading. Start the range one row lower.'),
    ],
    [
      'a heading on top of dates',
      'ABM_DAYS',
      [column('Created', 45000), column('Closed', 45001)],
      says('start, row 1: "Created" looks like a heading. Start the range one row lower.'),
    ],
    [
      'a heading on top of accounts, which is passed over',
      'ABM_ENGAGED_PCT',
      [column('Company', 'Acme'), column('Account name', 'Acme', 'Beta')],
      0.5,
    ],
    ['a heading on top of stages, which is no closed deal', 'ABM_WINRATE', [column('Stage', 'Won', 'Lost')], 0.5],
    [
      'a heading on top of points, which is passed over',
      'ABM_SCORE',
      [
        'meeting',
        1,
        [
          ['Kind', 'Points'],
          ['meeting', 7],
        ],
      ],
      7,
    ],
    [
      'a total below the numbers',
      'ABM_NPS',
      [column(9, 10, 'Total')],
      says('answers, row 3: "Total" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    ['long columns, nearly all of them blank', 'ABM_WINRATE', [long(1, 2), long(10, 10)], long(0.1, 0.2)],
    [
      'a long column beside a part of one',
      'ABM_WINRATE',
      [long(1), column(10, 10)],
      says(
        'base: a range of 2 rows × 1 column does not fit won, which has 240000 rows × 1 column. Select ranges of the same size, or a single cell.',
      ),
    ],
    ['a long column for a list', 'ABM_NPS', [long(9, 10, 0)], 33.333333333333336],
    ['a long column of dates', 'ABM_DAYS', [long(45000), 45010], 10],
    ['long columns of accounts', 'ABM_ENGAGED_PCT', [long('Company', 'Acme'), long('Company', 'Acme', 'Beta')], 0.5],
    ['a long column of stages', 'ABM_WINRATE', [long('Stage', 'Won', 'Lost', 'Won')], 0.6666666666666666],
    [
      'a long column of bad cells',
      'ABM_WINRATE',
      [filled(240_000, 'x'), 10],
      says(
        'won, row 1: "x" is text, and a number is needed. Type it as a number, or leave the cell blank. 239999 more rows need a look, too.',
      ),
    ],
    [
      'a whole column of 990,000 rows',
      'ABM_NPS',
      [whole(9, 10, 0)],
      says(
        'answers: the ranges hold 990,000 cells, and a function can take in 500,000. Select shorter ranges, such as A2:A5000 in place of A:A.',
      ),
    ],
    [
      'two whole columns',
      'ABM_WINRATE',
      [whole(1, 2), whole(10, 10)],
      says(
        'won: the ranges hold 1,980,000 cells, and a function can take in 500,000. Select shorter ranges, such as A2:A5000 in place of A:A.',
      ),
    ],
    [
      'a whole column to match with',
      'ABM_MATCH',
      ['Acme', whole('Acme')],
      says(
        'listed: the ranges hold 990,002 cells, and a function can take in 500,000. Select shorter ranges, such as A2:A5000 in place of A:A.',
      ),
    ],
    [
      'a whole column of accounts for a block',
      'ABM_ACCOUNTS',
      [whole('Account', 'Acme')],
      says(
        'The ranges hold 990,000 cells, more than the 500,000 that a function can take in. Use the funnel of the sidebar, which holds values.',
      ),
    ],
  ],
};
