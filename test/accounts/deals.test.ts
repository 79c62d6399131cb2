import type { Cell } from '../../samples/book';
import { account, buildYear, kpi, kpis, memberNames, told } from '../support/core';

const HEAD = ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type', 'Currency', 'Opportunity ID'];

const LIST = [
  ['Account', 'Target account'],
  ['Acme', 'yes'],
  ['Beta', 'yes'],
  ['Cyan', 'yes'],
  ['Delta', 'yes'],
];

type Settings = Readonly<Record<string, string>>;

/** A year with these deals, in the order of the columns above; what is left off is blank. */
function deals(
  rows: readonly (readonly Cell[])[],
  settings: Settings = {},
  touches: readonly (readonly Cell[])[] = [],
) {
  const filled = rows.map((row) => HEAD.map((_, column) => row[column] ?? null));
  const sheets = { Accounts: LIST, Opportunities: [HEAD, ...filled] };
  const activities = [['Account', 'Date', 'Type'], ...touches];
  return buildYear(touches.length > 0 ? { ...sheets, Activities: activities } : sheets, settings);
}

const won = (name: string, amount: Cell, closed = '2024-06-01') => [
  name,
  'Closed Won',
  '2024-03-01',
  closed,
  amount,
  'New',
];

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
      Accounts: LIST,
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
  const core = deals([won('Acme', 100), won('Beta', null), won('Cyan', 0), ['Delta', 'Open', '2024-02-01']]);

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

  test('is noted with its cell', () => {
    expect(told(core.built.issues)).toEqual([
      'negative-amount at Opportunities!E3',
      'negative-amount at Opportunities!E4',
      'negative-amount at Opportunities!E5',
    ]);
  });
});

test('E04: deals with the same id are one, with 15 characters or 18', () => {
  const id = (text: string) => ['Acme', 'Closed Won', '2024-03-01', '2024-06-01', 100, 'New', null, text];
  const core = deals([id('0065g00000ABCDe'), id('0065g00000ABCDeAAP'), id('0065g00000ABCDeAAP'), id(''), id('')]);
  expect(kpi(core, 'new_revenue_won')).toBe(300);
  expect(told(core.built.issues)).toEqual(['duplicate at Opportunities!H3', 'duplicate at Opportunities!H4']);
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
      Accounts: LIST,
      Opportunities: [HEAD, ...rows.map((row) => [...row, null])],
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

  test('spend alone counts in the currency most costs have', () => {
    const core = buildYear({
      Accounts: LIST,
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

describe('E08: dates out of order', () => {
  test('are left out of the days and named; a deal won on the day it was created took 0 days', () => {
    const core = deals([
      ['Acme', 'Closed Won', '2024-06-02', '2024-06-01', 100, 'New'],
      ['Beta', 'Closed Won', '2024-06-01', '2024-06-01', 100, 'New'],
      ['Cyan', 'Closed Won', '2024-06-01', '2024-06-11', 100, 'New'],
    ]);
    expect(kpis(core, 'sales_velocity_days', 'won_accounts')).toEqual({ sales_velocity_days: 5, won_accounts: 3 });
    expect(core.table.totals.median_velocity_days).toBe(5);
    expect(told(core.built.issues)).toEqual(['dates-out-of-order at Opportunities!D2']);
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
    expect(core.built.issues).toEqual([expect.objectContaining({ code: 'touch-after-deal', count: 2 })]);
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
    expect(['Acme', 'Beta', 'Cyan'].map((name) => account(core, name, 'stage').stage)).toEqual([
      '4 Deal won',
      '3 Opportunity',
      '3 Opportunity',
    ]);
  });

  test('are as many deals where deals are counted', () => {
    expect(kpi(core, 'win_rate_closed')).toBe(2 / 5);
  });
});

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

  test('a blank type is new business', () => {
    expect(kpi(deals([[...won('Acme', 7).slice(0, 5), null]]), 'new_revenue_won')).toBe(7);
  });

  describe('without a type column', () => {
    const untyped = (...rows: (readonly Cell[])[]) =>
      buildYear({ Accounts: LIST, Opportunities: [HEAD.slice(0, 5), ...rows.map((row) => row.slice(0, 5))] });

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
    expect(told(core.built.issues)).toEqual([
      'closes-later at Opportunities!D2',
      'after-as-of at Opportunities!C4',
      'closes-later at Opportunities!D5',
    ]);
    expect(core.built.health[1]).toMatchObject({ given: 4, used: 3, leftOut: 1 });
  });
});

describe('won deals without a close date', () => {
  test('are in no period, and named', () => {
    const core = deals([['Acme', 'Closed Won', '2024-02-01', null, 100, 'New']]);
    expect(kpis(core, 'won_accounts', 'target_pipeline')).toEqual({ won_accounts: 0, target_pipeline: 0 });
    expect(told(core.built.issues)).toEqual(['won-without-date at Opportunities!D2']);
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
  });
});

describe('rival definitions', () => {
  const core = deals(
    [
      won('Acme', 100),
      ['Beta', 'Negotiation', '2024-02-01', null, 40, 'New'],
      ['Cyan', 'Negotiation', '2023-02-01', null, 7, 'New'],
      ['Beta', 'Closed Lost', '2024-01-01', '2024-02-01', 1, 'New'],
    ],
    { stages: 'evidence' },
    [
      ['Acme', '2024-02-01', 'Call'],
      ['Beta', '2024-02-01', 'Call'],
    ],
  );

  test('C03: the opportunity rate stands over target accounts, over engaged accounts, and for open ones alone', () => {
    expect(kpis(core, 'opportunity_rate', 'opportunity_rate_engaged', 'opportunity_rate_open')).toEqual({
      opportunity_rate: 2 / 4,
      opportunity_rate_engaged: 2 / 2,
      opportunity_rate_open: 1 / 2,
    });
    expect(memberNames(core, 'opportunity_rate_open').numerator).toEqual(['Beta']);
  });

  test('C04: the win rate stands over target accounts, over closed deals, and over accounts with an opportunity', () => {
    expect(kpis(core, 'win_rate_target', 'win_rate_closed', 'win_rate_opportunity')).toEqual({
      win_rate_target: 1 / 4,
      win_rate_closed: 1 / 2,
      win_rate_opportunity: 1 / 2,
    });
  });
});

describe('C18: influenced pipeline', () => {
  const touched = (days: string, settings: Settings = {}) =>
    kpi(
      deals(
        [
          ['Acme', 'Negotiation', '2024-06-30', null, 100, 'New'],
          ['Acme', 'Negotiation', '2024-06-30', null, null, 'New'],
        ],
        settings,
        [
          ['Acme', days, 'Email open'],
          ['Acme', days, 'Email open'],
        ],
      ),
      'influenced_pipeline',
    );

  test.each([
    ['the day of creation', '2024-06-30', 100],
    ['the day after', '2024-07-01', 0],
    ['365 days before', '2023-07-01', 100],
    ['366 days before', '2023-06-30', 0],
  ])('a touch on %s', (_words, days, expected) => {
    expect(touched(days)).toBe(expected);
  });

  test('looks back as far as the setting says', () => {
    expect(touched('2024-06-01', { influence_days: '28' })).toBe(0);
    expect(touched('2024-06-02', { influence_days: '28' })).toBe(100);
  });
});
