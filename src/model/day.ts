/** A calendar day: whole days since 1 January 1970, without time or zone. */
export type Day = number;

/** Milliseconds of a day without a change of clocks. */
export const MS_PER_DAY = 86_400_000;

/** Days from the sheet's day 0 (30 December 1899) to 1 January 1970. */
const SHEET_EPOCH = 25_569;

/** The midnight, in universal time, with which a day begins. */
export function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** The day as a sheet stores it: its serial number. */
export function toSerial(day: Day): number {
  return day + SHEET_EPOCH;
}

/** The day that a sheet's serial number means; a time of day is dropped. */
export function fromSerial(serial: number): Day {
  return Math.floor(serial) - SHEET_EPOCH;
}

/** The day as `yyyy-mm-dd`. */
export function isoDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The day of a year, month (1 to 12) and day of month, or undefined if there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(time);
  const same = back.getUTCMonth() === month - 1 && back.getUTCDate() === dayOfMonth && year >= 1900 && year <= 9999;
  return same ? time / MS_PER_DAY : undefined;
}

/** The day of an ISO text such as `2024-03-01` or `2024-03-01T09:30:00Z`, or undefined if it is not one. */
export function parseIsoDay(text: string): Day | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.trim(),
    );
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * A function from an instant to the calendar day it falls on in a time zone.
 *
 * A sheet's date arrives as an instant; only the spreadsheet's own zone turns it back into the day a person typed.
 * The same instants come back thousands of times, so each is worked out once.
 */
export function calendarIn(timeZone: string): (instant: number) => Day {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const known = new Map<number, Day>();
  return (instant) => {
    const remembered = known.get(instant);
    if (remembered !== undefined) return remembered;
    const [month = 1, day = 1, year = 1970] = parts.format(instant).split('/').map(Number);
    const found = Date.UTC(year, month - 1, day) / MS_PER_DAY;
    known.set(instant, found);
    return found;
  };
}

/** A span of days, both ends included. */
export type Period = { readonly from: Day; readonly to: Day };

/** The length of a period in years; from one day to the day before its anniversary is a whole year. */
export function yearsIn({ from, to }: Period): number {
  const [start, end] = [dateOf(from), dateOf(to + 1)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return (months + (end.getUTCDate() - start.getUTCDate()) / (365.25 / 12)) / 12;
}

/** The same day of the month, so many months earlier; the month's last day where it is shorter. */
export function dayMonthsBefore(day: Day, months: number): Day {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MS_PER_DAY;
}
