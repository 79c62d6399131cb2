import fc from 'fast-check';
import { account, buildFrom, buildYear, cellOf, memberNames, told } from '../support/core';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';
import { on, touches } from './books';
import type { Rows, Settings } from './books';

const THRESHOLD = { engagement_model: 'threshold' };

const engaged = (rows: Rows, settings: Settings) =>
  memberNames(touches(rows, { ...THRESHOLD, ...settings }), 'engaged_accounts').numerator;

describe('the engagement model', () => {
  test('caps what one kind of touch adds', () => {
    const rows = [on('A0', 'Website visit', 30), on('A0', 'Ad click', 3), on('A1', 'Website visit', 30)];
    const core = touches(rows, { score_caps: 'Website visit = 10; ad_click = 5' });
    expect(['A0', 'A1'].map((name) => cellOf(core, name, 'score'))).toEqual([13, 10]);
  });

  test('names a cap on something that is no kind of touch', () => {
    const core = touches([on('A0', 'Call')], { score_caps: 'Smoke signal = 1; Call = 4' });
    expect(told(core.built.issues())).toEqual(['no-target-column about accounts', 'setting-name about score_caps']);
    expect(cellOf(core, 'A0', 'score')).toBe(4);
  });

  test('lets touches fade by half over each half-life, counted from the as-of date', () => {
    const rows = [
      on('A0', 'Demo', 1, '2024-12-31'),
      on('A1', 'Demo', 1, '2024-12-21'),
      on('A2', 'Demo', 1, '2024-12-11'),
    ];
    const core = touches(rows, { half_life_days: '10' });
    expect(['A0', 'A1', 'A2'].map((name) => cellOf(core, name, 'score'))).toEqual([20, 10, 5]);
  });

  test('C01: the threshold may be lower for a tier', () => {
    const core = buildYear(
      {
        Accounts: [
          ['Account', 'Tier'],
          ['Acme', 'Tier 1'],
          ['Beta', 'tier 2'],
          ['Cyan', null],
        ],
        Activities: [
          ['Account', 'Date', 'Type'],
          ['Acme', '2024-12-01', 'Call'],
          ['Beta', '2024-12-01', 'Call'],
          ['Cyan', '2024-12-01', 'Call'],
        ],
      },
      { ...THRESHOLD, tier_thresholds: 'Tier 1 = 10; Tier 2 = 12' },
    );
    expect(memberNames(core, 'engaged_accounts').numerator).toEqual(['Acme']);
    expect(['Acme', 'Beta', 'Cyan'].map((name) => cellOf(core, name, 'why_engaged'))).toEqual([
      ...['10 points of 10', '10 points of 12', '10 points of 20'],
    ]);
  });

  test('may ask for high-value pages and people beside the points', () => {
    const rows = [
      [...on('A0', 'Demo'), 'ann@a0.example'],
      [...on('A0', 'Demo'), 'ANN@a0.example'],
      on('A1', 'Pricing page', 2),
      [...on('A1', 'Demo'), 'ann@a1.example'],
      [...on('A1', 'Demo'), 'Bob'],
      on('A2', 'Pricing page', 2, '2024-01-01'),
      on('A2', 'Demo'),
    ];
    expect(engaged(rows, {})).toEqual(['A0', 'A1', 'A2']);
    expect(engaged(rows, { minimum_high_value_pages: '2' })).toEqual(['A1']);
    expect(engaged(rows, { minimum_people: '2' })).toEqual(['A1']);
    const core = touches(rows, { ...THRESHOLD, minimum_people: '2', minimum_high_value_pages: '2' });
    expect(cellOf(core, 'A0', 'why_engaged')).toBe('40 points of 20, but 0 of 2 high-value pages and 1 of 2 people');
  });

  test('says in plain words why an account is engaged', () => {
    const rows = [on('A0', 'Demo'), on('A1', 'Ad impression', 5)];
    const deals = [['A2', 'Open', '2024-02-01', null, 1, 'New']];
    const why = (settings: Settings) =>
      ['A0', 'A1', 'A2'].map((name) => cellOf(touches(rows, settings, deals), name, 'why_engaged'));
    expect(why({})).toEqual([
      'interacted in the period (20 points of 20)',
      'no interaction in the period (0 points of 20)',
      'implied by an opportunity (0 points of 20)',
    ]);
    expect(why(THRESHOLD)).toEqual(['20 points of 20', '0 points of 20', 'implied by an opportunity (0 points of 20)']);
  });

  test('gives its points by family', () => {
    const kinds = ['Ad click', 'Website visit', 'Download', 'Email reply', 'Call', 'Social'];
    const core = touches(
      kinds.map((kind) => on('A0', kind)),
      { weight_referral: '3' },
    );
    const parts = ['ads', 'web', 'content', 'email', 'meetings', 'other'].map((family) => `points_${family}`);
    expect(Object.values(account(core, 'A0', ...parts))).toEqual([2, 1, 5, 8, 10, 0]);
  });

  test('the parts always add up to the score', () => {
    fc.assert(
      fc.property(anyCase, ({ book, settings }) => {
        const { numbers, size } = buildFrom(book, settings).table;
        const parts = [
          ...[numbers.points_ads, numbers.points_web, numbers.points_content],
          ...[numbers.points_email, numbers.points_meetings, numbers.points_other],
        ];
        const sums = Array.from({ length: size }, (_, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
        expect(sums).toEqual([...numbers.score].map((score): unknown => expect.closeTo(score, 6)));
      }),
      { ...LAW, numRuns: 50 },
    );
  });
});

describe('C02: what engages', () => {
  const rows = [on('A0', 'Ad impression', 5), on('A1', 'Email open'), on('A2', 'Call')];
  const by = (settings: Settings) => memberNames(touches(rows, settings), 'engaged_accounts').numerator;

  test('is switched for impressions and for opened emails', () => {
    expect(by({})).toEqual(['A1', 'A2']);
    expect(by({ opens_engage: 'no' })).toEqual(['A2']);
    expect(by({ impressions_engage: 'yes' })).toEqual(['A0', 'A1', 'A2']);
  });
});
