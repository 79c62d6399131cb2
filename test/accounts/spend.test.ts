import { costDays } from '../../src/accounts/cost-days';
import { buildYear, day, told } from '../support/core';
import { DEAL_LIST } from './books';
import type { Rows, Settings } from './books';

describe('E24: the grain of spend', () => {
  const spend = (head: string, rows: Rows, settings: Settings = {}) =>
    buildYear({ Accounts: DEAL_LIST, Spend: [[head, 'Amount', 'Category'], ...rows] }, settings);
  const halves = { period_start: '2024-02-15', period_end: '2024-04-10', as_of: '2024-04-10' };
  const months: Rows = [
    ['2024-01', 310, null],
    ['2024-02', 290, null],
    ['2024-03', 1, null],
    ['2024-04-15', 300, null],
  ];

  test('a month that lies partly in the period counts for the days that do', () => {
    expect(spend('Month', months, halves).table.totals.spend).toBeCloseTo((290 * 15) / 29 + 1 + (300 * 10) / 30, 9);
  });

  test.each(['Mwezi', 'الشهر', '月份', 'Ay', 'AY', 'MONTH (2024)'])('a month is one under the header %s', (head) => {
    const { spend: counted } = spend(head, months, halves).table.totals;
    expect(counted).toBe(spend('Month', months, halves).table.totals.spend);
  });

  test.each<[string, string, number]>([
    ['Quarter', '2024-01-01', (91 * 46) / 91],
    ['Quarter', '2024-02-14', (91 * 46) / 91],
    ['Quarter', '2024-02-01', (91 * 56) / 90],
    ['Quarter', '2024-04-01', (91 * 10) / 91],
    ['Week', '2024-02-12', (91 * 4) / 7],
    ['Week', '2024-04-10', 91 / 7],
  ])('a row under %s from %s counts for the days of the period', (head, day, counted) => {
    expect(spend(head, [[day, 91, null]], halves).table.totals.spend).toBeCloseTo(counted, 9);
  });

  test('where no period is set, the last month counts whole though nothing else is told after its first days', () => {
    expect(spend('Month', months.slice(0, 3), { period_start: '', period_end: '', as_of: '' }).table.totals.spend).toBe(
      310 + 290 + 1,
    );
  });

  test('a dated row counts whole or not at all', () => {
    const days = months.map(([date = null, ...rest]) => [
      String(date).length === 7 ? `${String(date)}-01` : date,
      ...rest,
    ]);
    expect(spend('Date', days, halves).table.totals.spend).toBe(1);
  });

  test('a cell that names a month is spread over it, whatever its header says', () => {
    expect(spend('Date', months.slice(0, 3), halves).table.totals.spend).toBeCloseTo((290 * 15) / 29 + 1, 9);
  });

  describe('a row with a first and a last day', () => {
    const spread = (rows: Rows, settings: Settings = {}) =>
      buildYear(
        { Accounts: DEAL_LIST, Spend: [['Campaign start date', 'Campaign end date', 'Cost'], ...rows] },
        settings,
      );

    test('is spread by day, both ends included, and counts for the days of the period', () => {
      const rows: Rows = [
        ['2024-02-01', '2024-02-29', 290],
        ['2024-04-10', '2024-04-10', 5],
        ['2024-03-01', null, 1],
        ['2023-01-01', '2023-12-31', 1000],
      ];
      expect(spread(rows, halves).table.totals.spend).toBeCloseTo(150 + 5 + 1, 9);
    });

    test('is not spread over the campaign that a report by day names beside it', () => {
      const core = buildYear({
        Accounts: DEAL_LIST,
        Spend: [
          ['Start Date (in UTC)', 'Campaign Start Date', 'Campaign End Date', 'Total Spent'],
          ['2024-12-31', '2024-01-01', '2025-12-31', 10],
          ['2025-01-01', '2024-01-01', '2025-12-31', 10],
        ],
      });
      expect(core.table.totals.spend).toBe(10);
    });

    test.each(['Campaign end date', 'End of the campaign', 'Kampanyanın sonu', 'Mwisho wa kampeni', '活动结束'])(
      'is a day of its own beside %s, whichever column a person chose for the end',
      (header) => {
        const { spend: read } = buildYear({
          Accounts: DEAL_LIST,
          Spend: [
            ['Start date', 'End date', 'Cost'],
            ['2024-02-01', '2024-02-29', 290],
          ],
        }).tables;
        const mapped = read?.mapped.map((one) => (one.field === 'end_date' ? { ...one, header } : one)) ?? [];
        expect(read && [read, { ...read, mapped }].map((table) => costDays(table)(0))).toEqual([
          { from: day('2024-02-01'), to: day('2024-02-29') },
          { from: day('2024-02-01'), to: day('2024-02-01') },
        ]);
      },
    );

    test('counts up to the as-of date', () => {
      expect(spread([['2024-01-01', '2024-12-31', 366]], { as_of: '2024-01-31' }).table.totals.spend).toBeCloseTo(
        31,
        9,
      );
    });

    test('is left out and named when it ends before it starts (E08)', () => {
      const core = spread([['2024-03-02', '2024-03-01', 10]]);
      expect([core.table.totals.spend, told(core.built.issues())]).toEqual([
        undefined,
        ['no-category-column about spend', 'ends-before-start at Spend!B2'],
      ]);
    });
  });

  test('E01: days of which no cost is told have no cost, while a typed 0 is one', () => {
    const { totals } = spend('Date', [['2023-12-31', 100, 'Ads']], { spend_lag_months: '1' }).table;
    expect([totals.spend, totals.spend_engaged, totals.acquisition_spend]).toEqual([undefined, undefined, 100]);
    expect(spend('Date', [['2024-02-01', 0, 'Ads']]).table.totals.spend).toBe(0);
    expect(spend('Date', [['2024-02-01', 9, 'Salaries']]).table.totals.spend).toBe(0);
  });

  test('C09: months of lag move a span of whole months by whole months', () => {
    const rows: Rows = ['2023-10-31', '2023-11-01', '2024-02-29', '2024-03-01'].map((day, index) => [day, 10 ** index]);
    const lagged = (settings: Settings) => spend('Date', rows, settings).table.totals.acquisition_spend;
    const quarter = { period_start: '2024-02-01', period_end: '2024-05-31', as_of: '2024-05-31' };
    expect(lagged({ ...quarter, spend_lag_months: '3' })).toBe(110);
    expect(lagged({ ...quarter, spend_lag_months: '0' })).toBe(1100);
  });

  test('after the as-of date nothing is spent yet', () => {
    const core = spend('Date', months, { as_of: '2024-03-31' });
    expect(core.table.totals.spend).toBe(601);
    expect(told(core.built.issues())).toEqual(['after-as-of at Spend!A5']);
    expect(spend('Month', months, { as_of: '2024-03-31' }).table.totals.spend).toBe(601);
  });
});
