import { touchCount } from './touch-count';

/** Where people met the team. */
export const MEETINGS_METRICS = [
  touchCount(
    'calls_demos_scheduled',
    'Calls and demos scheduled',
    'calls_demos',
    'relationships',
    'Similarweb, ABM KPIs to measure and to ignore',
  ),
  touchCount('offline_engagement', 'Offline interactions', 'offline', 'relationships', 'Similarweb, Terminus'),
];
