import { basisOf } from '../../src/metrics/basis';
import { STAGE_IDS } from '../../src/metrics/metric';
import { METRICS, metricById } from '../../src/metrics/registry';
import { contextMetrics, disputedQuestion, metricsOfStage } from '../../src/metrics/rivals';
import { metric, ratio, sum } from '../../src/metrics/expression';
import type { Expression } from '../../src/metrics/expression';

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

describe('what a KPI rests on', () => {
  const parts = { name: 'Tried', definition: 'x', source: 'x', stage: 'won', r: 'revenue', better: 'neither' } as const;

  test.each<[string, Parameters<typeof basisOf>[0], Expression]>([
    [
      'a division: what it is divided by',
      { ...parts, id: 'a', unit: 'percent', population: 'targets', value: ratio(sum('won'), sum('lost_deals')) },
      sum('lost_deals'),
    ],
    [
      'a count of accounts: the count',
      { ...parts, id: 'a', unit: 'accounts', population: 'everyone', value: sum('won') },
      sum('won'),
    ],
    [
      'an amount of targets: the targets',
      { ...parts, id: 'a', unit: 'money', population: 'targets', value: sum('won') },
      sum('target'),
    ],
    [
      'an amount of everyone: all that count',
      { ...parts, id: 'a', unit: 'money', population: 'everyone', value: sum('won') },
      sum('counted'),
    ],
    [
      'another KPI: what that rests on',
      { ...parts, id: 'a', unit: 'money', population: 'targets', value: metric('engaged_rate') },
      basisOf(metricById('engaged_rate')),
    ],
  ])('%s', (_what, tried, expected) => {
    expect(basisOf(tried)).toEqual(expected);
  });
});
