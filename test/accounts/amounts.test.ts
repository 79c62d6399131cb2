import { account, buildYear, kpi, kpis, told } from '../support/core';
import { DEAL_LIST, deals, won } from './books';

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

  test('a sum has no value where its column is filled and no cell of it can be read', () => {
    const wonFor = (...amounts: readonly string[]) =>
      buildYear({
        Accounts: DEAL_LIST,
        Opportunities: [
          ['Account', 'Stage', 'Created date', 'Close date', 'Amount'],
          ...amounts.map((amount) => ['Acme', 'Won', '2024-02-01', '2024-03-01', amount]),
        ],
      });
    expect(kpis(wonFor('9.999 \u0080', '1.234'), 'new_revenue_won', 'won_accounts')).toEqual({
      new_revenue_won: undefined,
      won_accounts: 1,
    });
    expect(kpis(wonFor('', ''), 'new_revenue_won', 'won_accounts')).toEqual({ new_revenue_won: 0, won_accounts: 1 });
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
    expect(told(core.built.issues())).toEqual(['no-amount at Opportunities!E3', 'no-amount at Opportunities!E5']);
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

  test('is a credit: it lowers sums, is no deal won or lost, and in no mean', () => {
    expect(kpis(core, 'won_accounts', 'new_revenue_won', 'avg_deal_size', 'win_rate_closed')).toEqual({
      won_accounts: 1,
      new_revenue_won: 60,
      avg_deal_size: 100,
      win_rate_closed: 1,
    });
    expect(account(core, 'Beta', 'won', 'won_deals', 'customer', 'velocity_deals')).toEqual({
      won: 0,
      won_deals: 0,
      customer: 0,
      velocity_deals: 0,
    });
  });

  test.each(['any', 'open'])('is no opportunity either, if %s ones count; it lowers the pipeline', (counts) => {
    const credited = deals(
      [
        ['Acme', 'Negotiation', '2024-02-01', null, -30, 'New'],
        ['Beta', 'Negotiation', '2024-02-01', null, 100, 'New'],
        ['Beta', 'Negotiation', '2024-02-01', null, -20, 'New'],
      ],
      { opportunity_counts: counts },
    );
    expect(kpis(credited, 'opportunity_accounts', 'target_pipeline', 'pipeline_created')).toEqual({
      ...{ opportunity_accounts: 1, target_pipeline: 50, pipeline_created: 50 },
    });
    expect(account(credited, 'Acme', 'opportunity', 'opportunities', 'has_open', 'open_deals', 'engaged')).toEqual({
      ...{ opportunity: 0, opportunities: 0, has_open: 0, open_deals: 0, engaged: 0 },
    });
  });

  test('is one in a currency without a rate as well', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Currency', 'Type'],
        ['Acme', 'Closed Won', '2024-02-01', '2024-03-01', -5, 'SEK', 'New'],
        ['Beta', 'Closed Won', '2024-02-01', '2024-03-01', 10, 'USD', 'New'],
        ['Beta', 'Closed Won', '2024-02-01', '2024-03-01', 10, 'USD', 'New'],
      ],
    });
    expect(account(core, 'Acme', 'won', 'opportunity', 'won_deals')).toEqual({ won: 0, opportunity: 0, won_deals: 0 });
  });

  test('is in no mean of the deals that sales velocity counts', () => {
    const paced = deals([
      ['Acme', 'Closed Won', '2024-02-01', '2024-02-11', 100, 'New'],
      ['Acme', 'Closed Won', '2024-02-01', '2024-02-11', -40, 'New'],
    ]);
    expect(kpi(paced, 'sales_velocity_value')).toBe(10);
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
    expect(told(core.built.issues())).toEqual([
      'negative-amount at Customers!E3',
      'negative-amount at Customers!E4',
      'no-category-column about spend',
      'negative-amount at Spend!B3',
    ]);
  });

  test('is noted with its cell', () => {
    expect(told(core.built.issues())).toEqual([
      'negative-amount at Opportunities!E3',
      'negative-amount at Opportunities!E4',
      'negative-amount at Opportunities!E5',
    ]);
  });
});
