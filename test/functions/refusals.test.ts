import { column, isText, sentence } from './calls';

describe('what cannot be used is answered with where, what and fix', () => {
  test.each<[string, string, unknown[], string]>([
    ['text', 'ABM_WINRATE', [10, 'abc'], `base: "abc" ${isText}`],
    ['text for the part', 'ABM_WINRATE', ['ten', 100], `won: "ten" ${isText}`],
    ['a number typed as text', 'ABM_ACV', ['1,234.50', 5], `total_value: "1,234.50" ${isText}`],
    ['a percentage typed as text', 'ABM_CLV', [55000, 5, '80 %'], `margin: "80 %" ${isText}`],
    ['text beside a blank', 'ABM_CAC', ['', '٢'], `new_customers: "٢" ${isText}`],
    ['two texts', 'ABM_ENGAGED_PCT', ['6', 'ten'], `engaged: "6" ${isText}`],
    [
      'the first of several bad rows',
      'ABM_WINRATE',
      [column(1, 'x', 3, 'y', 5), column(10, 10, 'z', 'z', 10)],
      `won, row 2: "x" ${isText} 2 more rows need a look, too.`,
    ],
    [
      'one other bad row',
      'ABM_WINRATE',
      [column(1, 'x', 'y'), 10],
      `won, row 2: "x" ${isText} 1 more row needs a look, too.`,
    ],
    ['a bad single cell beside a column', 'ABM_WINRATE', [column(1, 2, 3), 'x'], `base: "x" ${isText}`],
    [
      'a heading',
      'ABM_WINRATE',
      [column('Won deals', 1), column('Deals', 2)],
      'won, row 1: "Won deals" looks like a heading. Start the range one row lower.',
    ],
    [
      'a tick box',
      'ABM_WINRATE',
      [true, 10],
      'won: TRUE is a yes or no, and a number is needed. Type it as a number, or leave the cell blank.',
    ],
    [
      'a date',
      'ABM_ACV',
      [500000, new Date(0)],
      'years: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
    ],
    [
      'a cell that failed',
      'ABM_WINRATE',
      [10, '#DIV/0!'],
      'base: the cell shows #DIV/0!. Repair the formula in that cell first.',
    ],
    [
      'a cell that loads',
      'ABM_WINRATE',
      ['Loading...', 10],
      'won: the cell is still loading. Wait until it shows its value.',
    ],
    ['a number below zero', 'ABM_WINRATE', [1, -5], 'base: -5 is below zero. Use 0 or a number above it.'],
    [
      'a part above its whole',
      'ABM_WINRATE',
      [100, 10],
      'won: 100 is more than base (10), and it should be a part of it. Check the two numbers and their order.',
    ],
    [
      'a fee above the total',
      'ABM_ACV',
      [20000, 3, 380000],
      'one_time: 380000 is more than total_value (20000), and it should be a part of it. Check the two numbers and their order.',
    ],
    ['a margin of 80', 'ABM_CLV', [55000, 5, 80], 'margin: 80 is more than 100%. Type a share, such as 80% or 0.8.'],
    [
      'columns of two sizes',
      'ABM_WINRATE',
      [column(1, 2), column(1, 2, 3)],
      'base: a range of 3 rows × 1 column does not fit won, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
    ],
    [
      'a result no cell can hold',
      'ABM_CLV',
      [1e308, 10],
      'annual_value: the result is too large for a cell. Check the size of the numbers.',
    ],
    [
      'a number among stages',
      'ABM_WINRATE',
      [column('Won', 'Lost', 3)],
      'won, row 3: 3 is not a deal stage. Select a column of stages such as Closed Won, or give numbers for won and base.',
    ],
    [
      'a failed cell among stages',
      'ABM_WINRATE',
      [column('Won', '#N/A')],
      'won, row 2: the cell shows #N/A. Repair the formula in that cell first.',
    ],
    [
      'two columns of stages',
      'ABM_WINRATE',
      [
        [
          ['Won', 'Lost'],
          ['Won', 'Open'],
        ],
      ],
      'won: a range of 2 rows × 2 columns was given. Select one column.',
    ],
    [
      'a tick box among accounts',
      'ABM_ENGAGED_PCT',
      [column('Acme', 'Beta'), column('Acme', true, new Date(0))],
      'targets, row 2: TRUE is not an account. Select a column of account names, domains or email addresses. 1 more row needs a look, too.',
    ],
  ])('%s', (_, name, args, expected) => {
    expect(sentence(name, args)).toBe(expected);
  });
});

describe('an argument that was left out is named', () => {
  test.each<[string, unknown[], string]>([
    ['ABM_CAC', [60000], 'new_customers is missing. Add it, as in =ABM_CAC(60000;2).'],
    ['ABM_CAC', [undefined, 2], 'spend is missing. Add it, as in =ABM_CAC(60000;2).'],
    ['ABM_WINRATE', [], 'won is missing. Add it, as in =ABM_WINRATE(10;100).'],
    ['ABM_WINRATE', [10], 'base is missing. Add it, as in =ABM_WINRATE(10;100).'],
    ['ABM_WINRATE', [column(1, 2, '')], 'base is missing. Add it, as in =ABM_WINRATE(10;100).'],
    ['ABM_NPS', [], 'answers is missing. Add it, as in =ABM_NPS(B2:B11).'],
    ['ABM_ENGAGED_PCT', [column('Acme', 'Beta')], 'targets is missing. Add it, as in =ABM_ENGAGED_PCT(6;10).'],
    ['ABM_MATCH', ['Acme'], 'listed is missing. Add it, as in =ABM_MATCH(A2:A5;F2:F4;G2:G4).'],
  ])('%s of %j', (name, args, expected) => {
    expect(sentence(name, args)).toBe(expected);
  });
});

describe('ranges that a function cannot take in within its time', () => {
  const rows = (count: number): unknown[][] => Array.from({ length: count }, () => ['']);

  test('are answered before any cell is read, at the largest of them', () => {
    expect(sentence('ABM_MATCH', [rows(1), rows(300_000), rows(200_000)])).toBe(
      'listed: the ranges hold 500,001 cells, and a function can take in 500,000. Select shorter ranges, such as A2:A5000 in place of A:A.',
    );
  });
});

describe('a quote from a cell', () => {
  test.each([
    ['is cut to 40 characters', 'x'.repeat(50_000), `${'x'.repeat(39)}…`],
    ['shows no control or direction characters', 'a\u202eb\u0000c\n d', 'abc d'],
    ['counts an emoji as one character', '🚀'.repeat(40), '🚀'.repeat(40)],
    ['shows half a character as a placeholder', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, text, shown) => {
    expect(sentence('ABM_WINRATE', [text, 10])).toBe(`won: "${shown}" ${isText}`);
  });
});
