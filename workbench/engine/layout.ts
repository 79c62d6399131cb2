import type { Operations } from '../bridge/operations';
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
      stayingOnSheet(open, () => {
        if (visible) open.sheet(sheet).showColumns(first - 1, count);
        else open.sheet(sheet).hideColumns(first - 1, count);
      });
    },
    insertRows: (sheet, after, count) => {
      stayingOnSheet(open, () => {
        open.sheet(sheet).insertRowsAfter(after - 1, count);
      });
    },
    insertColumns: (sheet, after, count) => {
      stayingOnSheet(open, () => {
        open.sheet(sheet).insertColumnsAfter(after - 1, count);
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
