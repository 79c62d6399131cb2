import type { Day } from '../../model/day';
import { dayMonthsBefore } from '../../model/day';
import { readDateText } from '../cells/date-text';
import { cellAt } from './source';
import type { Source } from './source';

/**
 * The last day of what each text of a column of dates names, of a month or a quarter; NaN for a day, or where nothing can
 * be read. Undefined where no text names more than a day.
 *
 * @param days - The first days, as they were read.
 */
export function lastDays(source: Source, days: Float64Array): Float64Array | undefined {
  const known = new Map<string, number>();
  const { reading } = source;
  const last = days.map((day, index) => {
    const cell = cellAt(source, index);
    if (typeof cell !== 'string' || Number.isNaN(day)) return NaN;
    let months = known.get(cell);
    if (months === undefined) {
      months = readDateText(cell, reading.dayOfInstant, () => reading.fiscalStart)?.months ?? 0;
      known.set(cell, months);
    }
    return months === 0 ? NaN : lastDay(day, months);
  });
  return last.some((day) => !Number.isNaN(day)) ? last : undefined;
}

/** The last of so many months that begin on a day. */
export function lastDay(first: Day, months: number): Day {
  return dayMonthsBefore(first, -months) - 1;
}
