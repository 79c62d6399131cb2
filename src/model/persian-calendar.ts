import { dayOf } from './day';
import type { Day } from './day';

/** A year and a day before which and after which the rule of leap years below holds: 1921 to 2093. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1472;

/** 21 March 1921 is the first day of the year 1300. */
const FIRST_DAY: Day = dayOf(1921, 3, 21) ?? 0;

/** Whether a number can only be a year of the Persian calendar among the dates of a business. */
export function isPersianYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day of a date in the Persian calendar, months 1 to 12, or undefined if there is no such day. */
export function persianDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!isPersianYear(year) || month < 1 || month > 12) return undefined;
  if (dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return undefined;
  let days = 0;
  for (let before = FIRST_YEAR; before < year; before++) days += isLeap(before) ? 366 : 365;
  return FIRST_DAY + days + Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30 + dayOfMonth - 1;
}

/** Eight leap years in each cycle of 33. */
function isLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}
