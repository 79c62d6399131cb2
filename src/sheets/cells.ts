import type { CellValue, Grid } from '../model/cell';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a range as `[row][column]`, in one call; `''` is blank. */
export function readCells(range: Range): Grid {
  const cells: unknown[][] = range.getValues();
  if (!isGrid(cells)) throw new Error('A cell holds something that is neither text, number, date nor yes/no.');
  return cells;
}

function isGrid(cells: readonly (readonly unknown[])[]): cells is Grid {
  return cells.every((row) => row.every(isCell));
}

function isCell(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;
}
