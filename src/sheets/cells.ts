import { gridOf } from '../model/cell';
import type { Grid } from '../model/cell';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a range as `[row][column]`, in one call; `''` is blank, and so is a picture in a cell. */
export function readCells(range: Pick<Range, 'getValues'>): Grid {
  return gridOf(range.getValues());
}
