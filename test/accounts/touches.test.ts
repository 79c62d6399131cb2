import { account, kpi, kpis, memberNames, told } from '../support/core';
import { touches, on } from './books';

describe('C22: touches per won account', () => {
  const deal = ['A0', 'Closed Won', '2024-05-01', '2024-06-01', 100, 'New'];

  test('count everything but impressions and opens, up to and including the day of signing', () => {
    const core = touches(
      [
        on('A0', 'Ad impression', 99, '2024-03-01'),
        on('A0', 'Email open', 7, '2024-03-01'),
        on('A0', 'Ad click', 3, '2024-03-01'),
        on('A0', 'Meeting', 1, '2023-03-01'),
        on('A0', 'Meeting', 1, '2024-06-01'),
        on('A0', 'Meeting', 1, '2024-06-02'),
        on('A1', 'Meeting', 50, '2024-03-01'),
      ],
      {},
      [deal],
    );
    expect(kpi(core, 'touches_per_won')).toBe(5);
  });
});

describe('C22: which touches count on the way to a win', () => {
  const deal = ['A0', 'Closed Won', '2024-05-01', '2024-06-01', 100, 'New'];
  const rows = ['Ad impression', 'Email open', 'Ad click', 'Chat', 'Meeting'].map((kind) =>
    on('A0', kind, 1, '2024-03-01'),
  );

  test.each([
    ['interactions', 3],
    ['team', 2],
    ['everything', 5],
  ])('%s: %d', (win_touches_count, expected) => {
    expect(kpi(touches(rows, { win_touches_count }, [deal]), 'touches_per_won')).toBe(expected);
  });
});

describe('C06: the start of the clock', () => {
  const core = touches(
    [
      on('A0', 'Ad impression', 9, '2023-01-01'),
      on('A0', 'Ad click', 1, '2023-12-02'),
      on('A1', 'Call', 1, '2024-04-30'),
    ],
    {},
    [
      ['A0', 'Closed Won', '2024-01-01', '2024-01-31', 1, 'New'],
      ['A0', 'Closed Won', '2024-03-01', '2024-03-31', 1, 'New'],
      ['A1', 'Open', '2024-05-01', null, 1, 'New'],
    ],
  );

  test('is the first interaction for the deal cycle, the created date for velocity, and each says so', () => {
    expect(kpis(core, 'deal_cycle_days', 'days_to_opportunity', 'sales_velocity_days')).toEqual({
      deal_cycle_days: 60,
      days_to_opportunity: (30 + 1) / 2,
      sales_velocity_days: 30,
    });
  });

  test('the medians stand beside the means', () => {
    const { median_cycle_days, median_opportunity_days, median_velocity_days } = core.table.totals;
    expect([median_cycle_days, median_opportunity_days, median_velocity_days]).toEqual([60, 15.5, 30]);
  });
});

describe('E22: touches after the as-of date', () => {
  test('are ignored and counted, those after the period only ignored', () => {
    const core = touches(
      [
        on('A0', 'Call', 1, '2024-03-31'),
        on('A0', 'Call', 1, '2024-04-01'),
        on('A0', 'Call', 1, '2024-07-01'),
        on('A0', 'Call', 1, '2023-12-31'),
      ],
      { period_end: '2024-03-31', as_of: '2024-06-30' },
    );
    expect(account(core, 'A0', 'touches', 'calls_demos')).toEqual({ touches: 1, calls_demos: 1 });
    expect(core.built.health[1]).toMatchObject({
      given: 4,
      used: 3,
      leftOut: 1,
      reasons: new Map([['after-as-of', 1]]),
    });
  });
});

describe('one touch', () => {
  test('counts as many times as its quantity, once when none is given, and not at all without a day', () => {
    const core = touches([
      on('A0', 'Chat', 3),
      on('A0', 'Chat'),
      on('A0', 'Chat', 0),
      ['A0', 'soon', 'Chat', 7, null],
      on('A1', 'Chat', -1),
    ]);
    expect(kpi(core, 'website_chats')).toBe(3);
    expect(told(core.built.issues())).toEqual([
      'not-a-date at Activities!B5',
      'no-target-column about accounts',
      'no-date at Activities!B5',
    ]);
  });

  test('of quantity 0, or one that takes touches back, engages nobody', () => {
    const core = touches([on('A0', 'Form fill', 0), on('A1', 'Call', -1), on('A2', 'Call', 1)]);
    expect(memberNames(core, 'engaged_accounts').numerator).toEqual(['A2']);
    expect(kpi(core, 'content_engagement_rate')).toBe(0);
    expect(account(core, 'A1', 'touches', 'first_touch', 'last_touch')).toEqual({
      touches: -1,
      first_touch: NaN,
      last_touch: NaN,
    });
  });

  test('of content makes its account one that used content', () => {
    const core = touches([on('A0', 'Download'), on('A1', 'Filled out form'), on('A2', 'Website visit')]);
    expect(memberNames(core, 'content_engagement_rate').numerator).toEqual(['A0', 'A1']);
  });

  test('sets the first and the last day on which the account was heard of', () => {
    const core = touches([
      on('A0', 'Ad impression', 1, '2024-01-01'),
      on('A0', 'Call', 1, '2024-05-01'),
      on('A0', 'Email open', 1, '2024-04-01'),
      on('A0', 'Call', 1, '2024-06-01'),
      on('A0', 'Email open', 1, '2024-07-01'),
    ]);
    const days = Object.values(account(core, 'A0', 'first_touch', 'last_touch')).map((day) =>
      new Date(Number(day) * 86_400_000).toISOString().slice(0, 10),
    );
    expect(days).toEqual(['2024-04-01', '2024-06-01']);
  });
});
