import type { CellErrorValue, CellValue, Style, Workbook, Worksheet } from 'exceljs';
import { boxAddress } from '../bridge/a1';
import type { Extra } from '../bridge/operations';
import type { SavedCell, SavedSheet } from '../engine/saved-book';
import { excelFormula } from './excel-formula';

/** What the sheets of a book share. */
export type SheetParts = {
  readonly styles: readonly Partial<Style>[];
  /** Quoted sheet names in formulas that read otherwise in the file. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly extras: readonly Extra[];
  /** Days since 30 December 1899 of a moment, on a clock in the zone of the book. */
  readonly serialOf: (date: Date) => number;
};

const DEFAULT_WIDTH = 100;

/** Pixels as the widths of .xlsx files count: in digits of the usual font. */
const digits = (pixels: number): number => (pixels - 5) / 7;
const points = (pixels: number): number => pixels * 0.75;

const ERRORS: readonly CellErrorValue['error'][] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

type Plain = string | number | boolean | CellErrorValue;

function plainValue(value: SavedCell['value'], serialOf: SheetParts['serialOf']): Plain {
  if (typeof value === 'object') return serialOf(value);
  const error = ERRORS.find((known) => known === value);
  return error === undefined ? value : { error };
}

/** Excel looks at the first cell alone of a range in IFERROR and the like, unless the formula is marked. */
function arrayMark(formula: string, { row, column }: SavedCell): object {
  return /SUMPRODUCT\(/i.test(formula)
    ? { shareType: 'array', ref: boxAddress({ row, column, rows: 1, columns: 1 }) }
    : {};
}

/** A cell in the terms of .xlsx files: its formula with what it gives, or its value; null for a blank one. */
export function contentOf(cell: SavedCell, { renamed, serialOf }: SheetParts): CellValue {
  const result = plainValue(cell.value, serialOf);
  const formula = cell.formula === undefined ? undefined : excelFormula(cell.formula, renamed);
  if (formula !== undefined) return { formula, result, ...arrayMark(formula, cell) };
  return result === '' ? null : result;
}

/** Whether anybody would miss the cell. Sheets format whole columns; a file would hold each blank cell of them. */
function isSeen({ value, formula }: SavedCell, style: Partial<Style> | undefined): boolean {
  return value !== '' || formula !== undefined || style?.fill !== undefined || style?.border !== undefined;
}

/** Rows are handed over one after the other, since a file that is written as it grows keeps none. */
function writeRows(worksheet: Worksheet, { cells, rowHeights }: SavedSheet, parts: SheetParts): void {
  let row = 1;
  const finishUntil = (next: number): void => {
    for (; row < next; row += 1) {
      const height = rowHeights[row];
      if (height !== undefined) worksheet.getRow(row).height = points(height);
      worksheet.getRow(row).commit();
    }
  };
  for (const cell of cells) {
    const style = cell.style === undefined ? undefined : parts.styles[cell.style];
    if (!isSeen(cell, style)) continue;
    finishUntil(cell.row);
    const target = worksheet.getCell(cell.row, cell.column);
    target.value = contentOf(cell, parts);
    if (style !== undefined) target.style = style;
  }
  finishUntil(Math.max(row, ...Object.keys(rowHeights).map(Number)) + 1);
}

function layOut(worksheet: Worksheet, sheet: SavedSheet): void {
  for (const [column, pixels] of Object.entries(sheet.columnWidths)) {
    worksheet.getColumn(Number(column)).width = digits(pixels);
  }
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column).hidden = true;
}

/** Adds a sheet with its cells, looks, widths, frozen and hidden parts and filter to an Excel workbook. */
export function writeSheet(workbook: Workbook, name: string, sheet: SavedSheet, parts: SheetParts): void {
  const { frozenRows, frozenColumns, tabColor, hidden } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const showGridLines = !sheet.hiddenGridlines;
  const worksheet = workbook.addWorksheet(name, {
    state: hidden ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: digits(DEFAULT_WIDTH),
      ...(tabColor === null ? {} : { tabColor: { argb: `FF${tabColor.replace('#', '').toUpperCase()}` } }),
    },
    views: [
      isFrozen ? { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows, showGridLines } : { showGridLines },
    ],
  });
  layOut(worksheet, sheet);
  const filter = parts.extras.find(({ kind, box }) => kind === 'filter' && box.sheet === sheet.id);
  if (filter !== undefined) worksheet.autoFilter = boxAddress(filter.box);
  writeRows(worksheet, sheet, parts);
}
