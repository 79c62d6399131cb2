import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Box } from '../bridge/a1';
import type { CellStyle, Operations } from '../bridge/operations';
import type { CellValue } from '../bridge/values';
import { fromUniverStyle } from './cell-styles';
import { formatNumber, showsDate } from './number-formats';
import { checkInside, type OpenWorkbook } from './workbook';

type Cell = Nullable<ICellData>;
type Look = Nullable<IStyleData>;
type Reader<Value> = (cell: Cell, look: Look, row: number, column: number) => Value;

const hasStyle = (cell: Cell): boolean => cell?.s !== undefined && cell.s !== null;

const isBlank = (cell: Cell): boolean => cell?.v === undefined || cell.v === null || cell.v === '';

/** Text of a cell that Univer keeps as a little document, as it does for text with line breaks. */
const documentText = (cell: Cell): string =>
  (cell?.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');

/** Filling down in the page leaves cells that only say which formula they share. */
function formulaReader(open: OpenWorkbook, sheet: number): Reader<string> {
  const shared = open.injector.get(FormulaDataModel);
  const [unitId, sheetId] = [open.unitId(), open.sheetId(sheet)];
  return (cell, _look, row, column) => {
    const own = cell?.f ?? '';
    if (own !== '' || (cell?.si ?? '') === '') return own;
    return shared.getFormulaStringByCell(row, column, sheetId, unitId) ?? '';
  };
}

/** What Univer calls an array that finds no room is a broken reference in Google Sheets. */
const inGoogleWords = <Value>(value: Value): Value | '#REF!' => (value === '#SPILL!' ? '#REF!' : value);

const isTrue = (value: unknown): boolean => value === 1 || value === true || value === 'TRUE';

function valueReader(open: OpenWorkbook): Reader<CellValue> {
  const { zone } = open.habits();
  return (cell, look) => {
    const value = cell?.v ?? documentText(cell);
    if (cell?.t === CellValueType.BOOLEAN) return isTrue(value);
    if (typeof value !== 'number') return inGoogleWords(value);
    return showsDate(look?.n?.pattern) ? zone.dateOf(value) : value;
  };
}

function displayReader(open: OpenWorkbook): Reader<string> {
  const { locale } = open.habits();
  return (cell, look) => {
    const value = cell?.v ?? documentText(cell);
    if (cell?.t === CellValueType.BOOLEAN) return isTrue(value) ? 'TRUE' : 'FALSE';
    return typeof value === 'number' ? formatNumber(value, look?.n?.pattern, locale) : String(inGoogleWords(value));
  };
}

/** What array formulas put into the cells beside them: Univer keeps it apart from the cells themselves. */
function spilledCells(open: OpenWorkbook, sheet: number): IObjectMatrixPrimitiveType<Cell> {
  const spilled = open.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return spilled[open.unitId()]?.[open.sheetId(sheet)] ?? {};
}

const NO_STYLE: CellStyle = {};

/** Univer shares one style object between cells that look the same, and so does this. */
function styleReader(): Reader<CellStyle> {
  const known = new Map<IStyleData, CellStyle>();
  return (_cell, look) => {
    if (!look) return NO_STYLE;
    const style = known.get(look) ?? fromUniverStyle(look);
    known.set(look, style);
    return style;
  };
}

/** Reads a rectangle cell by cell, as `[row][column]`. */
function readCells<Value>(open: OpenWorkbook, box: Box, reader: Reader<Value>): Value[][] {
  checkInside(open, box);
  const matrix = open.worksheet(box.sheet).getCellMatrix();
  const styles = open.model().getStyles();
  const spilled = spilledCells(open, box.sheet);
  const cellAt = (row: number, column: number): Cell => {
    const cell = matrix.getValue(row, column);
    const overflow = spilled[row]?.[column];
    return overflow && isBlank(cell) ? { ...cell, v: overflow.v ?? null, t: overflow.t ?? null } : cell;
  };
  return Array.from({ length: box.rows }, (_row, down) =>
    Array.from({ length: box.columns }, (_column, right) => {
      const row = box.row - 1 + down;
      const column = box.column - 1 + right;
      const cell = cellAt(row, column);
      return reader(cell, hasStyle(cell) ? styles.getStyleByCell(cell) : undefined, row, column);
    }),
  );
}

function extent(open: OpenWorkbook, sheet: number): { rows: number; columns: number } {
  const used = { rows: 0, columns: 0 };
  const look = (row: number, column: number, cell: Cell): void => {
    if (isBlank(cell) && (cell?.f ?? '') === '' && documentText(cell) === '') return;
    used.rows = Math.max(used.rows, row + 1);
    used.columns = Math.max(used.columns, column + 1);
  };
  open.worksheet(sheet).getCellMatrix().forValue(look);
  new ObjectMatrix(spilledCells(open, sheet)).forValue(look);
  return used;
}

/** What can be read from cells. */
export function readingOperations(
  open: OpenWorkbook,
): Pick<Operations, 'values' | 'display' | 'formulas' | 'styles' | 'extent'> {
  return {
    values: (box) => readCells(open, box, valueReader(open)),
    display: (box) => readCells(open, box, displayReader(open)),
    formulas: (box) => readCells(open, box, formulaReader(open, box.sheet)),
    styles: (box) => readCells(open, box, styleReader()),
    extent: (sheet) => extent(open, sheet),
  };
}
