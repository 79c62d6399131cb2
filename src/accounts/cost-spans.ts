import { numberAt } from '../model/columns';
import { isoDay } from '../model/day';
import type { Period } from '../model/day';
import { lastDay } from '../tables/columns/spans';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import { costDays } from './cost-days';

/**
 * A reader of the days that a row of costs tells of: its month, quarter, week or report, and else its own day.
 *
 * Costs that all stand on the first of some month tell of these months. A campaign tells of the day it began: its end may
 * be a plan.
 */
export function costSpans(table: Table): (row: number) => Period {
  const days = numbersOf(table, 'date');
  const daysOf = endsArePlans(table) ? undefined : costDays(table);
  const byMonth = areMonths(days);
  return (row) => {
    const day = numberAt(days, row);
    const { from, to } = daysOf?.(row) ?? { from: day, to: day };
    return byMonth && from === to ? { from, to: lastDay(from, 1) } : { from, to };
  };
}

/** Whether a column names the ends of campaigns that no line above the table narrows to the days of a report. */
function endsArePlans({ mapped, report }: Table): boolean {
  return report === undefined && mapped.some(({ field, ground }) => field === 'end_date' && ground !== 'months');
}

/** Whether days are the first of months, of more than one. */
function areMonths(days: Float64Array): boolean {
  const known = new Set(days.filter((day) => !Number.isNaN(day)));
  return known.size > 1 && [...known].every((day) => isoDay(day).endsWith('-01'));
}
