import type { Unit } from '../metrics/metric';
import { grouped } from './grouped';

/** How far a KPI can go, as numbers; undefined where nothing bounds it, or where it has no value today. */
export type BoundNumbers = {
  readonly name: string;
  readonly unit: Unit;
  /** Whether it is counted one by one: then it is told how many more or fewer. */
  readonly counted: boolean;
  readonly direction: 'up' | 'down' | 'either';
  readonly now: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
};

/** How far a KPI can go, as a sentence: `Target account pipeline: at least 75,000.` */
export function boundWords(bound: BoundNumbers): string {
  return `${bound.name}: ${bound.counted ? countWords(bound) : valueWords(bound)}.`;
}

function countWords(bound: BoundNumbers): string {
  const more = distance(bound.now, bound.high);
  const fewer = distance(bound.low, bound.now);
  if (bound.direction === 'up') return more === '' ? valueWords(bound) : `up to ${more} more`;
  if (bound.direction === 'down') return fewer === '' ? valueWords(bound) : `up to ${fewer} fewer`;
  if (more === '' || fewer === '') return valueWords(bound);
  return more === fewer ? `up to ${more} more or fewer` : `up to ${more} more or ${fewer} fewer`;
}

/** From one number up to another; empty where one of the two is not known. */
function distance(from: number | undefined, to: number | undefined): string {
  return from === undefined || to === undefined ? '' : grouped(to - from);
}

function valueWords({ unit, low, high, direction }: BoundNumbers): string {
  const said = (value: number): string => shown(value, unit);
  if (low !== undefined && high !== undefined) {
    if (direction === 'either') return `from ${said(low)} to ${said(high)}`;
    return direction === 'up' ? `up to ${said(high)}` : `down to ${said(low)}`;
  }
  if (low !== undefined) return `at least ${said(low)}`;
  return high === undefined ? 'could be any other value' : `at most ${said(high)}`;
}

function shown(value: number, unit: Unit): string {
  if (unit === 'percent') return `${(value * 100).toFixed(1)}%`;
  if (unit === 'fine-percent') return `${(value * 100).toFixed(3)}%`;
  const digits = Math.abs(value) < 100 ? 2 : 0;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
