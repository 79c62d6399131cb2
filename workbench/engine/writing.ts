import { isNullCell, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Box } from '../bridge/a1';
import type { CellStyle, Operations } from '../bridge/operations';
import { toUniverStyle } from './cell-styles';
import { typed } from './typing';
import { checkInside, type OpenWorkbook } from './workbook';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Univer's `null` means "take away what was there"; without it a new number would keep the old formula. */
const NOTHING: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** The cells of a box that change. */
function cellsOf(box: Box, cell: (down: number, right: number) => ICellData | undefined): Cells {
  const cells: Cells = {};
  for (let down = 0; down < box.rows; down += 1) {
    const row: Record<number, ICellData> = {};
    for (let right = 0; right < box.columns; right += 1) {
      const change = cell(down, right);
      if (change !== undefined) row[box.column - 1 + right] = change;
    }
    cells[box.row - 1 + down] = row;
  }
  return cells;
}

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

function write(open: OpenWorkbook, box: Box, rows: readonly (readonly unknown[])[]): void {
  checkInside(open, box);
  const matrix = open.worksheet(box.sheet).getCellMatrix();
  const styles = open.model().getStyles();
  const habits = open.habits();
  const cells = cellsOf(box, (down, right) => {
    const old = matrix.getValue(box.row - 1 + down, box.column - 1 + right);
    const value = rows[down]?.[right];
    if (isBlank(value) && isNullCell(old)) return undefined;
    const format = old?.s === undefined ? undefined : styles.getStyleByCell(old)?.n?.pattern;
    const entry = typed(value, format, habits);
    const brings = format === undefined ? entry.format : undefined;
    return { ...NOTHING, ...entry.cell, ...(brings === undefined ? {} : { s: { n: { pattern: brings } } }) };
  });
  change(open, box.sheet, cells);
}

function change(open: OpenWorkbook, sheet: number, cellValue: Cells, trigger?: string): void {
  open.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: open.unitId(),
    subUnitId: open.sheetId(sheet),
    cellValue,
    ...(trigger === undefined ? {} : { trigger }),
  });
}

function paint(open: OpenWorkbook, box: Box, styleAt: (down: number, right: number) => CellStyle): void {
  checkInside(open, box);
  const known = new Map<CellStyle, ICellData>();
  const cellOf = (style: CellStyle): ICellData => {
    const cell = known.get(style) ?? { s: toUniverStyle(style) };
    known.set(style, cell);
    return cell;
  };
  const cells = cellsOf(box, (down, right) => cellOf(styleAt(down, right)));
  // Without this trigger Univer takes cells that bring only a style as a request to erase their formulas.
  change(open, box.sheet, cells, SetStyleCommand.id);
  growRows(open, box, styleAt);
}

/** The font size of cells that nobody has touched, in points. */
const PLAIN_POINTS = 10;

/** Rows become as tall as their largest text, as they do in Google Sheets. */
function growRows(open: OpenWorkbook, box: Box, styleAt: (down: number, right: number) => CellStyle): void {
  for (let down = 0; down < box.rows; down += 1) {
    let points = PLAIN_POINTS;
    for (let right = 0; right < box.columns; right += 1) points = Math.max(points, styleAt(down, right).fontSize ?? 0);
    if (points > PLAIN_POINTS)
      open.sheet(box.sheet).setRowHeightsForced(box.row - 1 + down, 1, Math.round(points * 1.75));
  }
}

/** What changes cells. */
export function writingOperations(open: OpenWorkbook): Pick<Operations, 'write' | 'paint' | 'paintEach' | 'clear'> {
  return {
    write: (box, rows) => {
      write(open, box, rows);
    },
    paint: (box, style) => {
      paint(open, box, () => style);
    },
    paintEach: (box, styles) => {
      paint(open, box, (down, right) => styles[down]?.[right] ?? {});
    },
    clear: (box) => {
      write(open, box, []);
    },
  };
}
