import { sum } from '../../expression';
import { defineMetric } from '../../metric';
import { common, touchCount } from './touch-count';

/** Where people met the team. */
export const MEETINGS_METRICS = [
  touchCount(
    'calls_demos_scheduled',
    'Calls and demos scheduled',
    'calls_demos',
    'relationships',
    'Similarweb, ABM KPIs to measure and to ignore',
  ),
  defineMetric({
    ...common,
    id: 'offline_engagement',
    name: 'Offline interactions',
    r: 'relationships',
    unit: 'count',
    value: sum('offline'),
    definition: 'Events, webinars among them, and gifts to target accounts in the period',
    source: 'Similarweb, Terminus',
  }),
];
