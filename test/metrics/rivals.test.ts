import { basisOf } from '../../src/metrics/basis';
import { STAGE_IDS } from '../../src/metrics/metric';
import { METRICS, metricById } from '../../src/metrics/registry';
import { contextMetrics, disputedQuestion, metricsOfStage } from '../../src/metrics/rivals';
import { metric, ratio, sum } from '../../src/metrics/expression';

describe('the rows of the KPIs', () => {
  const placed = STAGE_IDS.flatMap(metricsOfStage);

  test('hold every KPI once, those to steer by first and context at the end', () => {
    const ids = [...placed.map(({ metric }) => metric.id), ...contextMetrics().map(({ id }) => id)];
    expect([...ids].sort()).toEqual(METRICS.map(({ id }) => id).sort());
  });

  test('set rivals under the first of them, in neighbouring rows', () => {
    const rows = metricsOfStage('won');
    const first = rows.findIndex(({ metric }) => metric.conflict === 'C04');
    const rivals = rows.filter(({ metric }) => metric.conflict === 'C04');
    expect(rivals.length).toBeGreaterThan(2);
    expect(rows.slice(first, first + rivals.length)).toEqual(rivals);
    expect(rivals.map(({ place }) => place)).toEqual(['first', ...rivals.slice(1).map(() => 'follows')]);
  });

  test('name the question that rivals answer, and none where there is no rival', () => {
    expect(disputedQuestion(metricById('win_rate_closed'))).toBe('What is a win measured against?');
    expect(disputedQuestion(metricById('target_accounts'))).toBe('');
  });
});

test('what a KPI rests on is what it is divided by, the count, or the accounts it is summed over', () => {
  expect(basisOf(metricById('match_rate'))).toEqual(metric('target_accounts'));
  expect(basisOf(metricById('won_accounts'))).toEqual(sum('won'));
  expect(basisOf(metricById('new_revenue_won'))).toEqual(sum('target'));
  const rate = { ...metricById('match_rate'), value: ratio(sum('won'), sum('touches')) };
  expect(basisOf(rate)).toEqual(sum('touches'));
});
