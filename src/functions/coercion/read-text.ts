import type { ArgumentIssue, ArgumentIssueCode } from '../../model/argument-issue';
import { cellAt, issueAt, type Argument } from './argument';
import { cellKind } from './cell-kind';
import { SHOWN_INSTEAD } from './read-number';

/**
 * The text in a cell, undefined if the cell is blank, or why it holds none. A number is taken as it is written.
 *
 * @param code - What a cell of another kind is told.
 */
export function readText(
  argument: Argument,
  row: number,
  column: number,
  code: ArgumentIssueCode,
): string | undefined | ArgumentIssue {
  const value = cellAt(argument, row, column);
  const kind = cellKind(value);
  if (kind === 'blank') return undefined;
  if (kind === 'text' || kind === 'number') return String(value);
  return issueAt(argument, row, kind === 'failure' || kind === 'loading' ? SHOWN_INSTEAD[kind] : code, value);
}
