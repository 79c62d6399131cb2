import { capsOf, fading, thresholdOf, unknownCaps } from '../../src/engagement/agreement';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { agreed, judged } from './facts';
import type { Touch } from './facts';

const numbers = (column: Float64Array): number[] => [...column];
const late = '2024-12-20';

describe('the points of a touch', () => {
  test.each([
    ['ads', 'ad_click', 1],
    ['web', 'high_value_page', 5],
    ['content', 'form_fill', 8],
    ['email', 'email_click', 2],
    ['meetings', 'demo', 20],
  ] as const)('belong to the part %s of the score for %s', (family, kind, weight) => {
    const { table } = judged({ A: {}, B: {} }, [[1, kind, late, 3]]);
    const parts = ['ads', 'web', 'content', 'email', 'meetings', 'other'] as const;
    expect(parts.map((part) => numbers(table.numbers[`points_${part}`]))).toEqual(
      parts.map((part) => [0, part === family ? 3 * weight : 0]),
    );
    expect(numbers(table.numbers.score)).toEqual([0, 3 * weight]);
  });

  test('of other kinds count where they are agreed, and unknown words score nothing', () => {
    const touches: Touch[] = [
      [0, 'survey_answer', late],
      [1, '', late],
    ];
    const { table } = judged({ A: {}, B: {} }, touches, { weight_survey_answer: '3' });
    expect([numbers(table.numbers.points_other), numbers(table.numbers.score)]).toEqual([
      [3, 0],
      [3, 0],
    ]);
  });

  test('count in the look-back days alone, the first and the as-of date included', () => {
    const days = ['2024-12-21', '2024-12-22', '2024-12-31', '2025-01-01'];
    const { table } = judged(
      { A: {}, B: {}, C: {}, D: {} },
      days.map((date, account): Touch => [account, 'call', date]),
      { look_back_days: '10' },
    );
    expect(numbers(table.numbers.score)).toEqual([0, 10, 10, 0]);
  });

  test('fade by half over each half-life', () => {
    expect([...fading(agreed({ half_life_days: '2', look_back_days: '5' }))]).toEqual([
      ...[1, 0.5 ** 0.5, 0.5, 0.5 ** 1.5, 0.25],
    ]);
    expect([...fading(agreed({ look_back_days: '3' }))]).toEqual([1, 1, 1]);
    expect(fading(agreed({ look_back_days: '2.5' })).length).toBe(3);
  });

  test('are capped kind by kind', () => {
    const touches: Touch[] = [
      [0, 'website_visit', '2024-12-20', 30],
      [0, 'website_visit', '2024-12-21', 30],
      [0, 'call', late, 2],
    ];
    const { table } = judged({ A: {} }, touches, { score_caps: 'Website visit = 10; Pigeon = 1' });
    expect(numbers(table.numbers.score)).toEqual([10 + 20]);
    expect(unknownCaps(agreed({ score_caps: 'Website visit = 10; Pigeon = 1; call = 3' }))).toEqual(['pigeon']);
    const caps = capsOf(agreed({ score_caps: 'ad_impression = 2; Pigeon = 1' }));
    expect([...caps]).toEqual(ACTIVITY_TYPES.map(({ id }) => (id === 'ad_impression' ? 2 : Infinity)));
  });
});

describe('the threshold', () => {
  test('is that of the tier, else that of all', () => {
    const settings = agreed({ tier_thresholds: 'Tier 1 = 5', engagement_threshold: '12' });
    expect(['TIER 1', 'Tier 2', ''].map((tier) => thresholdOf(settings, tier))).toEqual([5, 12, 12]);
    expect(thresholdOf(agreed(), 'Tier 1')).toBe(20);
  });

  test('is met by as many points, and missed by less', () => {
    const accounts = { A: { tier: 'One' }, B: { tier: 'One' }, C: {} };
    const touches: Touch[] = [
      [0, 'chat', late],
      [1, 'ad_click', late, 4],
      [2, 'chat', late],
    ];
    const { table, engaged, targets } = judged(accounts, touches, {
      tier_thresholds: 'One = 5',
      engagement_threshold: '6',
    });
    expect(numbers(table.numbers.engaged_by_score)).toEqual([1, 0, 0]);
    expect([engaged, targets]).toEqual([1, 3]);
    expect(table.texts.why_engaged).toEqual(['5 points of 5', '4 points of 5', '5 points of 6']);
  });

  test('stands beside minimums of high-value pages and of people', () => {
    const accounts = { A: {}, B: {}, C: {}, D: {} };
    const touches: Touch[] = [
      [0, 'high_value_page', late, 4, 0],
      [0, 'chat', late, 1, 1],
      [1, 'high_value_page', late, 4, 3],
      [1, 'chat', late, 1, 3],
      [2, 'demo', late, 2, 6],
      [2, 'demo', late, 2, 7],
      [3, 'high_value_page', '2024-01-02', 4, 9],
      [3, 'demo', late, 1, 10],
    ];
    const minimums = { minimum_high_value_pages: '2', minimum_people: '2' };
    const { table } = judged(accounts, touches, minimums);
    expect(numbers(table.numbers.minimums_met)).toEqual([1, 0, 0, 0]);
    expect(numbers(table.numbers.engaged_by_score)).toEqual([1, 0, 0, 0]);
    expect(table.texts.why_engaged).toEqual([
      '25 points of 20',
      '25 points of 20, but 1 of 2 people',
      '80 points of 20, but 0 of 2 high-value pages',
      '20 points of 20, but 0 of 2 high-value pages and 1 of 2 people',
    ]);
    const few = judged(accounts, touches.slice(0, 1), minimums);
    expect(numbers(few.table.numbers.engaged_by_score)).toEqual([0, 0, 0, 0]);
  });

  test('is never rounded to', () => {
    const { table } = judged({ A: {}, B: {} }, [
      [0, 'call', late, 1.9999],
      [1, 'call', late, 2],
    ]);
    expect(table.texts.why_engaged).toEqual(['19.9 points of 20', '20 points of 20']);
  });
});
