import type { Grid } from '../model/cell';
import { readCells } from './cells';
import { retrying } from './retrying';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an area is asked for. */
type Area = Pick<Range, 'getRow' | 'getNumRows' | 'getNumColumns' | 'getValues'> & {
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
  const [rows, columns] = [rowsWorthReading(area), area.getNumColumns()];
  const atOnce = Math.max(1, Math.floor(MOST_AT_ONCE / columns));
  if (rows <= atOnce) return readRows(area, 0, rows);
  const grid: Grid[number][] = [];
  for (let from = 0; from < rows; from += atOnce) {
    for (const cells of readRows(area, from, Math.min(atOnce, rows - from))) grid.push(cells);
  }
  return grid;
}

/**
 * How many rows of an area lie above the end of its tab; at least one. Asked only where one call does not give all: else
 * a build would make a call more for each table that is long.
 */
function rowsWorthReading(area: Area): number {
  const rows = area.getNumRows();
  if (rows * area.getNumColumns() <= MOST_AT_ONCE) return rows;
  return Math.min(rows, Math.max(1, area.getSheet().getLastRow() - area.getRow() + 1));
}

function readRows(area: Area, from: number, rows: number): Grid {
  const part = from === 0 && rows === area.getNumRows() ? area : area.offset(from, 0, rows, area.getNumColumns());
  return retrying(() => readCells(part));
}
