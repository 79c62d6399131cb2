import { MS_PER_DAY, parseIsoDay } from '../../model/day';
import type { Day } from '../../model/day';
import { datePartsOf } from './date-parts';
import { dayOfNumber } from './day-number';
import { readParts, twoOrders } from './parts-day';
import { plainFigures } from './plain-figures';
import { readQuarter } from './quarter-text';
import type { FiscalStart } from './quarter-text';
import { partTime } from './time-of-day';
import { plainly } from './two-readings';
import type { TwoReadings } from './two-readings';

/** No date with its time and zone is longer; what is longer is prose. */
const LONGEST = 100;

const ISO_LENGTH = 10;

/** A date, perhaps with a time of day and no zone. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?$/;
const SLASHED = /^(\d\d?)\/(\d\d?)\/(\d{4})$/;

/** Five digits are a serial number, eight a date, ten and thirteen a Unix time. */
const DIGITS_ALONE = /^(?:\d{5}(?:\.\d+)?|\d{8}|\d{9,10}(?:\.\d+)?|\d{12,13})$/;

/**
 * The day that a text says, with the day of the month first and with the month first; months and quarters are their
 * first day.
 *
 * A time of day is dropped. With a zone it is an instant, and the workbook's own zone says which day that is.
 *
 * @param fiscalStart - Tells the month, 1 to 12, in which the fiscal year begins, where that is known.
 */
export function readDateText(
  text: string,
  dayOfInstant: (instant: number) => Day,
  fiscalStart?: FiscalStart,
): TwoReadings | undefined {
  if (text.length > LONGEST) return undefined;
  const quick = readCommon(text);
  if (quick !== undefined) return quick;
  const plain = plainFigures(text);
  if (!/\d/.test(plain)) return undefined;
  if (DIGITS_ALONE.test(plain)) return sure(dayOfNumber(Number(plain), dayOfInstant));
  const parted = partTime(plain);
  if (parted === undefined) return undefined;
  const read = readQuarter(parted.date, fiscalStart) ?? readParts(datePartsOf(parted.date));
  const { sinceMidnight } = parted;
  if (read === undefined || sinceMidnight === undefined) return read;
  const moved = (day: number): number => (Number.isNaN(day) ? NaN : dayOfInstant(day * MS_PER_DAY + sinceMidnight));
  return { ...read, first: moved(read.first), second: moved(read.second) };
}

/** The spellings of nearly every export, without the work that the others need. */
function readCommon(text: string): TwoReadings | undefined {
  if (ISO.test(text)) return sure(parseIsoDay(text.slice(0, ISO_LENGTH)));
  const [, a, b, year] = SLASHED.exec(text) ?? [];
  return a === undefined || b === undefined || year === undefined ? undefined : twoOrders(a, b, year, false);
}

function sure(day: Day | undefined): TwoReadings | undefined {
  return day === undefined ? undefined : plainly(day);
}
