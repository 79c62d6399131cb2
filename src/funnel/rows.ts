import { ALL_COLUMNS } from './funnel-layout';
import type { SheetCell } from './sheet-cell';
import { dressed } from './tab';
import type { DressedCell, Look } from './tab';

/** A row of the funnel tab from the cells that hold anything, by column; each column with its look. */
export function rowOf(
  cells: readonly (readonly [number, SheetCell])[],
  look: (column: number) => Look,
): readonly DressedCell[] {
  const at = new Map(cells);
  return Array.from({ length: ALL_COLUMNS }, (_, column) => dressed(at.get(column) ?? '', look(column)));
}
