import { a1Of, columnNumber, quotedSheet } from '../model/a1';
import type { DataIssue } from '../model/data-issue';
import type { Part } from './stack-areas';

/** A cell where it stands, with its tab where that is another than the first of its table. */
type CellAt = { readonly a1: string; readonly sheet?: string };

/** Finds a cell of several areas where it stands, from where it would stand if they were one. */
export type Relocate = (a1: string) => CellAt;

/** A part, and where the first cell of its area is, one-based; `sheet` where that is another than the first. */
export type PlacedPart = Part & {
  readonly at: { readonly row: number; readonly column: number; readonly sheet?: string };
};

/** Where the cells of several areas stand. The first area says where they would stand if they were one. */
export function relocating(parts: readonly PlacedPart[]): Relocate {
  const [first] = parts;
  const origin = first?.at ?? { row: 1, column: 1 };
  return (a1) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    const row = Number(digits) - origin.row;
    const part = [...parts].reverse().find(({ from }) => from <= row);
    if (part === undefined || part === first) return { a1 };
    const column = part.columns[columnNumber(letters) - origin.column] ?? 0;
    const { at } = part;
    const cell = a1Of(at.row + part.row + row - part.from, at.column + column);
    return at.sheet === undefined ? { a1: cell } : { a1: cell, sheet: at.sheet };
  };
}

/** An issue where it stands. */
export function relocated(issue: DataIssue, relocate: Relocate | undefined): DataIssue {
  const { at } = issue;
  return relocate === undefined || at.kind !== 'cell' ? issue : { ...issue, at: { ...at, ...relocate(at.a1) } };
}

/** A cell where it stands, as a reference from the first tab of its table: `C14`, or `'Deals 2'!C14`. */
export function relocatedCell(a1: string, relocate: Relocate): string {
  const { a1: cell, sheet } = relocate(a1);
  return sheet === undefined ? cell : `${quotedSheet(sheet)}!${cell}`;
}
