import { dayOf } from '../../model/day';
import type { Day } from '../../model/day';
import { isPersianYear, persianDay } from '../../model/persian-calendar';
import type { DateParts } from './date-parts';
import { plainly, spanning } from './two-readings';
import type { TwoReadings } from './two-readings';

/** The day that the parts of a date mean, day first and month first; undefined when they are no date. */
export function readParts(parts: DateParts | undefined): TwoReadings | undefined {
  if (parts === undefined) return undefined;
  if (parts.named === undefined) return readNumbers(parts);
  return readNamed(parts, parts.named);
}

/** Two digits are a year from 1970 to 2069. */
export function fullYear(year: string): number {
  const number = Number(year);
  return year.length === 4 ? number : number + (number < 70 ? 2000 : 1900);
}

const isYear = (digits: string): boolean => digits.length === 4;
const isShort = (digits: string): boolean => digits.length <= 2;

function readNumbers({ numbers, dotted }: DateParts): TwoReadings | undefined {
  const lengths = numbers.map((digits) => digits.length).join(' ');
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 2) return whole(monthOf(a, b));
  if (/^4 [12] [12]$/.test(lengths)) return only(dayIn(a, b, c));
  return /^[12] [12] [24]$/.test(lengths) ? twoOrders(a, b, c, dotted) : undefined;
}

function only(day: Day | undefined): TwoReadings | undefined {
  return day === undefined ? undefined : plainly(day);
}

function whole(month: Day | undefined): TwoReadings | undefined {
  return month === undefined ? undefined : spanning(month, 1);
}

/** `2024-03` and `03/2024`: the first day of a month. */
function monthOf(a: string, b: string): Day | undefined {
  if (isYear(a)) return isShort(b) ? dayIn(a, b, '1') : undefined;
  return isYear(b) && isShort(a) ? dayIn(b, a, '1') : undefined;
}

/**
 * The day of two short numbers and a year in either order; undefined when both orders give none.
 *
 * Nobody writes the month first between full stops, so there it counts only where nothing else is a day.
 */
export function twoOrders(a: string, b: string, year: string, dotted: boolean): TwoReadings | undefined {
  const first = dayIn(year, b, a);
  const second = dotted && first !== undefined ? undefined : dayIn(year, a, b);
  if (first === undefined && second === undefined) return undefined;
  return { first: first ?? NaN, second: second ?? NaN, sure: true };
}

function readNamed({ numbers, tied }: DateParts, named: NonNullable<DateParts['named']>): TwoReadings | undefined {
  const lengths = numbers.map((digits) => digits.length).join(' ');
  const [a = '', b = ''] = numbers;
  const month = String(named.month);
  const isMonth = lengths === '4' || (lengths === '2' && tied && named.place === 0);
  if (isMonth) return whole(dayIn(a, month, '1', named.persian));
  if (/^4 [12]$/.test(lengths)) return only(dayIn(a, month, b, named.persian));
  return /^[12] [24]$/.test(lengths) ? only(dayIn(b, month, a, named.persian)) : undefined;
}

/** The day of three parts in digits, of the calendar that the year tells. */
function dayIn(year: string, month: string, day: string, persian?: boolean): Day | undefined {
  const isPersian = isYear(year) && isPersianYear(Number(year));
  if (persian !== undefined && persian !== isPersian) return undefined;
  if (isPersian) return persianDay(Number(year), Number(month), Number(day));
  return dayOf(fullYear(year), Number(month), Number(day));
}
