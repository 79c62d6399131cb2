import type { Unit } from '../metrics/metric';

const DIGITS: Readonly<Partial<Record<Unit, number>>> = {
  percent: 1,
  'fine-percent': 3,
  multiple: 2,
  people: 1,
  touches: 1,
  days: 1,
  seconds: 1,
  points: 1,
};

const fixed = (value: number, least: number, most: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });

/** A KPI's number as the funnel tab shows it. */
export function figure(value: number, unit: Unit): string {
  const digits = DIGITS[unit] ?? 0;
  if (unit === 'percent' || unit === 'fine-percent') return `${fixed(value * 100, digits, digits)}%`;
  const shown = fixed(value, digits, digits);
  return unit === 'multiple' ? `${shown}×` : shown;
}

/** A part of a number, with its cents where it has any. */
export function amountFigure(value: number): string {
  return fixed(value, 0, 2);
}
