import { buildYear, kpi, kpis, told } from '../support/core';
import { DEAL_LIST, deals, won, workedKpis } from './books';

describe('C03: opportunities per what', () => {
  test('only open ones count when that is agreed; with implied stages a win still implies one', () => {
    const rates = ['opportunity_accounts', 'opportunity_rate_engaged', 'opportunity_rate_open'];
    expect(workedKpis({ opportunity_counts: 'open', stages: 'evidence' }, ...rates)).toEqual({
      opportunity_accounts: 1,
      opportunity_rate_engaged: 1 / 6,
      opportunity_rate_open: 1 / 6,
    });
    expect(workedKpis({ opportunity_counts: 'open' }, 'opportunity_accounts')).toEqual({ opportunity_accounts: 3 });
  });

  test('deals stand beside accounts', () => {
    expect(workedKpis({}, 'opportunity_rate_open', 'opportunity_rate_open_deals')).toEqual({
      opportunity_rate_open: 1 / 6,
      opportunity_rate_open_deals: 2 / 6,
    });
  });
});

test('C04: a win is measured against accounts, deals, amounts and interactions', () => {
  const core = deals(
    [
      won('Acme', 100),
      won('Beta', null),
      ['Cyan', 'Closed Lost', '2024-02-01', '2024-03-01', 300, 'New'],
      ['Cyan', 'Closed Lost', '2024-02-01', '2024-03-01', -300, 'New'],
      ['Delta', 'Negotiation', '2024-02-01', null, 40, 'New'],
    ],
    { stages: 'evidence' },
    [
      ['Acme', '2024-02-01', 'Call'],
      ['Delta', '2024-02-01', 'Call'],
      ['Delta', '2024-02-02', 'Call'],
      ['Kilo', '2024-02-01', 'Call'],
    ],
  );
  const rates = ['target', 'opportunity', 'closed', 'value', 'all', 'engaged'].map((base) => `win_rate_${base}`);
  expect(kpis(core, ...rates)).toEqual({
    win_rate_target: 2 / 4,
    win_rate_opportunity: 2 / 4,
    win_rate_closed: 2 / 3,
    win_rate_value: 100 / 400,
    win_rate_all: 2 / 4,
    win_rate_engaged: 2 / 3,
  });
});

test('C10: the market stands beside the customers of today', () => {
  expect(workedKpis({}, 'tam', 'tam_seed')).toEqual({ tam: (110_000 / 3) * 400, tam_seed: 735_000 });
});

describe('C17: revenue', () => {
  const forms = [
    'new_revenue_won',
    'new_revenue_booked',
    'new_revenue_first_year',
    'avg_deal_size',
    'deal_size_median',
    'total_revenue',
  ];

  test('is the contract total or its first year, side by side', () => {
    expect(Object.values(workedKpis({}, ...forms))).toEqual([210_000, 210_000, 90_000, 105_000, 105_000, 230_000]);
    expect(Object.values(workedKpis({ revenue_form: 'first-year' }, ...forms))).toEqual([
      ...[90_000, 210_000, 90_000, 45_000, 45_000, 110_000],
    ]);
  });

  test('of the first year takes short and unknown terms whole, and notes the unknown ones that count', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Close date', 'Type', 'Amount', 'Term (years)'],
        ...[0.5, 4, '18 months', null].map((term) => [
          ...['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 'New', 1200],
          term,
        ]),
        ['Acme', 'Closed Won', '2023-01-01', '2023-02-01', 'New', 1200, null],
        ['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 'Expansion', 1200, null],
      ],
    });
    expect(kpi(core, 'new_revenue_first_year')).toBeCloseTo(1200 + 300 + 800 + 1200, 9);
    expect(told(core.built.issues())).toEqual(['no-term at Opportunities!G5', 'won-before-listed about accounts']);
  });

  test('of the first year needs a term; without one whole amounts count, and that is said', () => {
    const core = deals([won('Acme', 100)], { revenue_form: 'first-year' });
    expect(kpis(core, 'new_revenue_won', 'new_revenue_first_year')).toEqual({
      new_revenue_won: 100,
      new_revenue_first_year: undefined,
    });
    expect(told(core.built.issues())).toEqual(['no-term-column about opportunities']);
  });
});

describe('C21: pipeline', () => {
  const open = (probabilities: readonly (number | string | null)[]) =>
    buildYear({
      Accounts: DEAL_LIST,
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Type', 'Amount', 'Probability (%)', 'Close date'],
        ...probabilities.map((chance) => ['Acme', 'Negotiation', '2023-06-01', 'New', 1000, chance]),
        ['Beta', 'Closed Lost', '2024-06-01', 'New', 10, null, '2024-07-01'],
        ['Beta', 'Negotiation', '2023-06-01', 'Renewal', 10, null],
      ],
    });

  test('is open now, created in the period, or weighted by probability, side by side', () => {
    expect(kpis(open([50, 90, 10, null]), 'target_pipeline', 'pipeline_created', 'weighted_pipeline')).toEqual({
      target_pipeline: 4000,
      pipeline_created: 10,
      weighted_pipeline: 1500,
    });
  });

  test('is weighted by shares as well, and says which deals lack one that counts', () => {
    const core = open(['50%', 0.25, 7000, -1]);
    expect(kpi(core, 'weighted_pipeline')).toBe(750);
    expect(told(core.built.issues())).toEqual([
      'no-probability at Opportunities!F4',
      'no-probability at Opportunities!F5',
    ]);
  });
});
