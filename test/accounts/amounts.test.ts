import { account, buildYear, kpi, kpis, told } from '../support/core';
import { DEAL_COLUMNS, DEAL_LIST, deals, won } from './books';
import type { Rows } from './books';

describe('E01: nothing to divide by', () => {
  test('is no value, while a count of nothing is 0', () => {
    const core = deals([['Nobody', 'Open', '2020-01-01']]);
    expect(
      kpis(core, 'win_rate_closed', 'avg_deal_size', 'sales_velocity_days', 'won_accounts', 'new_revenue_won'),
    ).toEqual({
      win_rate_closed: undefined,
      avg_deal_size: undefined,
      sales_velocity_days: undefined,
      won_accounts: 0,
      new_revenue_won: 0,
    });
  });

  test('a KPI whose table or column is missing has no value either', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Opportunities: [
        ['Account', 'Stage', 'Created date'],
        ['Acme', 'Won', '2024-02-01'],
      ],
    });
    expect(kpis(core, 'engaged_accounts', 'new_revenue_won', 'sales_velocity_days', 'opportunity_accounts')).toEqual({
      engaged_accounts: undefined,
      new_revenue_won: undefined,
      sales_velocity_days: undefined,
      opportunity_accounts: 1,
    });
  });
});

describe('E02: a blank amount', () => {
  const core = deals([
    won('Acme', 100),
    won('Beta', null),
    won('Cyan', 0),
    ['Delta', 'Open', '2024-02-01', null, null, 'New'],
  ]);

  test('is unknown: the deal counts, its amount adds to no sum and no mean; a typed 0 is zero', () => {
    expect(kpis(core, 'won_accounts', 'new_revenue_won', 'avg_deal_size', 'target_pipeline')).toEqual({
      won_accounts: 3,
      new_revenue_won: 100,
      avg_deal_size: 50,
      target_pipeline: 0,
    });
  });

  test('is noted with its cell and counted', () => {
    expect(told(core.built.issues)).toEqual(['no-amount at Opportunities!E3', 'no-amount at Opportunities!E5']);
    expect(core.built.health[1]).toMatchObject({ used: 4, leftOut: 0, noted: new Map([['no-amount', 2]]) });
  });
});

describe('E03: an amount below zero', () => {
  const core = deals([
    won('Acme', 100),
    won('Acme', -30),
    won('Beta', -10),
    ['Cyan', 'Closed Lost', '2024-02-01', '2024-03-01', -5, 'New'],
  ]);

  test('is a credit: it lowers sums, is no won deal and in no mean', () => {
    expect(kpis(core, 'won_accounts', 'new_revenue_won', 'avg_deal_size', 'win_rate_closed')).toEqual({
      won_accounts: 1,
      new_revenue_won: 60,
      avg_deal_size: 60,
      win_rate_closed: 0.5,
    });
    expect(account(core, 'Beta', 'won', 'won_deals', 'customer', 'velocity_deals')).toEqual({
      won: 0,
      won_deals: 0,
      customer: 0,
      velocity_deals: 0,
    });
  });

  test('lowers the value of contracts and the spend, and is no contract to average', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Customers: [
        ['Account', 'Start date', 'End date', 'Term', 'Contract value', 'Renewed'],
        ['Acme', '2024-01-01', null, 12, 1000, null],
        ['Acme', '2024-01-01', null, 12, -100, null],
        ['Beta', '2023-01-01', '2024-03-31', 12, -100, 'yes'],
      ],
      Spend: [
        ['Date', 'Amount'],
        ['2024-05-01', 100],
        ['2024-05-01', -30],
      ],
    });
    expect(account(core, 'Acme', 'acv', 'contracts', 'ended_acv')).toEqual({ acv: 900, contracts: 1, ended_acv: 0 });
    expect(account(core, 'Beta', 'ended_acv', 'kept_acv')).toEqual({ ended_acv: 0, kept_acv: 0 });
    expect(core.table.totals.spend).toBe(70);
    expect(told(core.built.issues)).toEqual([
      'negative-amount at Customers!E3',
      'negative-amount at Customers!E4',
      'negative-amount at Spend!B3',
    ]);
  });

  test('is noted with its cell', () => {
    expect(told(core.built.issues)).toEqual([
      'negative-amount at Opportunities!E3',
      'negative-amount at Opportunities!E4',
      'negative-amount at Opportunities!E5',
    ]);
  });
});

describe('E06: several currencies', () => {
  const rows = [
    ['Acme', 'Closed Won', '2024-03-01', '2024-06-01', 100, 'New', 'usd'],
    ['Beta', 'Closed Won', '2024-03-01', '2024-06-01', 200, 'New', 'USD'],
    ['Cyan', 'Closed Won', '2024-03-01', '2024-06-01', 1000, 'New', 'EUR'],
    ['Delta', 'Closed Won', '2024-03-01', '2024-06-01', 50, 'New', null],
  ];

  test('are never added one to one: the most frequent counts, the others are noted', () => {
    const core = deals(rows);
    expect(kpis(core, 'new_revenue_won', 'won_accounts')).toEqual({ new_revenue_won: 350, won_accounts: 4 });
    expect(told(core.built.issues)).toEqual(['other-currency at Opportunities!G4']);
  });

  test('the agreed currency counts when there is one', () => {
    expect(kpi(deals(rows, { currency: 'eur' }), 'new_revenue_won')).toBe(1050);
  });

  test('of two that are as frequent the first in the alphabet counts, wherever it stands', () => {
    const [first, , third] = rows;
    expect(kpi(deals([first ?? [], third ?? []]), 'new_revenue_won')).toBe(1000);
    expect(kpi(deals([third ?? [], first ?? []]), 'new_revenue_won')).toBe(1000);
  });

  test('spend counts in the currency of the deals', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Opportunities: [DEAL_COLUMNS, ...rows.map((row) => [...row, null])],
      Spend: [
        ['Date', 'Amount', 'Currency'],
        ['2024-05-01', 70, 'EUR'],
        ['2024-05-01', 80, 'EUR'],
        ['2024-05-01', 10, 'USD'],
      ],
    });
    expect(core.table.totals.spend).toBe(10);
    expect(told(core.built.issues)).toContain('other-currency at Spend!C2');
  });

  test('are converted by the agreed rates, in deals, contracts and costs; what has no rate is left out and listed', () => {
    const currencies = (head: Rows[number], row: (currency: string) => Rows[number]) => [
      [...head, 'Currency'],
      ...['USD', 'eur', 'GBP', 'CHF'].map((currency) => [...row(currency), currency]),
    ];
    const core = buildYear(
      {
        Accounts: DEAL_LIST,
        Opportunities: currencies(['Account', 'Stage', 'Created date', 'Close date', 'Type', 'Amount'], () => [
          ...['Acme', 'Closed Won', '2024-02-01', '2024-03-01', 'New', 1000],
        ]),
        Customers: currencies(
          ['Account', 'Start date', 'End date', 'Term', 'Contract value', 'One-time fee', 'Renewed', 'Renewal value'],
          () => ['Beta', '2023-01-01', '2024-06-30', 12, 1100, 100, 'yes', 2000],
        ),
        Spend: currencies(['Date', 'Category', 'Amount'], () => ['2024-05-01', 'Ads', 100]),
      },
      { currency: 'USD', currency_rates: 'EUR = 1.08; gbp = 1.27; CHF = 0' },
    );
    expect(kpi(core, 'new_revenue_won')).toBeCloseTo(1000 * (1 + 1.08 + 1.27), 9);
    const { acv, ended_acv: ended, renewed_acv: renewed } = core.table.numbers;
    const sums = [acv, ended, renewed].map((column) => column.reduce((sum, value) => sum + value, 0));
    expect(sums.map((sum) => sum / 3.35)).toEqual([2000, 1000, 2000]);
    expect(core.table.totals.spend).toBeCloseTo(335, 9);
    expect(told(core.built.issues).filter((issue) => issue.startsWith('other-currency'))).toEqual([
      'other-currency at Customers!I5',
      'other-currency at Opportunities!G5',
      'other-currency at Spend!D5',
    ]);
  });

  test('a currency with a rate is never the one that is counted in, however many rows have it', () => {
    expect(kpi(deals(rows, { currency_rates: 'USD = 0.5' }), 'new_revenue_won')).toBe(1000 + 150 + 50);
  });

  test('a table with amounts and no currency is taken in the one counted in, and that is said', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Opportunities: [DEAL_COLUMNS, ...rows.map((row) => [...row, null])],
      Spend: [
        ['Date', 'Amount'],
        ['2024-05-01', 70],
      ],
    });
    expect(core.table.totals.spend).toBe(70);
    expect(core.built.issues).toContainEqual(expect.objectContaining({ code: 'no-currency-column', received: 'USD' }));
  });

  test('spend alone counts in the currency most costs have', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Spend: [
        ['Date', 'Amount', 'Currency'],
        ['2024-05-01', 70, 'EUR'],
        ['2024-05-01', 80, 'EUR'],
        ['2024-05-01', 10, 'USD'],
      ],
    });
    expect(core.table.totals.spend).toBe(150);
  });
});
