import { sum } from '../../expression';
import { defineMetric } from '../../metric';

const common = { stage: 'opportunity', r: 'relationships', unit: 'count', source: 'Similarweb' } as const;

/** Who stands for us and who against, where there is an opportunity. */
export const STANCE_METRICS = [
  defineMetric({
    ...common,
    id: 'champions',
    name: 'Champions',
    better: 'higher',
    value: sum('champions', 'opportunity'),
    definition: 'People who stand for us, at target accounts with an opportunity',
  }),
  defineMetric({
    ...common,
    id: 'blockers',
    name: 'Blockers',
    better: 'lower',
    value: sum('blockers', 'opportunity'),
    definition: 'People who stand against us, at target accounts with an opportunity',
  }),
];
