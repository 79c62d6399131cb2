import type { Cell } from '../../samples/book';
import { bookOf } from '../../samples/book';
import { earlierFrame, frameOf, hasRowsIn } from '../../src/accounts/frame';
import type { Frame } from '../../src/accounts/frame';
import { isoDay } from '../../src/model/day';
import { parseSettings } from '../../src/settings/parse-settings';
import { day, tablesOf } from '../support/core';

const told = ({ period, asOf }: Frame): string[] => [period.from, period.to, asOf].map(isoDay);

const tables = tablesOf(
  bookOf({
    Accounts: [['Account'], ['Acme']],
    Activities: [
      ['Account', 'Date', 'Type'],
      ...['2024-02-03', '2024-05-06', 'soon'].map((date): Cell[] => ['Acme', date, 'Call']),
    ],
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Close date'],
      ['Acme', 'Open', '2024-01-15', '2026-01-01'],
    ],
    Customers: [
      ['Account', 'Start date'],
      ['Acme', '2019-01-01'],
    ],
  }),
);

describe('the frame', () => {
  const frame = (settings: Readonly<Record<string, string>>) =>
    told(frameOf(tables, parseSettings(new Map(Object.entries(settings))).settings, day('2025-06-30')));

  test.each<[string, Record<string, string>, string[]]>([
    ['nothing set: the first to the last day found, up to today', {}, ['2024-01-15', '2024-05-06', '2024-05-06']],
    ['a first day', { period_start: '2024-03-01' }, ['2024-03-01', '2024-05-06', '2024-05-06']],
    ['a last day', { period_end: '2024-03-01' }, ['2024-01-15', '2024-03-01', '2024-03-01']],
    ['a last day before all data', { period_end: '2020-01-01' }, ['2020-01-01', '2020-01-01', '2020-01-01']],
    [
      'a day of judgement alone ends the period, too',
      { as_of: '2024-04-01' },
      ['2024-01-15', '2024-04-01', '2024-04-01'],
    ],
    [
      'all three',
      { period_start: '2024-01-01', period_end: '2024-12-31', as_of: '2024-06-30' },
      ['2024-01-01', '2024-12-31', '2024-06-30'],
    ],
  ])('%s', (_words, settings, expected) => {
    expect(frame(settings)).toEqual(expected);
  });

  describe('that nobody set, over costs', () => {
    type Rows = readonly (readonly Cell[])[];
    const periodOf = (spend: Rows, today: string, touched = '2024-03-20'): string[] => {
      const touches = [
        ['Account', 'Date', 'Type'],
        ['Acme', touched, 'Call'],
      ];
      const book = bookOf({ Accounts: [['Account'], ['Acme']], Activities: touches, Spend: spend });
      return told(frameOf(tablesOf(book), parseSettings(new Map()).settings, day(today)));
    };
    const dated = (header: string, ...days: readonly string[]): Rows => [
      [header, 'Amount'],
      ...days.map((date) => [date, 10]),
    ];

    test.each<[string, Rows, from: string, to: string]>([
      ['by the month: whole months', dated('Month', '2024-01-01', '2024-03-01'), '2024-01-01', '2024-03-31'],
      ['by the month, told by its last day', dated('Month', '2024-01-31', '2024-04-30'), '2024-01-01', '2024-04-30'],
      ['by the month, later than all touches', dated('Month', '2024-03-01', '2024-04-01'), '2024-03-01', '2024-04-30'],
      ['by the month, earlier than the last touch', dated('Month', '2024-02-01'), '2024-02-01', '2024-03-20'],
      ['by the quarter: whole quarters', dated('Quarter', '2024-01-01', '2024-04-01'), '2024-01-01', '2024-06-30'],
      ['by the week: whole weeks', dated('Week', '2024-03-11', '2024-03-18'), '2024-03-11', '2024-03-24'],
      ['on texts that are months', dated('Date', '2024-02', '2024-03'), '2024-02-01', '2024-03-31'],
      ['on the first of months alone', dated('Date', '2024-02-01', '2024-03-01'), '2024-02-01', '2024-03-31'],
      ['on days: up to the last', dated('Date', '2024-02-03', '2024-04-01'), '2024-02-03', '2024-04-01'],
      ['on a single first of a month', dated('Date', '2024-04-01'), '2024-03-20', '2024-04-01'],
      [
        'of months across the columns',
        [
          ['Channel', 'Feb 2024', 'Mar 2024'],
          ['LinkedIn', 10, 20],
        ],
        '2024-02-01',
        '2024-03-31',
      ],
      [
        'of a report whose line tells its days',
        [
          ['March 1, 2024 - March 31, 2024', null],
          ['Campaign', 'Cost'],
          ['Spring', 10],
        ],
        '2024-03-01',
        '2024-03-31',
      ],
      [
        'of campaigns: the end may be a plan',
        [
          ['Start date', 'End date', 'Amount'],
          ['2024-03-01', '2024-12-31', 10],
        ],
        '2024-03-01',
        '2024-03-20',
      ],
    ])('%s', (_words, spend, from, to) => {
      expect(periodOf(spend, '2025-06-30')).toEqual([from, to, to]);
    });

    test('of a month that is not over ends today, and months to come are left aside', () => {
      const months = dated('Month', '2024-01-01', '2024-03-01', '2024-04-01');
      expect(periodOf(months, '2024-03-22')).toEqual(['2024-01-01', '2024-03-22', '2024-03-22']);
    });
  });

  test('is today when nothing is dated', () => {
    const bare = tablesOf(bookOf({ Accounts: [['Account'], ['Acme']] }));
    expect(told(frameOf(bare, parseSettings(new Map()).settings, day('2025-06-30')))).toEqual([
      '2025-06-30',
      '2025-06-30',
      '2025-06-30',
    ]);
  });
});

describe('the earlier frame', () => {
  const earlier = (from: string, to: string, compare: 'previous' | 'last-year' | 'none') => {
    const found = earlierFrame({ period: { from: day(from), to: day(to) }, asOf: day('2025-06-30') }, compare);
    return found === undefined ? undefined : told(found);
  };

  test.each([
    ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['2024-01-01', '2024-03-31', '2023-10-01', '2023-12-31'],
    ['2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['2023-02-01', '2024-01-31', '2022-02-01', '2023-01-31'],
    ['2024-03-10', '2024-03-19', '2024-02-29', '2024-03-09'],
    ['2024-03-01', '2024-03-30', '2024-01-31', '2024-02-29'],
    ['2024-03-01', '2024-03-01', '2024-02-29', '2024-02-29'],
  ])('before %s to %s is %s to %s, judged on its last day', (from, to, expectedFrom, expectedTo) => {
    expect(earlier(from, to, 'previous')).toEqual([expectedFrom, expectedTo, expectedTo]);
  });

  test.each([
    ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['2024-02-29', '2024-03-01', '2023-02-28', '2023-03-01'],
    ['2025-02-28', '2025-02-28', '2024-02-28', '2024-02-28'],
  ])('a year before %s to %s is %s to %s', (from, to, expectedFrom, expectedTo) => {
    expect(earlier(from, to, 'last-year')).toEqual([expectedFrom, expectedTo, expectedTo]);
  });

  test('is none when nothing is to be compared', () => {
    expect(earlier('2024-01-01', '2024-12-31', 'none')).toBeUndefined();
  });

  test('is worth showing when a dated row falls into it', () => {
    const within = (from: string, to: string) => hasRowsIn(tables, { from: day(from), to: day(to) });
    expect(within('2024-02-03', '2024-02-03')).toBe(true);
    expect(within('2026-01-01', '2026-12-31')).toBe(true);
    expect(within('2024-02-04', '2024-05-05')).toBe(false);
    expect(within('2019-01-01', '2019-12-31')).toBe(false);
  });
});
