import { dayOf, parseIsoDay } from '../../model/day';
import type { Day } from '../../model/day';
import { foldText } from '../../model/plain-text';
import { datePartsOf } from './date-parts';
import { dayOfNumber } from './day-number';
import { fullYear, readParts, twoOrders } from './parts-day';
import { plainFigures } from './plain-figures';
import { partTime } from './time-of-day';
import { plainly } from './two-readings';
import type { TwoReadings } from './two-readings';

/** No date with its time and zone is longer; what is longer is prose. */
const LONGEST = 100;

const MS_PER_DAY = 86_400_000;
const ISO_LENGTH = 10;

/** A date, perhaps with a time of day and no zone. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?$/;
const SLASHED = /^(\d\d?)\/(\d\d?)\/(\d{4})$/;

/** Five digits are a serial number, eight a date, ten and thirteen a Unix time. */
const DIGITS_ALONE = /^(?:\d{5}(?:\.\d+)?|\d{8}|\d{9,10}(?:\.\d+)?|\d{12,13})$/;

const QUARTER = /^(?:q|c|ceyrek|quarter|robo|الربع)\s?([1-4])[\s\-/']*(\d{4}|\d{2})$/;
const QUARTER_LAST = /^(\d{4})[\s\-/]*(?:q|c|第)\s?([1-4])(?:季度)?$/;
const QUARTER_FIRST = /^([1-4])\s?q[\s\-/']*(\d{4}|\d{2})$/;

const HAS_LETTER = /\p{L}/u;

/**
 * The day that a text says, with the day of the month first and with the month first; months and quarters are their
 * first day.
 *
 * A time of day is dropped. With a zone it is an instant, and the workbook's own zone says which day that is.
 */
export function readDateText(text: string, dayOfInstant: (instant: number) => Day): TwoReadings | undefined {
  if (text.length > LONGEST) return undefined;
  const quick = readCommon(text);
  if (quick !== undefined) return quick;
  const plain = plainFigures(text);
  if (!/\d/.test(plain)) return undefined;
  if (DIGITS_ALONE.test(plain)) return sure(dayOfNumber(Number(plain), dayOfInstant));
  const parted = partTime(plain);
  if (parted === undefined) return undefined;
  const read = readQuarter(parted.date) ?? readParts(datePartsOf(parted.date));
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

/** `Q3-2026`, `2026年第3季度`, `3Q26`: the first day of a quarter of the calendar year. */
function readQuarter(text: string): TwoReadings | undefined {
  if (!HAS_LETTER.test(text)) return undefined;
  const folded = foldText(text).replace('年', '-');
  const [, first, last] = QUARTER.exec(folded) ?? QUARTER_FIRST.exec(folded) ?? [];
  const [, year = last, quarter = first] = QUARTER_LAST.exec(folded) ?? [];
  if (year === undefined || quarter === undefined) return undefined;
  return sure(dayOf(fullYear(year), Number(quarter) * 3 - 2, 1));
}
