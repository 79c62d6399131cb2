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

const CHANGE_BODIES = {
  'percentage-points': { digits: '0.0', unit: ' pp' },
  points: { digits: '0.0', unit: '' },
  percent: { digits: '0.0%', unit: '' },
} as const;

/** Whether more or less of a KPI is better or worse; context is neither. */
export function isJudged({ better, ignore }: Metric): boolean {
  return better !== 'neither' && ignore === undefined;
}

/** Dark enough for text on white; the marks say the same without colour, and fit a narrow column. */
const BETTER = '[Color10]';
const WORSE = '[Color9]';

/** The number format of a change, with its sign; where the KPI is judged, with better or worse by its direction. */
export function changeFormat(metric: Metric): string {
  const { digits, unit } = CHANGE_BODIES[changeKind(metric)];
  const told = (sign: string, words: string): string => {
    const text = `${unit}${words}`;
    return text === '' ? `${sign}${digits}` : `${sign}${digits}"${text}"`;
  };
  if (!isJudged(metric)) return [told('+', ''), told('-', ''), told('', '')].join(';');
  const up = metric.better === 'higher' ? `${BETTER}${told('+', ' ✓')}` : `${WORSE}${told('+', ' ✗')}`;
  const down = metric.better === 'higher' ? `${WORSE}${told('-', ' ✗')}` : `${BETTER}${told('-', ' ✓')}`;
  return [up, down, told('', '')].join(';');
}

/** The number format of how far a stage is ahead of its baseline, or behind it. */
export const STANDING_FORMAT = `${BETTER}0%" ahead";${WORSE}0%" behind";"on baseline"`;
