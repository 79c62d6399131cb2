import { buildYear, cellOf, kpi, kpis, told } from '../support/core';
import { DEAL_LIST, deals, won } from './books';

test('E04: deals with the same id are one, with 15 characters or 18', () => {
  const id = (text: string) => ['Acme', 'Closed Won', '2024-03-01', '2024-06-01', 100, 'New', null, text];
  const core = deals([id('0065g00000ABCDe'), id('0065g00000ABCDeAAP'), id('0065g00000ABCDeAAP'), id(''), id('')]);
  expect(kpi(core, 'new_revenue_won')).toBe(300);
  expect(told(core.built.issues())).toEqual(['duplicate at Opportunities!H3', 'duplicate at Opportunities!H4']);
});

describe('E08: dates out of order', () => {
  test('are left out of the days and named; a deal won on the day it was created took 0 days', () => {
    const core = deals([
      ['Acme', 'Closed Won', '2024-06-02', '2024-06-01', 100, 'New'],
      ['Beta', 'Closed Won', '2024-06-01', '2024-06-01', 100, 'New'],
      ['Cyan', 'Closed Won', '2024-06-01', '2024-06-11', 100, 'New'],
    ]);
    expect(kpis(core, 'sales_velocity_days', 'won_accounts')).toEqual({ sales_velocity_days: 5, won_accounts: 3 });
    expect(core.table.totals.median_velocity_days).toBe(5);
    expect(told(core.built.issues())).toEqual(['dates-out-of-order at Opportunities!D2']);
  });

  test('a first touch after the deal makes no days, and is counted', () => {
    const core = deals([won('Acme', 1), won('Beta', 1), won('Cyan', 1)], {}, [
      ['Acme', '2024-07-01', 'Call'],
      ['Beta', '2024-03-01', 'Call'],
      ['Cyan', '2024-04-01', 'Call'],
    ]);
    expect(kpis(core, 'days_to_opportunity', 'deal_cycle_days')).toEqual({
      days_to_opportunity: 0,
      deal_cycle_days: (92 + 61) / 2,
    });
    expect(core.built.issues()).toEqual([expect.objectContaining({ code: 'touch-after-deal', count: 2 })]);
  });
});

describe('E09: the period', () => {
  test('has both ends in it, and each stage goes by its own date', () => {
    const core = deals([
      ['Acme', 'Closed Won', '2023-12-31', '2024-01-01', 1, 'New'],
      ['Beta', 'Closed Won', '2024-01-01', '2024-12-31', 10, 'New'],
      ['Cyan', 'Closed Won', '2023-01-01', '2023-12-31', 100, 'New'],
      ['Delta', 'Closed Won', '2024-12-31', '2025-01-01', 1000, 'New'],
    ]);
    expect(kpis(core, 'new_revenue_won', 'pipeline_created', 'target_pipeline')).toEqual({
      new_revenue_won: 11,
      pipeline_created: 1010,
      target_pipeline: 1000,
    });
  });
});

test('E09: terms, answers and costs go by their own dates, both ends included', () => {
  const days = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'];
  const core = buildYear({
    Accounts: DEAL_LIST,
    Customers: [
      ['Account', 'Start date', 'End date', 'Renewed'],
      ...days.map((end, index) => [`Old ${String(index)}`, '2022-01-01', end, 'yes']),
    ],
    NPS: [['Score', 'Date', 'Company'], ...days.map((day, index) => [10, day, `Old ${String(index)}`])],
    Spend: [['Date', 'Amount'], ...days.map((day, index) => [day, 10 ** index])],
  });
  expect([kpi(core, 'customers_due'), core.table.totals.spend]).toEqual([2, 110]);
  expect(core.table.numbers.nps_answers.reduce((sum, answers) => sum + answers)).toBe(2);
});

describe('E15: several deals at one account', () => {
  const core = deals([
    ['Acme', 'Closed Lost', '2024-01-01', '2024-02-01', 1, 'New'],
    won('Acme', 10),
    won('Acme', 20),
    ['Acme', 'Negotiation', '2024-07-01', null, 40, 'New'],
    ['Beta', 'Negotiation', '2024-07-01', null, 1, 'New'],
    ['Beta', 'Closed Lost', '2024-01-01', '2024-02-01', 1, 'New'],
    ['Cyan', 'Closed Lost', '2024-01-01', '2024-02-01', 1, 'New'],
  ]);

  test('are one account, at the furthest stage: won beats open, open and lost are an opportunity', () => {
    expect(kpis(core, 'opportunity_accounts', 'won_accounts')).toEqual({ opportunity_accounts: 3, won_accounts: 1 });
    expect(['Acme', 'Beta', 'Cyan'].map((name) => cellOf(core, name, 'stage'))).toEqual([
      '4 Deal won',
      '3 Opportunity',
      '3 Opportunity',
    ]);
  });

  test('are as many deals where deals are counted', () => {
    expect(kpi(core, 'win_rate_closed')).toBe(2 / 5);
  });
});

describe('E22: after the as-of date', () => {
  const core = deals(
    [
      won('Acme', 100, '2024-07-01'),
      won('Beta', 10, '2024-06-30'),
      ['Cyan', 'Negotiation', '2024-07-01', null, 1, 'New'],
      ['Delta', 'Closed Lost', '2024-02-01', '2024-07-01', 1000, 'New'],
    ],
    { as_of: '2024-06-30' },
  );

  test('a deal that closes later is open, one created later is ignored and counted', () => {
    expect(kpis(core, 'new_revenue_won', 'target_pipeline', 'opportunity_accounts', 'win_rate_closed')).toEqual({
      new_revenue_won: 10,
      target_pipeline: 1100,
      opportunity_accounts: 3,
      win_rate_closed: 1,
    });
    expect(told(core.built.issues())).toEqual([
      'closes-later at Opportunities!D2',
      'after-as-of at Opportunities!C4',
      'closes-later at Opportunities!D5',
    ]);
    expect(core.built.health[1]).toMatchObject({ given: 4, used: 3, leftOut: 1 });
  });
});

describe('deals won or lost without a close date', () => {
  test.each(['Closed Won', 'Closed Lost'])('%s is in no period, and named', (stage) => {
    const core = deals([['Acme', stage, '2024-02-01', null, 100, 'New']]);
    expect(kpis(core, 'won_accounts', 'target_pipeline', 'win_rate_closed')).toEqual({
      ...{ won_accounts: 0, target_pipeline: 0, win_rate_closed: undefined },
    });
    expect(told(core.built.issues())).toEqual(['closed-without-date at Opportunities!D2']);
  });
});

describe('E17: stages that the words do not know', () => {
  test('are open; words count whole', () => {
    const core = deals([
      ['Acme', 'Follow On Call', '2024-02-01', '2024-03-01', 1, 'New'],
      ['Beta', 'Two Next Steps', '2024-02-01', '2024-03-01', 2, 'New'],
      ['Cyan', 'Kazanıldı', '2024-02-01', '2024-03-01', 4, 'New'],
      ['Delta', 'Closed/Lost', '2024-02-01', '2024-03-01', 8, 'New'],
    ]);
    expect(kpis(core, 'target_pipeline', 'new_revenue_won', 'win_rate_closed')).toEqual({
      target_pipeline: 3,
      new_revenue_won: 4,
      win_rate_closed: 0.5,
    });
    const unknown = core.built.issues().filter(({ code }) => code === 'unknown-stage');
    expect(unknown.map(({ received, count }) => [received, count])).toEqual([
      ['Follow On Call', 1],
      ['Two Next Steps', 1],
    ]);
  });

  test('are listed once, with how many deals have them; those of the list of open stages are not', () => {
    const at = (stage: string) => ['Acme', stage, '2024-02-01', null, 1, 'New'];
    const core = deals([at('Handover'), at('Handover'), at(''), at('Proposal/Price Quote'), at('谈判'), at('Açık')]);
    expect(core.built.issues()).toEqual([
      expect.objectContaining({ code: 'unknown-stage', received: '', count: 1 }),
      expect.objectContaining({ code: 'unknown-stage', received: 'Handover', count: 2 }),
    ]);
    expect(deals([at('Handover')], { open_words: 'handover' }).built.issues()).toEqual([]);
  });
});
