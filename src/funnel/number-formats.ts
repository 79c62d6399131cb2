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

/** Whether a KPI is a share, so that its change is told in percentage points. */
export function isShare(metric: Metric): boolean {
  return metric.unit === 'percent' || metric.unit === 'fine-percent';
}

/** How a change is shown: percentage points for shares, percent for the rest; green is good by the KPI's direction. */
export function changeFormat(metric: Metric): string {
  const body = isShare(metric) ? '0.0" pp"' : '0.0%';
  if (metric.better === 'neither') return `+${body};-${body};${body}`;
  const [up, down] = metric.better === 'higher' ? ['[Color10]', '[Color3]'] : ['[Color3]', '[Color10]'];
  return `${up}+${body};${down}-${body};${body}`;
}
