import type { AccountTable } from '../../metrics/account-table';
import { evaluate } from '../../metrics/evaluate';
import { COUNTED } from '../../metrics/metric';
import type { Metric } from '../../metrics/metric';
import { missingFor } from '../../metrics/needs';
import { METRICS } from '../../metrics/registry';
import type { Table } from '../../tables/table';
import type { Cause } from './cause';
import type { BoundTerms, Direction } from './moves/move';
import type { Range } from './arithmetic';
import { rangeOf, todayIn } from './range';
import { isWholeRow, reachesOf } from './reaches';

/** How far one KPI can go if the rows of a cause are put right. */
export type Bound = {
  readonly kpi: Metric;
  readonly direction: Direction;
  /** What it is today; undefined for no value. */
  readonly now: number | undefined;
  /** The least and the most it can be; undefined where nothing bounds it. */
  readonly low: number | undefined;
  readonly high: number | undefined;
};

/** Differences that are only the last digits of sums. */
const TINY = 1e-9;

/** Tells how far KPIs can go if the rows of a cause are put right; all of them unless some are asked for. */
export type BoundTeller = (cause: Cause, source: Table, kpis?: readonly Metric[]) => readonly Bound[];

/**
 * Tells how far KPIs can go if the rows of a cause are put right: those that can move at all, in the order given.
 *
 * The bounds hold for the list, the period, the settings and the main currency as they are, for rows of accounts that
 * are in the workbook already, and for amounts that are not below zero.
 */
export function boundTeller(table: AccountTable, terms: BoundTerms): BoundTeller {
  const today = todayIn(table);
  const values = new Map<Metric, number | undefined>();
  return (cause, source, kpis = METRICS) => {
    const reaches = reachesOf(cause, source, terms, table.present);
    if (reaches === undefined) return [];
    const mayMeet = (need: string): boolean =>
      need === 'accounts.surging'
        ? reaches.columns.has('surging')
        : table.unread.has(need) && isAbout(cause, source, need);
    return kpis.flatMap((kpi) => {
      const missing = missingFor(kpi, table.present);
      if (missing.length > 0) return missing.every(mayMeet) ? [unbounded(kpi, undefined)] : [];
      if (!values.has(kpi)) values.set(kpi, evaluate(kpi, table, { kind: 'all' }).value);
      return boundOf(kpi, values.get(kpi), rangeOf(kpi.value, today, kpi.population, reaches));
    });
  };
}

/** Whether a column is what is to be put right, by itself or with the whole row. */
function isAbout(cause: Cause, { id }: Table, column: string): boolean {
  return isWholeRow(cause) ? column.startsWith(`${id}.`) : column === `${id}.${cause.field}`;
}

/** A KPI that may get any value, as one that has none today, if a row tells what it needs. */
function unbounded(kpi: Metric, now: number | undefined): Bound {
  return { kpi, direction: 'either', now, low: undefined, high: undefined };
}

function boundOf(kpi: Metric, now: number | undefined, range: Range): readonly Bound[] {
  const { low, high } = possible(kpi, now ?? NaN, range);
  const isNothing = Number.isNaN(low) || Number.isNaN(high);
  if (now === undefined && isNothing) return [];
  if (now === undefined || isNothing) return [unbounded(kpi, now)];
  const slack = Math.abs(now) * TINY;
  const direction = directionOf(high > now + slack, low < now - slack);
  return direction === undefined ? [] : [{ kpi, direction, now, low: finite(low), high: finite(high) }];
}

/** A range cut to what the KPI can be: a share lies between 0 and 1, a count is not below 0; unless it is so today. */
function possible({ share, unit }: Metric, now: number, { low, high }: Range): Range {
  const least = (share || COUNTED.has(unit)) && !(now < 0) ? 0 : -Infinity;
  const most = share && !(now > 1) ? 1 : Infinity;
  return { low: Math.max(low, least), high: Math.min(high, most) };
}

function directionOf(up: boolean, down: boolean): Direction | undefined {
  if (up && down) return 'either';
  return up ? 'up' : down ? 'down' : undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
