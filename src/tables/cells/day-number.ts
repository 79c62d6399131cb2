import { dayOf, fromSerial } from '../../model/day';
import type { Day } from '../../model/day';

/** What a number from here up to there is a day as; the ranges do not meet. */
type Span = { readonly from: number; readonly to: number };

/** Serial numbers from 1 January 1900 to the end of 9999. */
const SERIAL: Span = { from: 1, to: 2_958_466 };

/** Eight digits from 1 January 1900 to the end of 2199. */
const DIGITS: Span = { from: 19_000_101, to: 21_991_232 };

/** Seconds since 1970, and thousandths of them, from 1 January 1990 to 1 January 2100. */
const SECONDS: Span = { from: 631_152_000, to: 4_102_444_800 };
const MILLISECONDS: Span = { from: SECONDS.from * 1000, to: SECONDS.to * 1000 };

/** Whole numbers that are a year: as serial numbers they would be in 1905. */
const YEARS: Span = { from: 1900, to: 2101 };

/**
 * The day that a number in a column of dates means: a serial number of the sheet, `20240305`, or a Unix time in
 * seconds or milliseconds; undefined for a year alone.
 */
export function dayOfNumber(number: number, dayOfInstant: (instant: number) => Day): Day | undefined {
  if (isIn(YEARS, number) && Number.isInteger(number)) return undefined;
  if (isIn(SERIAL, number)) return fromSerial(number);
  if (isIn(DIGITS, number)) return dayOfDigits(number);
  if (isIn(SECONDS, number)) return dayOfInstant(number * 1000);
  return isIn(MILLISECONDS, number) ? dayOfInstant(number) : undefined;
}

function isIn({ from, to }: Span, number: number): boolean {
  return number >= from && number < to;
}

/** `20240305` as a day. */
function dayOfDigits(digits: number): Day | undefined {
  return dayOf(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}
