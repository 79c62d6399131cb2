import { isoDay } from '../../model/day';
import type { Period } from '../../model/day';
import type { DataIssueCode } from '../../model/data-issue';
import { habitsOf } from '../cells/locale-habits';
import type { Reading } from '../reading';
import type { ToldPeriod } from './shape';

/** The days of a report, and what is to be said about how they were read. */
export type SettledDays = {
  readonly days: Period | undefined;
  readonly said?: { readonly code: DataIssueCode; readonly options: readonly string[] };
};

/**
 * The days that a line above the table names: read in one way, as a person answered, by the workbook's locale, which is
 * said, or not at all, which is a question.
 */
export function settleDays({ first, second, fields }: ToldPeriod, reading: Reading): SettledDays {
  if (first === undefined || second === undefined || isSame(first, second)) return { days: first ?? second };
  const answer = reading.answers?.get(fields[0] ?? 'date');
  const isAnswered = answer === 'day-first' || answer === 'month-first';
  return isAnswered ? { days: answer === 'day-first' ? first : second } : byLocale(first, second, reading);
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}

function byLocale(first: Period, second: Period, reading: Reading): SettledDays {
  const options = [isoDay(first.from), isoDay(second.from)];
  const order = habitsOf(reading.locale)?.dayOrder;
  if (order === undefined) return { days: undefined, said: { code: 'ambiguous-date', options } };
  const [read, other] = order === 0 ? options : [...options].reverse();
  const said = [read ?? '', other ?? '', order === 0 ? 'day-first' : 'month-first'];
  return { days: order === 0 ? first : second, said: { code: 'date-by-locale', options: said } };
}
