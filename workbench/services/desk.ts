import type { Box } from '../bridge/a1';
import type { Session } from './session';

/** Everything a service needs to make others: handles know each other through here instead of importing each other. */
export type Desk = {
  readonly session: Session;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: (id: number) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly range: (box: Box) => GoogleAppsScript.Spreadsheet.Range;
  readonly rangeList: (boxes: readonly Box[]) => GoogleAppsScript.Spreadsheet.RangeList;
};

/** The cells a range handle stands for. */
export function boxOfRange(range: GoogleAppsScript.Spreadsheet.Range): Box {
  return {
    sheet: range.getSheet().getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
