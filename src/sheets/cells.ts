import { gridOf } from '../model/cell';
import type { Grid } from '../model/cell';
import { retrying } from './retrying';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a range as `[row][column]`, in one call; `''` is blank, and so is a picture in a cell. */
export function readCells(range: Pick<Range, 'getValues'>): Grid {
  return gridOf(retrying(() => range.getValues()));
}

/** The formulas of a range as `[row][column]`, in one call; `''` where there is none. */
export function readFormulas(range: Pick<Range, 'getFormulas'>): readonly (readonly string[])[] {
  return retrying(() => range.getFormulas());
}
