import type { Cell } from '../../samples/book';
import { buildYear, cellOf, kpi, kpis, told } from '../support/core';
import { contracts, DEAL_LIST } from './books';
import type { Rows } from './books';

describe('E10: long contracts', () => {
  const acvOf = (start: string, end: Cell, term: Cell, value = 1200, fee: Cell = null) =>
    cellOf(contracts([['Acme', start, end, term, value, fee]]), 'Acme', 'acv');

  test.each<[string, Cell, Cell, number]>([
    ['24 months', '2026-06-12', 24, 600],
    ['months as a text', '2026-06-12', '24', 600],
    ['years in words', null, '2 years', 600],
    ['half a year, made a year', null, '6 months', 2400],
    ['no term: the two dates tell it', '2027-06-12', null, 400],
    ['neither term nor end: a year', null, null, 1200],
    ['a term that is none: the dates tell it', '2026-06-12', 'evergreen', 600],
    ['a term of 0: the dates tell it', '2026-06-12', 0, 600],
  ])('have a value a year: %s', (_words, end, term, expected) => {
    expect(acvOf('2024-06-13', end, term)).toBeCloseTo(expected, 9);
  });

  test('of a month and some days have a value a year while they run', () => {
    const short = contracts([['Acme', '2024-11-25', '2025-01-02', null, 1200]]);
    expect(cellOf(short, 'Acme', 'acv')).toBeCloseTo(14_400, 9);
  });

  test('are worth nothing a year any more once they have ended', () => {
    const terms: Rows = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => [
      ...['Acme', `${String(year)}-01-01`, `${String(year)}-12-31`],
      ...[12, 10_000],
    ]);
    expect(cellOf(contracts(terms), 'Acme', 'acv')).toBe(10_000);
  });

  test('renewed into a row of its own end with that row', () => {
    const core = contracts([
      ['Acme', '2021-01-01', '2021-12-31', 12, 100, null, 'yes'],
      ['Acme', '2022-01-01', '2022-12-31', 12, 100, null, 'no'],
    ]);
    expect([cellOf(core, 'Acme', 'customer'), cellOf(core, 'Acme', 'customer_at_start')]).toEqual([0, 0]);
  });

  test('have their one-time fee taken off (C07)', () => {
    expect(acvOf('2024-06-13', null, 36, 380_000, 20_000)).toBeCloseTo(120_000, 9);
  });

  test('a bare number under Years is years', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Customers: [
        ['Account', 'Start date', 'Term (years)', 'TCV'],
        ['Acme', '2024-06-13', 5, 500_000],
        ['Beta', '2024-06-13', '18 months', 150],
      ],
    });
    expect(['Acme', 'Beta'].map((name) => cellOf(core, name, 'acv'))).toEqual([100_000, 100]);
  });

  test('are not due before their last day, and a renewal signed early counts on that day', () => {
    const rows = (...ends: string[]): Rows =>
      ends.map((end, index) => [`Old ${String(index)}`, '2022-01-01', end, 12, 100, null, 'yes', 110]);
    const core = contracts(rows('2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'));
    expect(kpis(core, 'terms_ended', 'terms_renewed', 'renewal_rate')).toEqual({
      terms_ended: 2,
      terms_renewed: 2,
      renewal_rate: 1,
    });
  });

  test('E22: are not due before the as-of date either, and one that starts later is ignored and counted', () => {
    const core = contracts(
      [
        ['Old', '2022-01-01', '2024-07-01', 12, 100, null, 'yes'],
        ['New', '2024-07-01', null, 12, 100],
      ],
      { as_of: '2024-06-30' },
    );
    expect(kpi(core, 'terms_ended')).toBe(0);
    expect(told(core.built.issues())).toEqual(['after-as-of at Customers!B3']);
  });
});

describe('C13: four ways to say that customers stay', () => {
  const core = contracts([
    ['Flat', '2023-01-01', '2024-06-30', 12, 100, null, 'yes', 100],
    ['Grown', '2023-01-01', '2024-06-30', 12, 100, null, 'yes', 150],
    ['Shrunk', '2023-01-01', '2024-06-30', 12, 100, null, 'yes', 70],
    ['Silent', '2023-01-01', '2024-06-30', 12, 100, null, 'yes', null],
    ['Told by value', '2023-01-01', '2024-06-30', 12, 100, null, null, 100],
    ['Gone', '2023-01-01', '2024-06-30', 12, 100, null, 'no', null],
    ['Not due', '2023-01-01', '2025-06-30', 24, 200],
    ['Runs on', '2023-01-01', null, null, 100],
    ['New', '2024-03-01', '2025-02-28', 12, 100],
    ['No value', '2023-01-01', '2024-06-30', 12, null, null, 'no'],
  ]);

  test('renewals of terms due, customers kept, value kept, value kept and grown', () => {
    expect(
      kpis(core, 'renewal_rate', 'retention_rate', 'churn_rate', 'gross_revenue_retention', 'net_revenue_retention'),
    ).toEqual({
      renewal_rate: 5 / 7,
      retention_rate: 7 / 9,
      churn_rate: 2 / 9,
      gross_revenue_retention: (100 + 100 + 70 + 100 + 100) / 600,
      net_revenue_retention: (100 + 150 + 70 + 100 + 100) / 600,
    });
  });

  test('C08: without years of life, a customer stays for 1 ÷ churn', () => {
    expect(core.table.totals.lifespan_years).toBeCloseTo(9 / 2, 9);
    const nobodyLeft = contracts([['Flat', '2023-01-01', null, 12, 100]]);
    expect(nobodyLeft.table.totals.lifespan_years).toBeUndefined();
    expect(kpi(nobodyLeft, 'clv')).toBeUndefined();
    expect(
      contracts([['Flat', '2023-01-01', null, 12, 100]], { lifespan_years: '4' }).table.totals.lifespan_years,
    ).toBe(4);
  });

  test('C08: churn is that of the days judged so far, where the period is not over', () => {
    const rows: Rows = [
      ['Left', '2023-01-01', '2024-03-31', 12, 100],
      ['Stays', '2023-01-01', null, 12, 100],
    ];
    expect(contracts(rows, { as_of: '2024-06-30' }).table.totals.churn_years).toBeCloseTo(0.5 * 2, 9);
    expect(contracts(rows).table.totals.churn_years).toBeCloseTo(2, 9);
  });

  test('E01: there is nothing to renew, no value', () => {
    const none = contracts([['New', '2024-03-01', '2025-02-28', 12, 100]]);
    expect(kpis(none, 'renewal_rate', 'retention_rate', 'net_revenue_retention')).toEqual({
      renewal_rate: undefined,
      retention_rate: undefined,
      net_revenue_retention: undefined,
    });
  });
});

test('a contract without an account or a start is left out and counted', () => {
  const core = contracts([
    ['Acme', 'soon'],
    ['???', '2024-01-01'],
    ['Beta', '2024-01-01', null, null, 1],
  ]);
  expect(told(core.built.issues())).toEqual([
    'not-a-date at Customers!B2',
    'no-start at Customers!B2',
    'no-account at Customers!A3',
  ]);
  expect(core.built.health.find(({ table }) => table === 'customers')).toMatchObject({ given: 3, used: 1, leftOut: 2 });
});
