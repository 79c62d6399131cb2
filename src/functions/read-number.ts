import type { ArgumentIssue, ArgumentIssueCode } from '../model/argument-issue';
import { cellAt, issueAt, type Argument } from './argument';
import { cellKind, type CellKind } from './cell-kind';

const REFUSALS: Readonly<Record<Exclude<CellKind, 'number' | 'blank'>, ArgumentIssueCode>> = {
  text: 'text-for-number',
  'yes-no': 'yes-no-for-number',
  date: 'date-for-number',
  failure: 'cell-shows-failure',
  loading: 'cell-is-loading',
};

/** The number in a cell, undefined if the cell is blank, or why it holds no number. */
export function readNumber(argument: Argument, row: number, column: number): number | undefined | ArgumentIssue {
  const value = cellAt(argument, row, column);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const kind = cellKind(value);
  if (kind === 'blank' || kind === 'number') return undefined;
  const code = kind === 'text' && isHeading(argument, row, column) ? 'heading-for-number' : REFUSALS[kind];
  return issueAt(argument, row, code, value);
}

/** Whether a text tops a column that goes on without text. */
function isHeading(argument: Argument, row: number, column: number): boolean {
  return row === 0 && argument.rows > 1 && cellKind(cellAt(argument, 1, column)) !== 'text';
}
