import type { Operation, Operations } from '../bridge/operations';
import type { Desk } from './desk';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Member =
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'hideColumns'
  | 'showColumns'
  | 'setTabColor'
  | 'setHiddenGridlines'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'hideSheet'
  | 'showSheet'
  | 'activate';

/** The frame of a sheet: sizes in pixels, positions one-based. */
export function sheetLayout(desk: Desk, id: number): Pick<Sheet, Member> {
  const change = <Name extends Operation>(
    member: Member,
    operation: Name,
    ...values: Parameters<Operations[Name]>
  ): Sheet => {
    desk.session.tell(`Sheet.${member}`, operation, ...values);
    return desk.sheet(id);
  };
  return {
    setFrozenRows: (rows) => {
      change('setFrozenRows', 'freeze', id, rows, null);
    },
    setFrozenColumns: (columns) => {
      change('setFrozenColumns', 'freeze', id, null, columns);
    },
    setColumnWidth: (column, pixels) => change('setColumnWidth', 'columnWidth', id, column, 1, pixels),
    setColumnWidths: (first, count, pixels) => change('setColumnWidths', 'columnWidth', id, first, count, pixels),
    setRowHeight: (row, pixels) => change('setRowHeight', 'rowHeight', id, row, 1, pixels),
    setRowHeights: (first, count, pixels) => change('setRowHeights', 'rowHeight', id, first, count, pixels),
    hideColumns: (first: number, count: number = 1) => {
      change('hideColumns', 'showColumns', id, first, count, false);
    },
    showColumns: (first: number, count: number = 1) => {
      change('showColumns', 'showColumns', id, first, count, true);
    },
    setTabColor: (color) => change('setTabColor', 'tabColor', id, color),
    setHiddenGridlines: (hidden) => change('setHiddenGridlines', 'gridlines', id, hidden),
    insertRowsAfter: (after, count) => change('insertRowsAfter', 'insertRows', id, after, count),
    insertColumnsAfter: (after, count) => change('insertColumnsAfter', 'insertColumns', id, after, count),
    hideSheet: () => change('hideSheet', 'showSheet', id, false),
    showSheet: () => change('showSheet', 'showSheet', id, true),
    activate: () => change('activate', 'activateSheet', id),
  };
}
