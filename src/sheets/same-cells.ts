import type { SheetCell } from '../funnel/sheet-cell';
import type { CellValue, Grid } from '../model/cell';
import type { BlockWrite } from './commit';

/** Cells to be written, and where among them those stand that change with every build. */
type Due = Pick<BlockWrite, 'cells' | 'stamp' | 'tail'>;

/** Whether cells, read back, already hold what would be written; stamp and tail do not count. */
export function isWritten({ cells, stamp, tail }: Due, found: Grid, serialOf: (instant: number) => number): boolean {
  if (cells.length !== found.length) return false;
  const isOfBuild = (row: number, column: number): boolean =>
    [stamp, tail].some((place) => place.row === row && place.column === column);
  return cells.every((row, index) =>
    row.every((cell, column) => isOfBuild(index, column) || holds(found[index]?.[column] ?? '', cell, serialOf)),
  );
}

/** Whether a cell that was read shows what a cell to be written would. A text is written with an apostrophe in front. */
function holds(found: CellValue, wanted: SheetCell, serialOf: (instant: number) => number): boolean {
  if (typeof wanted === 'number') return (typeof found === 'object' ? serialOf(found.getTime()) : found) === wanted;
  return found === wanted.slice(1);
}
