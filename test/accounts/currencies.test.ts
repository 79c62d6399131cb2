import { buildNotes } from '../../src/report/notes';
import { buildYear, kpi, kpis, told } from '../support/core';
import { factsOf } from '../support/facts';
import { DEAL_COLUMNS, DEAL_LIST, deals } from './books';
import type { Rows } from './books';

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
    expect(told(core.built.issues())).toEqual(['other-currency at Opportunities!G4']);
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
    expect(told(core.built.issues())).toContain('other-currency at Spend!C2');
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
    expect(told(core.built.issues()).filter((issue) => issue.startsWith('other-currency'))).toEqual([
      'other-currency at Customers!I5',
      'other-currency at Opportunities!G5',
      'other-currency at Spend!D5',
    ]);
  });

  test.each([
    ...['Amount (converted)', 'Tutar (dönüştürülmüş)', 'المبلغ (محوّل)', '金额（已转换）', 'Kiasi (kimebadilishwa)'],
  ])('amounts that were converted already are not converted again, whatever the currency beside them: %s', (amount) => {
    const core = buildYear(
      {
        Accounts: DEAL_LIST,
        Opportunities: [
          ['Account', 'Stage', 'Created date', 'Close date', 'Type', amount, 'Amount Currency'],
          ['Acme', 'Closed Won', '2024-02-01', '2024-03-01', 'New', 100, 'EUR'],
          ['Beta', 'Closed Won', '2024-02-01', '2024-03-01', 'New', 100, 'GBP'],
        ],
      },
      { currency: 'USD', currency_rates: 'EUR = 2' },
    );
    expect(kpi(core, 'new_revenue_won')).toBe(200);
    expect(core.built.issues()).toEqual([]);
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
    expect(core.built.issues()).toContainEqual(
      expect.objectContaining({ code: 'no-currency-column', received: 'USD' }),
    );
  });

  test('where nothing names a currency one is assumed, and that is said', () => {
    const untold = deals([['Acme', 'Closed Won', '2024-03-01', '2024-06-01', 100, 'New']]);
    const sentence =
      'No cell names a currency in words, and a sign that only the number format shows is not read: all amounts are taken as being in one currency.';
    expect(buildNotes(factsOf(untold), untold.built)).toContain(sentence);
    const named = deals(rows);
    expect(buildNotes(factsOf(named), named.built)).not.toContain(sentence);
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
