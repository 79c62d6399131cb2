import type { Box } from '../bridge/a1';
import type { Desk } from './desk';
import { rangeBorders } from './range-borders';
import { rangeCells } from './range-cells';
import { rangeExtras } from './range-extras';
import { rangePlace } from './range-place';
import { rangeStyles } from './range-styles';
import { whole } from './whole';

type Range = GoogleAppsScript.Spreadsheet.Range;

const atLeastOne = (value: number, complaint: string): void => {
  if (!(value >= 1)) throw new Error(complaint);
};

/** A handle on a rectangle of cells. Making one asks nothing of the document. */
export function rangeOf(desk: Desk, box: Box): Range {
  atLeastOne(box.row, 'The starting row of the range is too small.');
  atLeastOne(box.column, 'The starting column of the range is too small.');
  atLeastOne(box.rows, 'The number of rows in the range must be at least 1.');
  atLeastOne(box.columns, 'The number of columns in the range must be at least 1.');
  return whole<Range>('Range', {
    ...rangePlace(desk, box),
    ...rangeCells(desk, box),
    ...rangeStyles(desk, box),
    ...rangeBorders(desk, box),
    ...rangeExtras(desk, box),
  });
}
