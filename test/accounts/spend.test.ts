import { buildYear, kpis, told } from '../support/core';
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

  test('a dated row counts whole or not at all', () => {
    expect(spend('Date', months, halves).table.totals.spend).toBe(1);
  });

  test('after the as-of date nothing is spent yet', () => {
    const core = spend('Date', months, { as_of: '2024-03-31' });
    expect(core.table.totals.spend).toBe(601);
    expect(told(core.built.issues)).toEqual(['after-as-of at Spend!A5']);
    expect(spend('Month', months, { as_of: '2024-03-31' }).table.totals.spend).toBe(601);
  });

  test('C09: salaries, commission and overhead are in the fully loaded cost alone', () => {
    const core = spend('Date', [
      ['2024-02-01', 100, 'Ads'],
      ['2024-02-01', 10, 'SALARIES'],
      ['2024-02-01', 1, 'After-sale support'],
      ['2024-02-01', -5, null],
      ['2024-02-01', null, 'Ads'],
      ['soon', 1000, 'Ads'],
      ['2024-02-01', 'free', 'Ads'],
    ]);
    expect([core.table.totals.spend, core.table.totals.spend_loaded]).toEqual([95, 106]);
    expect(core.built.health.find(({ table }) => table === 'spend')).toMatchObject({ given: 7, used: 4, leftOut: 3 });
  });

  test('without a category there is no fully loaded cost', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Customers: [
        ['Account', 'Start date'],
        ['Acme', '2024-02-01'],
      ],
      Opportunities: [
        ['Account', 'Stage', 'Created date'],
        ['Beta', 'Open', '2024-02-01'],
      ],
      Spend: [
        ['Date', 'Amount'],
        ['2024-02-01', 100],
      ],
    });
    expect(kpis(core, 'cac_simple', 'cac_loaded')).toEqual({ cac_simple: 100, cac_loaded: undefined });
  });
});
