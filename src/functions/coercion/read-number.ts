import type { ArgumentIssue, ArgumentIssueCode } from '../../model/argument-issue';
import { cellAt, issueAt, type Argument } from './argument';
import { cellKind, type CellKind } from './cell-kind';

/** What a cell is told that shows something else than its value, whatever was wanted of it. */
export const SHOWN_INSTEAD = { failure: 'cell-shows-failure', loading: 'cell-is-loading' } as const;

const REFUSALS: Readonly<Record<Exclude<CellKind, 'number' | 'blank'>, ArgumentIssueCode>> = {
  text: 'text-for-number',
  'yes-no': 'yes-no-for-number',
  date: 'date-for-number',
  ...SHOWN_INSTEAD,
};

/** The number in a cell, undefined if the cell is blank, or why it holds no number. */
function readNumber(argument: Argument, row: number, column: number): number | undefined | ArgumentIssue {
  const value = cellAt(argument, row, column);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const kind = cellKind(value);
  if (kind === 'blank' || kind === 'number') return undefined;
  const code = kind === 'text' && isHeading(argument, row, column) ? 'heading-in-range' : REFUSALS[kind];
  return issueAt(argument, row, code, value);
}

/** The number in a cell like `readNumber`, which must not lie below zero. */
export function readAmount(argument: Argument, row: number, column: number): number | undefined | ArgumentIssue {
  const found = readNumber(argument, row, column);
  return typeof found === 'number' && found < 0 ? issueAt(argument, row, 'below-zero', found) : found;
}

/** A figure before any letter: a date or an amount that is text. */
const FIGURE_FIRST = /^\P{L}*\p{Nd}/u;

/** Whether a text tops a column that goes on without text. */
export function isHeading(argument: Argument, row: number, column: number, figure = FIGURE_FIRST): boolean {
  if (row > 0 || argument.rows < 2 || cellKind(cellAt(argument, 1, column)) === 'text') return false;
  return !figure.test(String(cellAt(argument, 0, column)));
}
