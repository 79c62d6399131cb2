import { ratio, sum } from '../../expression';
import { defineMetric } from '../../metric';

const common = { stage: 'retention', r: 'relationships', population: 'everyone' } as const;

/** How the customers of today are. */
export const HEALTH_METRICS = [
  defineMetric({
    ...common,
    id: 'customer_intent_surge',
    name: 'Customers researching a competitor',
    unit: 'accounts',
    better: 'lower',
    value: sum('competitor_surge', 'customer'),
    definition: 'Customers whose intent surges on a topic about competitors',
    source: 'Terminus',
    conflict: 'C14',
  }),
  defineMetric({
    ...common,
    id: 'customer_relationship_score',
    name: 'Relationship score of customers',
    unit: 'points',
    better: 'higher',
    value: ratio(sum('relationship_score', 'relationship_n', 'customer'), sum('relationship_n', 'customer')),
    definition: 'Mean of the relationship scores given, over customers that have one',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'account_health',
    name: 'Customers at red',
    unit: 'percent',
    share: true,
    better: 'lower',
    value: ratio(sum('health_red', 'customer'), sum('health_judged', 'customer')),
    definition: 'Customers with as many signs of trouble as agreed ÷ customers of whom any sign is known',
    source: 'ABM KPIs to measure and to ignore; the signs are yours',
  }),
];
