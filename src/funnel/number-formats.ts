import type { ColumnKind } from '../metrics/account-columns';
import type { Metric, Unit } from '../metrics/metric';

/** How a KPI's number is shown. */
export const UNIT_FORMATS: Readonly<Record<Unit, string>> = {
  accounts: '#,##0',
  count: '#,##0',
  people: '0.0',
  touches: '0.0',
  percent: '0.0%',
  'fine-percent': '0.000%',
  money: '#,##0',
  'money-per-day': '#,##0',
  days: '0.0',
  seconds: '0.0',
  points: '0.0',
  multiple: '0.00"×"',
};

/** How a column of the accounts tab is shown. */
export const KIND_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: 'General',
  date: 'yyyy-mm-dd',
  flag: '#,##0',
  count: '#,##0',
  money: '#,##0',
  days: '#,##0',
  points: '#,##0',
};

/** How the change of a KPI is told: shares in percentage points, scores in points, the rest in percent. */
export function changeKind(metric: Metric): 'percentage-points' | 'points' | 'percent' {
  if (metric.unit === 'percent' || metric.unit === 'fine-percent') return 'percentage-points';
  return metric.unit === 'points' ? 'points' : 'percent';
}

const CHANGE_BODIES = { 'percentage-points': '0.0" pp"', points: '0.0', percent: '0.0%' } as const;

/** The number format of a change, with its sign. It has no colour: under five accounts a colour would say too much. */
export function changeFormat(metric: Metric): string {
  const body = CHANGE_BODIES[changeKind(metric)];
  return `+${body};-${body};${body}`;
}
