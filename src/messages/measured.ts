import type { Unit } from '../metrics/metric';
import { figure } from './figures';

const UNIT_NAMES: Readonly<Partial<Record<Unit, string>>> = {
  accounts: 'accounts',
  people: 'people',
  touches: 'touches',
  days: 'days',
  seconds: 'seconds',
  points: 'points',
};

/**
 * A KPI's number with its unit: `24 accounts`, `50.3 days`, `1,500 USD`, `1,500 USD a day`; a share is its percentage.
 *
 * @param currency - The code of the currency; empty where none is known.
 */
export function measured(value: number, unit: Unit, currency: string): string {
  return [figure(value, unit), unitName(unit, currency)].filter((word) => word !== '').join(' ');
}

function unitName(unit: Unit, currency: string): string {
  if (unit === 'money') return currency;
  return unit === 'money-per-day' ? `${currency} a day`.trim() : (UNIT_NAMES[unit] ?? '');
}
