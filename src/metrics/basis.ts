import { sum } from './expression';
import type { Expression } from './expression';
import type { Metric } from './metric';
import { metricById } from './registry';

/** Below this base a change is chance as likely as not, and is not judged. */
export const SMALLEST_BASE = 5;

/**
 * What a KPI rests on, its n: what it is divided by, the count itself where accounts are counted, and otherwise the
 * accounts that it is added up over.
 */
export function basisOf({ value, unit, population }: Metric): Expression {
  if (value.kind === 'ratio') return value.right;
  if (value.kind === 'metric') return basisOf(metricById(value.metric));
  if (unit === 'accounts') return value;
  return sum(population === 'targets' ? 'target' : 'counted');
}
