import type { Unit } from '../src/metrics/metric';

/** What the number of a KPI is, in words. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  accounts: 'accounts',
  count: 'a count',
  people: 'people',
  touches: 'touches',
  percent: 'a share, shown as a percentage',
  'fine-percent': 'a small share, shown as a percentage',
  money: 'money, in the currency of the data',
  'money-per-day': 'money per day',
  days: 'days',
  seconds: 'seconds',
  points: 'points',
  multiple: 'a multiple',
};
