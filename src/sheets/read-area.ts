import type { ColumnRun } from '../funnel/build-facts';
import type { CellValue, Grid } from '../model/cell';
import { readCells } from './cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an area is asked for. */
export type Area = Pick<Range, 'getRow' | 'getNumRows' | 'getNumColumns' | 'getValues'> & {
  getSheet(): Pick<Sheet, 'getLastRow'>;
  offset(down: number, right: number, rows: number, columns: number): Pick<Range, 'getValues'>;
};

/** Google Sheets gives so many cells in one call well within a minute; of ten million it gives none. */
const MOST_AT_ONCE = 1_500_000;

/**
 * The cells of an area as `[row][column]`, down to the last row of its tab that holds anything; each read once, in as
 * few calls as Google Sheets can serve.
 */
export function readArea(area: Area): Grid {
  return readBlock(area, 0, rowsWorthReading(area), { from: 0, to: area.getNumColumns() - 1 });
}

/**
 * How many rows of an area lie above the end of its tab; at least one. Asked only where one call does not give all: else
 * a build would make a call more for each table that is long.
 */
export function rowsWorthReading(area: Area): number {
  const rows = area.getNumRows();
  if (rows * area.getNumColumns() <= MOST_AT_ONCE) return rows;
  return Math.min(rows, Math.max(1, area.getSheet().getLastRow() - area.getRow() + 1));
}

/** How many rows of so many columns one call gives. */
export function rowsAtOnce(columns: number): number {
  return Math.max(1, Math.floor(MOST_AT_ONCE / columns));
}

/** Some columns of some rows, in as few calls as can be. */
export function readBlock(area: Area, first: number, rows: number, { from, to }: ColumnRun): Grid {
  const columns = to - from + 1;
  const atOnce = rowsAtOnce(columns);
  const isWhole = first === 0 && rows === area.getNumRows() && columns === area.getNumColumns();
  if (rows <= atOnce) return readCells(isWhole ? area : area.offset(first, from, rows, columns));
  const grid: (readonly CellValue[])[] = [];
  for (let start = 0; start < rows; start += atOnce) {
    const count = Math.min(atOnce, rows - start);
    const part = readCells(area.offset(first + start, from, count, columns));
    for (const cells of part) grid.push(cells);
  }
  return grid;
}
