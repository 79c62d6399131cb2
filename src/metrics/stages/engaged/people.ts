import { sum } from '../../expression';
import { defineMetric } from '../../metric';
import { common } from './touch-count';

/** Leads: the qualified ones, and all of them as context. */
export const PEOPLE_METRICS = [
  defineMetric({
    ...common,
    id: 'mql_count',
    name: 'Qualified leads',
    r: 'relationships',
    unit: 'count',
    value: sum('qualified_people'),
    definition: 'People of target accounts whose score reaches the agreed score',
    source: 'ABM KPIs to measure and to ignore, Terminus',
  }),
  defineMetric({
    ...common,
    id: 'lead_count',
    name: 'Number of leads',
    r: 'relationships',
    unit: 'count',
    better: 'neither',
    value: sum('new_people'),
    definition: 'People of target accounts first known in the period',
    source: 'ABM KPIs to measure and to ignore',
    ignore: 'More leads are not better ones: look at qualified leads and engaged accounts',
  }),
];
