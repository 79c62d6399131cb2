import type { NumberColumnId } from '../../account-columns';
import { sum } from '../../expression';
import { defineMetric } from '../../metric';
import type { Metric } from '../../metric';

/** What all KPIs of the stage share. */
export const common = { stage: 'engaged', better: 'higher' } as const;

/** A plain count of one kind of touch by target accounts. */
export function touchCount(id: string, name: string, column: NumberColumnId, r: Metric['r'], source: string): Metric {
  const definition = `${name} by target accounts in the period`;
  return defineMetric({ ...common, id, name, r, unit: 'count', value: sum(column), definition, source });
}
