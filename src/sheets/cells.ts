import type { CellValue, Grid } from '../model/cell';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a range as `[row][column]`, in one call; `''` is blank, and so is a picture in a cell. */
export function readCells(range: Range): Grid {
  const cells: unknown[][] = range.getValues();
  return cells.every((row) => row.every(isCell)) ? cells : cells.map((row) => row.map(orBlank));
}

function orBlank(value: unknown): CellValue {
  return isCell(value) ? value : '';
}

function isCell(value: unknown): value is CellValue {
  return typeof value === 'object' ? isDate(value) : ['string', 'number', 'boolean'].includes(typeof value);
}

/** Told by its tag, wherever it was made. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
