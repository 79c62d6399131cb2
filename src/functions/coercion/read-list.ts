import type { ArgumentIssueCode } from '../../model/argument-issue';
import { argumentOf, isSingle, issueAt, refuse, type Argument } from './argument';
import { cellKind, type CellKind } from './cell-kind';
import { refuseWide } from './each-cell';
import { SHOWN_INSTEAD } from './read-number';

/** An argument that is read as one list: every cell that is not blank, with its place. */
export type ListArgument = { readonly argument: Argument; readonly entries: readonly ListEntry[] };

/** A cell of a list; `row` is its zero-based place. */
export type ListEntry = { readonly row: number; readonly value: unknown; readonly kind: CellKind };

/** The cells of an argument that hold something, row by row. */
export function readList(name: string, value: unknown): ListArgument {
  const argument = argumentOf(name, value);
  const entries: ListEntry[] = [];
  let row = 0;
  for (const line of argument.cells) {
    for (const cell of line) {
      const kind = cellKind(cell);
      if (kind !== 'blank') entries.push({ row, value: cell, kind });
      row++;
    }
  }
  return { argument, entries };
}

/** How many cells of a list are text, less how many are numbers: above zero, the list is one of words. */
export function textOverNumbers(list: ListArgument): number {
  return list.entries.reduce((sum, { kind }) => sum + (kind === 'text' ? 1 : kind === 'number' ? -1 : 0), 0);
}

/** Whether a list is more than the content of one cell. */
export function isRange(list: ListArgument): boolean {
  return !isSingle(list.argument);
}

/**
 * The texts of a list. Refuses a range of several columns, and the first cell of another kind with the number of others.
 *
 * @param allowed - Kinds of cells that are taken as text.
 * @param code - What a cell of another kind is told.
 */
export function textsOf(list: ListArgument, allowed: readonly CellKind[], code: ArgumentIssueCode): string[] {
  refuseWide(list.argument);
  const bad = list.entries.filter(({ kind }) => !allowed.includes(kind));
  const [first] = bad;
  if (first === undefined) return list.entries.map(({ value }) => String(value));
  const { kind } = first;
  const told = kind === 'failure' || kind === 'loading' ? SHOWN_INSTEAD[kind] : code;
  return refuse(issueAt(list.argument, first.row, told, first.value), bad.length - 1);
}
