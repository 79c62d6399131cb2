import type { ArgumentIssue } from '../../model/argument-issue';
import { dayOf, parseIsoDay, toSerial } from '../../model/day';
import { cellAt, isDate, issueAt, type Argument } from './argument';
import { cellKind } from './cell-kind';
import { isHeading, SHOWN_INSTEAD } from './read-number';

const MS_PER_DAY = 86_400_000;

const FIRST = toSerial(dayOf(1900, 1, 1) ?? 0) - 1;
const LAST = toSerial(dayOf(9999, 12, 31) ?? 0) + 1;

/**
 * The date in a cell as a serial number, undefined if the cell is blank, or why it holds no date.
 *
 * A date cell arrives as an instant. The zone of the sheet is not known here, which moves all instants alike by less
 * than a day: the difference between two of them, rounded to days, is right.
 */
export function readDay(argument: Argument, row: number, column: number): number | undefined | ArgumentIssue {
  const value = cellAt(argument, row, column);
  const kind = cellKind(value);
  if (kind === 'blank') return undefined;
  if (kind === 'failure' || kind === 'loading') return issueAt(argument, row, SHOWN_INSTEAD[kind], value);
  const serial = serialOf(value);
  if (serial > FIRST && serial < LAST) return serial;
  const code = kind === 'text' && isHeading(argument, row, column) ? 'heading-in-range' : 'not-a-date';
  return issueAt(argument, row, code, kind === 'date' ? 'this date or time' : value);
}

/** The serial number of a date, number or ISO text; NaN for anything else. */
function serialOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (isDate(value)) return toSerial(value.getTime() / MS_PER_DAY);
  const day = typeof value === 'string' ? parseIsoDay(value) : undefined;
  return day === undefined ? NaN : toSerial(day);
}
