import type { SheetCell } from '../funnel/sheet-cell';
import type { CellValue, Grid } from '../model/cell';
import type { Cells } from './block-cells';

/**
 * Whether cells, read back, already hold what would be written; the stamp in the first cell and the tail in the first of
 * the last row change with every build and do not count.
 */
export function isWritten(cells: Cells, found: Grid, serialOf: (instant: number) => number): boolean {
  if (cells.length !== found.length) return false;
  const changes = (index: number, column: number): boolean =>
    column === 0 && (index === 0 || index === cells.length - 1);
  return cells.every((row, index) =>
    row.every((cell, column) => changes(index, column) || holds(found[index]?.[column] ?? '', cell, serialOf)),
  );
}

/** Whether a cell that was read shows what a cell to be written would. A text is written with an apostrophe in front. */
function holds(found: CellValue, wanted: SheetCell, serialOf: (instant: number) => number): boolean {
  if (typeof wanted === 'number') return (typeof found === 'object' ? serialOf(found.getTime()) : found) === wanted;
  return found === wanted.slice(1);
}
