import { boxAddress, type Box } from '../bridge/a1';
import type { Desk } from './desk';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Member =
  | 'getSheet'
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getA1Notation'
  | 'getCell'
  | 'offset'
  | 'activate'
  | 'canEdit';

/** Where a range is. Knows itself: nothing here but `activate` and `canEdit` asks the document. */
export function rangePlace(desk: Desk, box: Box): Pick<Range, Member> {
  return {
    getSheet: () => desk.sheet(box.sheet),
    getRow: () => box.row,
    getColumn: () => box.column,
    getNumRows: () => box.rows,
    getNumColumns: () => box.columns,
    getLastRow: () => box.row + box.rows - 1,
    getLastColumn: () => box.column + box.columns - 1,
    getA1Notation: () => boxAddress(box),
    getCell: (row, column) =>
      desk.range({ ...box, row: box.row + row - 1, column: box.column + column - 1, rows: 1, columns: 1 }),
    offset: (rowOffset: number, columnOffset: number, rows: number = box.rows, columns: number = box.columns) =>
      desk.range({ ...box, row: box.row + rowOffset, column: box.column + columnOffset, rows, columns }),
    activate: () => {
      desk.session.tell('Range.activate', 'select', [box]);
      return desk.range(box);
    },
    canEdit: () => desk.session.ask('Range.canEdit', 'mayEdit', box),
  };
}
