import { SetColHiddenMutation, SetColVisibleMutation } from '@univerjs/sheets';
import type { Operations } from '../bridge/operations';
import { insertColumns, insertRows } from './insertion';
import { selectBoxes, selectedBoxes } from './selection';
import { checkGrowth } from './sheets';
import { stayingOnSheet, type OpenWorkbook } from './workbook';

type Layout =
  'freeze' | 'columnWidth' | 'rowHeight' | 'showColumns' | 'insertRows' | 'insertColumns' | 'tabColor' | 'gridlines';

function freeze(open: OpenWorkbook, sheet: number, rows: number | null, columns: number | null): void {
  const found = open.sheet(sheet);
  const now = found.getFreeze();
  const ySplit = rows ?? now.ySplit;
  const xSplit = columns ?? now.xSplit;
  found.setFreeze({
    ySplit,
    xSplit,
    startRow: ySplit > 0 ? ySplit : -1,
    startColumn: xSplit > 0 ? xSplit : -1,
  });
}

/** By mutation, because Univer's own command would also mark the columns. */
function showColumns(
  open: OpenWorkbook,
  sheet: number,
  columns: { first: number; count: number; visible: boolean },
): void {
  const { first, count, visible } = columns;
  const startColumn = first - 1;
  const endColumn = startColumn + count - 1;
  const endRow = open.worksheet(sheet).getRowCount() - 1;
  open.commands.syncExecuteCommand(visible ? SetColVisibleMutation.id : SetColHiddenMutation.id, {
    unitId: open.unitId(),
    subUnitId: open.sheetId(sheet),
    ranges: [{ startRow: 0, endRow, startColumn, endColumn }],
  });
}

/** Does something to a sheet that Univer answers by marking cells, and leaves the cursor in the first cell. */
function unmarked(open: OpenWorkbook, sheet: number, work: () => void): void {
  const shown = open.model().getActiveSheet().getSheetId() === open.sheetId(sheet);
  const marked = shown ? selectedBoxes(open) : [{ sheet, row: 1, column: 1, rows: 1, columns: 1 }];
  stayingOnSheet(open, () => {
    work();
    selectBoxes(open, marked);
  });
}

/** What concerns rows, columns and the frame of a sheet. Positions are one-based, sizes in pixels. */
export function layoutOperations(open: OpenWorkbook): Pick<Operations, Layout> {
  return {
    freeze: (sheet, rows, columns) => {
      freeze(open, sheet, rows, columns);
    },
    columnWidth: (sheet, first, count, pixels) => {
      open.sheet(sheet).setColumnWidths(first - 1, count, pixels);
    },
    rowHeight: (sheet, first, count, pixels) => {
      open.sheet(sheet).setRowHeightsForced(first - 1, count, pixels);
    },
    showColumns: (sheet, first, count, visible) => {
      showColumns(open, sheet, { first, count, visible });
    },
    insertRows: (sheet, after, count) => {
      checkGrowth(open, sheet, ({ columns }) => count * columns);
      unmarked(open, sheet, () => {
        insertRows(open, sheet, after, count);
      });
    },
    insertColumns: (sheet, after, count) => {
      checkGrowth(open, sheet, ({ rows }) => count * rows);
      unmarked(open, sheet, () => {
        insertColumns(open, sheet, after, count);
      });
    },
    tabColor: (sheet, color) => {
      open.sheet(sheet).setTabColor(color ?? '');
    },
    gridlines: (sheet, hidden) => {
      open.sheet(sheet).setHiddenGridlines(hidden);
    },
  };
}
