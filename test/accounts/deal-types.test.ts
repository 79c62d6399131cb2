import type { Cell } from '../../samples/book';
import { account, buildYear, cellOf, kpi, kpis, told } from '../support/core';
import { DEAL_COLUMNS, DEAL_LIST, deals, won } from './books';

describe('E16: renewals and expansions', () => {
  test('are not new business', () => {
    const core = deals([
      won('Acme', 100),
      ['Acme', 'Closed Won', '2024-07-01', '2024-08-01', 10, 'Upsell'],
      ['Acme', 'Closed Won', '2024-07-01', '2024-08-01', 5, 'Renewal'],
      ['Beta', 'Closed Won', '2024-07-01', '2024-08-01', 1, 'Renewal'],
      ['Cyan', 'Negotiation', '2024-07-01', null, 1000, 'Expansion'],
    ]);
    expect(
      kpis(
        core,
        ...['won_accounts', 'new_revenue_won', 'expansion_revenue', 'expansion_accounts', 'total_revenue'],
        ...['win_rate_closed', 'opportunity_accounts', 'target_pipeline'],
      ),
    ).toEqual({
      won_accounts: 1,
      new_revenue_won: 100,
      expansion_revenue: 10,
      expansion_accounts: 1,
      total_revenue: 116,
      win_rate_closed: 1,
      opportunity_accounts: 1,
      target_pipeline: 0,
    });
  });

  test('a type that fits no list, or none, is new business and listed, each with its number of deals', () => {
    const typed = (type: Cell) => [...won('Acme', 7).slice(0, 5), type];
    const core = deals([typed(null), typed('Partner'), typed('Partner'), typed('New Client'), typed('newbusiness')]);
    expect(kpi(core, 'new_revenue_won')).toBe(35);
    expect(core.built.issues()).toEqual([
      expect.objectContaining({ code: 'unknown-deal-type', received: '', count: 1 }),
      expect.objectContaining({ code: 'unknown-deal-type', received: 'Partner', count: 2 }),
    ]);
    const known = deals([typed('Partner')], { new_words: 'partner, direct' });
    expect(known.built.issues()).toEqual([]);
  });

  test('the type of an account is that of its deals in the period, as typed, and several when they differ', () => {
    const core = deals([
      won('Acme', 1),
      [...won('Acme', 1).slice(0, 5), 'new'],
      [...won('Beta', 1).slice(0, 5), 'New Business'],
      ['Beta', 'Open', '2024-07-01', null, 1, 'Upsell'],
      ['Cyan', 'Closed Won', '2022-03-01', '2022-06-01', 1, 'New'],
      ['Cyan', 'Closed Won', '2023-12-01', '2024-06-01', 1, 'Renewal'],
      ['Delta', 'Open', '2023-12-01', null, 1, 'New'],
    ]);
    expect(['Acme', 'Beta', 'Cyan', 'Delta'].map((name) => cellOf(core, name, 'deal_type'))).toEqual([
      ...['New', 'several', 'Renewal', ''],
    ]);
  });

  describe('without a type column', () => {
    const untypedAs = (agreed: string, ...rows: (readonly Cell[])[]) =>
      buildYear(
        {
          Accounts: DEAL_LIST,
          Opportunities: [DEAL_COLUMNS.slice(0, 5), ...rows.map((row) => row.slice(0, 5))],
        },
        { untyped_deals: agreed },
      );
    const untyped = (...rows: (readonly Cell[])[]) => untypedAs('expansion', ...rows);

    test('every deal after the first won one is expansion, and that is said', () => {
      const core = untyped(
        ['Acme', 'Closed Won', '2024-05-01', '2024-06-01', 20],
        ['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 100],
        ['Acme', 'Closed Lost', '2024-01-01', '2024-01-15', 1],
        ['Acme', 'Negotiation', '2024-03-01', null, 5],
        ['Acme', 'Negotiation', '2024-01-03', null, 3],
        ['Beta', 'Closed Lost', '2024-01-01', '2024-01-15', 1],
      );
      expect(
        kpis(core, 'new_revenue_won', 'expansion_revenue', 'won_accounts', 'target_pipeline', 'win_rate_closed'),
      ).toEqual({
        new_revenue_won: 100,
        expansion_revenue: 20,
        won_accounts: 1,
        target_pipeline: 3,
        win_rate_closed: 2 / 4,
      });
      expect(told(core.built.issues())).toEqual(['no-type-column about opportunities']);
    });

    const POPULATIONS = [
      ...['Acme', 'Beta'].map((name) => [name, 'Closed Won', '2024-01-01', '2024-02-01', 100]),
      ['Acme', 'Closed Won', '2024-05-01', '2024-06-10', 20],
      ['Acme', 'Closed Won', '2024-05-01', '2024-06-10', null],
      ['Acme', 'Closed Lost', '2024-05-01', '2024-06-15', 30],
      ['Acme', 'Negotiation', '2024-07-01', null, 40],
    ];

    test('every factor of the sales velocity is over the same deals, as is every part of a win rate', () => {
      const core = untyped(...POPULATIONS);
      const [created, size, rate, days] = [6, 220 / 3, 4 / 5, (31 + 31 + 40 + 40) / 4];
      expect(kpis(core, 'win_rate_closed', 'win_rate_all', 'sales_velocity_days')).toEqual({
        win_rate_closed: rate,
        win_rate_all: 4 / 6,
        sales_velocity_days: days,
      });
      expect(kpi(core, 'sales_velocity_value')).toBeCloseTo((created * size * rate) / days, 9);
      expect(kpis(core, 'avg_deal_size', 'target_pipeline')).toEqual({ avg_deal_size: 100, target_pipeline: 0 });
    });

    test('the mean and the median of deal sizes are over the same deals', () => {
      const core = untyped(...POPULATIONS);
      expect(kpis(core, 'avg_deal_size', 'deal_size_median')).toEqual({ avg_deal_size: 100, deal_size_median: 100 });
      expect(kpi(untypedAs('new', ...POPULATIONS), 'deal_size_median')).toBe(100);
      expect(kpi(untypedAs('new', ...POPULATIONS.slice(1)), 'deal_size_median')).toBe(60);
    });

    test('one setting makes every deal new business, and that is said', () => {
      const core = untyped(...POPULATIONS);
      const agreed = untypedAs('new', ...POPULATIONS);
      const same = ['win_rate_closed', 'win_rate_all', 'win_rate_value', 'sales_velocity_days', 'sales_velocity_value'];
      expect(kpis(agreed, ...same)).toEqual(kpis(core, ...same));
      expect(
        kpis(
          agreed,
          ...['won_accounts', 'new_revenue_won', 'avg_deal_size', 'target_pipeline', 'pipeline_created'],
          ...['expansion_revenue', 'expansion_accounts'],
        ),
      ).toEqual({
        won_accounts: 2,
        new_revenue_won: 220,
        avg_deal_size: 220 / 3,
        target_pipeline: 40,
        pipeline_created: 290,
        expansion_revenue: 0,
        expansion_accounts: 0,
      });
      expect(told(agreed.built.issues())).toContain('untyped-as-new about opportunities');
    });

    test('an account that was won before the period is won in it only if every deal is new business', () => {
      const rows = [
        ['Acme', 'Closed Won', '2023-01-01', '2023-02-01', 100],
        ['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 50],
      ];
      const ids = ['won_accounts', 'opportunity_accounts', 'new_revenue_won', 'expansion_revenue'];
      expect(Object.values(kpis(untyped(...rows), ...ids))).toEqual([0, 0, 0, 50]);
      expect(Object.values(kpis(untypedAs('new', ...rows), ...ids))).toEqual([1, 1, 50, 0]);
    });

    test('the setting changes nothing where there is a type', () => {
      const rows = [won('Acme', 100), won('Acme', 50), [...won('Beta', 7).slice(0, 5), 'Upsell']];
      const ids = ['won_accounts', 'new_revenue_won', 'expansion_revenue', 'sales_velocity_value'];
      expect(kpis(deals(rows, { untyped_deals: 'new' }), ...ids)).toEqual(kpis(deals(rows), ...ids));
    });

    test('the first is told by its day, then its beginning, then its size; never by its row', () => {
      const early = ['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 10];
      const late = ['Acme', 'Closed Won', '2024-01-02', '2024-02-01', 30];
      const small = ['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 5];
      for (const rows of [
        [early, late, small],
        [small, late, early],
        [late, small, early],
      ])
        expect(kpi(untyped(...rows), 'new_revenue_won')).toBe(10);
    });

    test('neither a credit nor a win without a day is the first', () => {
      const core = untyped(
        ['Acme', 'Closed Won', '2024-01-01', null, 7],
        ['Acme', 'Closed Won', '2024-01-01', '2024-01-10', -5],
        ['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 100],
        ['Acme', 'Closed Lost', '2024-03-01', null, 1],
      );
      expect(kpis(core, 'new_revenue_won', 'won_accounts', 'expansion_revenue')).toEqual({
        new_revenue_won: 95,
        won_accounts: 1,
        expansion_revenue: 0,
      });
      expect(account(core, 'Acme', 'opportunities')).toEqual({ opportunities: 2 });
    });
  });
});
