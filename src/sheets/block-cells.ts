import type { SheetCell } from '../funnel/sheet-cell';
import { cellsOf } from '../funnel/tab';
import type { Tab } from '../funnel/tab';

/** Cells as `[row][column]`. */
export type Cells = readonly (readonly SheetCell[])[];

/** The cells of a tab that the add-on owns, without the zone that belongs to the user. */
export function ownedCells(tab: Tab): Cells {
  return cellsOf(tab).map((row) => row.slice(0, tab.owned));
}

/** The cells filled up with blank rows, so that the rows of an earlier, longer block do not linger. */
export function paddedTo(cells: Cells, rows: number): Cells {
  const columns = cells[0]?.length ?? 0;
  const missing = Math.max(0, rows - cells.length);
  return [...cells, ...Array.from({ length: missing }, () => Array.from({ length: columns }, (): SheetCell => ''))];
}

/** The cells in a block with more rows: each row in its place, and blanks between. */
export function spread(cells: Cells, rows: readonly number[], height: number): Cells {
  const lineOf = new Map(rows.map((row, line) => [row, line]));
  const blank = (cells[0] ?? []).map((): SheetCell => '');
  return Array.from({ length: height }, (_, row) => cells[lineOf.get(row) ?? -1] ?? blank);
}

/** Writes a whole block in one call: values and formulas together, so that there is no moment with half of it. */
export function writeCells(range: GoogleAppsScript.Spreadsheet.Range, cells: Cells): void {
  range.setValues(cells.map((row) => [...row]));
}
