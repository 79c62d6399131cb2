import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { Box } from '../bridge/a1';
import type { Operations } from '../bridge/operations';
import type { OpenWorkbook } from './workbook';

function toRange(box: Box): IRange {
  return {
    startRow: box.row - 1,
    startColumn: box.column - 1,
    endRow: box.row + box.rows - 2,
    endColumn: box.column + box.columns - 2,
    rangeType: RANGE_TYPE.NORMAL,
  };
}

/** Marks cells and goes to their sheet. */
export function selectBoxes(open: OpenWorkbook, boxes: readonly Box[]): void {
  const [first] = boxes;
  if (first === undefined) return;
  open.workbook().setActiveSheet(open.sheetId(first.sheet));
  open.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: open.unitId(),
    subUnitId: open.sheetId(first.sheet),
    selections: boxes.map((box) => ({
      range: toRange(box),
      primary: {
        ...toRange({ ...box, rows: 1, columns: 1 }),
        actualRow: box.row - 1,
        actualColumn: box.column - 1,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    })),
  });
}

/** The cells that are marked; before anything is, the first cell of the sheet. */
export function selectedBoxes(open: OpenWorkbook): Box[] {
  const shown = open.workbook().getActiveSheet();
  const sheet = open.sheetNumber(shown.getSheetId());
  const ranges = shown.getSelection()?.getActiveRangeList() ?? [];
  if (ranges.length === 0) return [{ sheet, row: 1, column: 1, rows: 1, columns: 1 }];
  return ranges.map((range) => ({
    sheet,
    row: range.getRow() + 1,
    column: range.getColumn() + 1,
    rows: range.getHeight(),
    columns: range.getWidth(),
  }));
}

/** What concerns the cells a person has marked. */
export function selectionOperations(open: OpenWorkbook): Pick<Operations, 'selection' | 'select'> {
  return {
    selection: () => selectedBoxes(open),
    select: (boxes) => {
      selectBoxes(open, boxes);
    },
  };
}
