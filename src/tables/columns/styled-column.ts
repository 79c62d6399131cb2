import type { CellValue } from '../../model/cell';
import type { ColumnAnswer } from '../../model/column-answer';
import type { DataIssueCode } from '../../model/data-issue';
import { isoDay } from '../../model/day';
import { readDateText } from '../cells/date-text';
import { dayOfNumber } from '../cells/day-number';
import { habitsOf } from '../cells/locale-habits';
import type { Habits } from '../cells/locale-habits';
import { numberReader } from '../cells/number-text';
import { plainly } from '../cells/two-readings';
import type { Style, TwoReadings } from '../cells/two-readings';
import { isPlaceholder } from '../placeholder';
import type { Reading } from '../reading';
import type { Source } from './source';
import { cellAt } from './source';
import { Tally } from './tally';

/** How numbers and dates differ: everything else about a column of them is the same. */
export type StyledKind = {
  readonly id: 'number' | 'date';
  /** A reader of the texts of one column. */
  readonly reader: (reading: Reading) => (text: string) => TwoReadings | undefined;
  /** The value of a cell that is no text; undefined when it has none. */
  readonly readCell: (cell: Exclude<CellValue, string>, reading: Reading) => number | undefined;
  readonly habit: (habits: Habits) => Style | undefined;
  /** What a person may answer: the first style, the second. */
  readonly answers: readonly [ColumnAnswer, ColumnAnswer];
  /** A value as a question shows it. */
  readonly show: (value: number) => string;
  readonly codes: Readonly<Record<'unreadable' | 'question' | 'column' | 'locale' | 'turned', DataIssueCode>>;
};

/** From the day before 1900, for zones ahead of UTC, to the end of 9999. */
const FIRST_INSTANT = Date.UTC(1899, 11, 30);
const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Columns of numbers: the first style has a decimal point. */
export const NUMBERS: StyledKind = {
  id: 'number',
  reader: (reading) => numberReader(() => reading.locale),
  readCell: (cell) => (typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined),
  habit: ({ decimals }) => decimals,
  answers: ['decimal-point', 'decimal-comma'],
  show: String,
  codes: {
    unreadable: 'not-a-number',
    question: 'ambiguous-number',
    column: 'number-by-column',
    locale: 'number-by-locale',
    turned: 'number-turned',
  },
};

/** Whether an instant is one that a sheet can show as a date. */
function isSheetDate(instant: number): boolean {
  return instant >= FIRST_INSTANT && instant <= LAST_INSTANT;
}

/** Columns of dates: the first style has the day before the month. */
export const DATES: StyledKind = {
  id: 'date',
  reader: (reading) => (text) => readDateText(text, reading.dayOfInstant, () => reading.fiscalStart),
  readCell: (cell, { dayOfInstant }) => {
    if (typeof cell === 'number') return dayOfNumber(cell, dayOfInstant);
    const instant = typeof cell === 'boolean' ? NaN : cell.getTime();
    return isSheetDate(instant) ? dayOfInstant(instant) : undefined;
  },
  habit: ({ dayOrder }) => dayOrder,
  answers: ['day-first', 'month-first'],
  show: isoDay,
  codes: {
    unreadable: 'not-a-date',
    question: 'ambiguous-date',
    column: 'date-by-column',
    locale: 'date-by-locale',
    turned: 'date-turned',
  },
};

/** A text that stands for nothing has nothing in either style. */
export const NOTHING: TwoReadings = plainly(NaN);

/** The cells of a column, each looked at once. */
export function tallyOf(kind: StyledKind, source: Source): Tally {
  const read = kind.reader(source.reading);
  const tally = new Tally(source.rows.length, (text) => (isPlaceholder(text) ? NOTHING : read(text)));
  for (let index = 0; index < source.rows.length; index++) {
    const cell = cellAt(source, index);
    if (typeof cell !== 'string') tally.keep(kind.readCell(cell, source.reading), index);
    else if (cell !== '') tally.add(cell, index);
  }
  return tally;
}

/** The style that a person chose for a column; undefined when nobody did. */
export function answerFor(kind: StyledKind, { field, reading }: Source): Style | undefined {
  const answer = reading.answers?.get(field);
  return answer === kind.answers[0] ? 0 : answer === kind.answers[1] ? 1 : undefined;
}

/** The style that the workbook's locale has; undefined when it is not known. */
export function localeStyle(kind: StyledKind, reading: Reading): Style | undefined {
  const habits = habitsOf(reading.locale);
  return habits === undefined ? undefined : kind.habit(habits);
}
