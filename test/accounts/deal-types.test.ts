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
    expect(core.built.issues).toEqual([
      expect.objectContaining({ code: 'unknown-deal-type', received: '', count: 1 }),
      expect.objectContaining({ code: 'unknown-deal-type', received: 'Partner', count: 2 }),
    ]);
    const known = deals([typed('Partner')], { new_words: 'partner, direct' });
    expect(known.built.issues).toEqual([]);
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
    const untyped = (...rows: (readonly Cell[])[]) =>
      buildYear({
        Accounts: DEAL_LIST,
        Opportunities: [DEAL_COLUMNS.slice(0, 5), ...rows.map((row) => row.slice(0, 5))],
      });

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
      expect(told(core.built.issues)).toEqual(['no-type-column about opportunities']);
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
      expect(account(core, 'Acme', 'opportunities')).toEqual({ opportunities: 3 });
    });
  });
});
