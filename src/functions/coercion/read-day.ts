import type { ArgumentIssue, ArgumentIssueCode } from '../../model/argument-issue';
import { dayOf, parseIsoDay, toSerial, type Day } from '../../model/day';
import { cleanText, plainDigits } from '../../model/plain-text';
import { cellAt, isDate, issueAt, type Argument } from './argument';
import { cellKind } from './cell-kind';
import { isHeading, SHOWN_INSTEAD } from './read-number';

/** The day on which an instant falls in the time zone of the workbook; asked for only where a cell holds a date. */
export type Calendar = () => (instant: number) => Day;

const FIRST = toSerial(dayOf(1900, 1, 1) ?? 0);
const LAST = toSerial(dayOf(9999, 12, 31) ?? 0);

/** Whole numbers that are a year: as serial numbers they would be in 1905. */
const YEARS = { from: 1900, to: 2100 } as const;

/** The date in a cell as a whole serial number, undefined if the cell is blank, or why it holds no date. */
export function readDay(
  argument: Argument,
  row: number,
  column: number,
  calendar: Calendar | undefined,
): number | undefined | ArgumentIssue {
  const value = cellAt(argument, row, column);
  const kind = cellKind(value);
  if (kind === 'blank') return undefined;
  if (kind === 'failure' || kind === 'loading') return issueAt(argument, row, SHOWN_INSTEAD[kind], value);
  const serial = isDate(value) ? serialOfInstant(value.getTime(), calendar) : serialOf(value);
  if (serial === undefined) return issueAt(argument, row, 'zone-unknown', '');
  if (serial >= FIRST && serial <= LAST) return serial;
  if (kind === 'text') return issueAt(argument, row, codeOfText(argument, row, column), value);
  return issueAt(argument, row, 'not-a-date', kind === 'date' ? 'this date or time' : value);
}

/** Where a text holds one, it is a date: `Oct 16, 2025`. */
const FIGURE = /\p{Nd}/u;

function codeOfText(argument: Argument, row: number, column: number): ArgumentIssueCode {
  return isHeading(argument, row, column, FIGURE) ? 'heading-in-range' : 'text-for-date';
}

/** The serial number of the day of a date cell; undefined if the time zone of the workbook is not to be had. */
function serialOfInstant(instant: number, calendar: Calendar | undefined): number | undefined {
  if (!Number.isFinite(instant)) return NaN;
  try {
    return calendar === undefined ? undefined : toSerial(calendar()(instant));
  } catch {
    return undefined;
  }
}

/** The serial number of a number without its time of day, or of an ISO text; NaN for anything else. */
function serialOf(value: unknown): number {
  if (typeof value === 'number') return value >= YEARS.from && value <= YEARS.to ? NaN : Math.floor(value);
  const day = typeof value === 'string' ? parseIsoDay(plainDigits(cleanText(value))) : undefined;
  return day === undefined ? NaN : toSerial(day);
}
