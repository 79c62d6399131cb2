import type { Day, Period } from '../../model/day';
import { foldText } from '../../model/plain-text';
import { readDateText } from '../cells/date-text';
import { dateWord } from '../cells/month-names';
import { plainFigures } from '../cells/plain-figures';
import type { TwoReadings } from '../cells/two-readings';
import { lastDay } from '../columns/spans';

/** No line that names a period is longer. */
const LONGEST = 200;

/** More places than these at which a line could be parted are not tried. */
const MOST_PARTS = 12;

/** How many words may stand before a date: `Report for the days from …`. */
const MOST_WORDS = 8;

const BETWEEN =
  /\s*[-~]\s*|\s*[至到]\s*|\s+(?:to|until|till|through|thru|and|bis|und|au|al|até|hadi|mpaka|ile|إلى|الى|حتى)\s+/giu;

const LABEL = /^[^\d:：]*[:：]\s*/;

/** A period with the day before the month, and with the month before the day; undefined where a text says none. */
export type TwoPeriods = { readonly first: Period | undefined; readonly second: Period | undefined };

/** How a date text is read, in both orders of day and month. */
export type DateReader = (text: string) => TwoReadings | undefined;

/** A reader of dates for lines above a table. */
export function dateReader(dayOfInstant: (instant: number) => Day, fiscalStart?: () => number | undefined): DateReader {
  return (text) => readDateText(text, dayOfInstant, fiscalStart);
}

/**
 * The period that a line names: `January 1, 2024 - March 31, 2024`, `Date range: 1.1.2024 bis 31.3.2024`,
 * `Jan 1 – Mar 31, 2024`, `1–31 March 2024`, `Period: Q1 2024`. Undefined when it names none, or a single day.
 */
export function periodIn(line: string, read: DateReader): TwoPeriods | undefined {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return undefined;
  const text = plainFigures(line).replace(LABEL, '');
  for (const [left, right] of partsOf(text)) {
    const found = between(left, right, read);
    if (found !== undefined) return found;
  }
  const whole = afterWords(text, (rest) => spanOf(read(rest)));
  return whole === undefined ? undefined : { first: whole, second: whole };
}

/** The day that a text says after some words, such as `Report Start: January 1, 2024, 12:00 AM`. */
export function dayIn(line: string, read: DateReader): TwoReadings | undefined {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return undefined;
  return afterWords(plainFigures(line).replace(LABEL, ''), (rest) => {
    const day = read(rest);
    return day?.months === undefined ? day : undefined;
  });
}

/** A line parted at each place that may stand between two dates. */
function partsOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(BETWEEN)]
    .slice(0, MOST_PARTS)
    .map((match) => [text.slice(0, match.index), text.slice(match.index + match[0].length)]);
}

function between(left: string, right: string, read: DateReader): TwoPeriods | undefined {
  for (const [start, end] of completed(left, right)) {
    const until = read(end);
    if (until === undefined) continue;
    const from = afterWords(start, read);
    if (from === undefined) continue;
    const to = (day: number): number => (until.months === undefined ? day : lastDay(day, until.months));
    const first = period(from.first, to(until.first));
    const second = period(from.second, to(until.second));
    if (first !== undefined || second !== undefined) return { first, second };
  }
  return undefined;
}

/** The two dates as they stand, then with the year or the month that only one of them names. */
function completed(left: string, right: string): readonly (readonly [string, string])[] {
  const year = /\d{4}/.exec(right)?.[0];
  const pairs: (readonly [string, string])[] = [[left, right]];
  if (year === undefined || /\d{4}/.test(left)) return pairs;
  if (/\d\D+\d|\p{L}/u.test(left)) pairs.push([`${left} ${year}`, right]);
  if (/(?:^|\D)\d{1,2}\.?$/.test(left)) {
    const day = /\d{1,2}(?=\.?$)/.exec(left)?.[0] ?? '';
    if (/\p{L}/u.test(right)) pairs.push([right.replace(/\d{1,2}(?!\d)/, day), right]);
    pairs.push([`${left} ${year}`, left.replace(/\d{1,2}\.?$/, '') + right]);
  }
  return pairs;
}

function period(from: number, to: number): Period | undefined {
  return from <= to ? { from, to } : undefined;
}

function spanOf(read: TwoReadings | undefined): Period | undefined {
  return read?.months === undefined ? undefined : { from: read.first, to: lastDay(read.first, read.months) };
}

function isMonth(word: string): boolean {
  return (dateWord(foldText(word).replace(/\P{L}/gu, ''))?.month ?? 0) > 0;
}

/** What a text says after as few of its first words as need be passed over. */
function afterWords<Found>(text: string, find: (rest: string) => Found | undefined): Found | undefined {
  let rest = text.trim();
  for (let words = 0; words <= MOST_WORDS; words++) {
    const found = find(rest);
    if (found !== undefined) return found;
    const [word] = /^[\p{L}\p{M}()'",]+\.?\s+/u.exec(rest) ?? [];
    if (word === undefined || isMonth(word)) return undefined;
    rest = rest.slice(word.length);
  }
  return undefined;
}
