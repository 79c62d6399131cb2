import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { isDate, textOf, type CellValue } from '../bridge/values';
import { showsDate } from './number-formats';
import type { TimeZone } from './time-zones';

/** An argument as Apps Script hands it over: one cell is its value, several are `[row][column]`. */
export type Argument = CellValue | CellValue[][];

/** A function of the sheet whose work is done elsewhere. */
export type FunctionBody = {
  readonly name: string;
  readonly call: (values: readonly Argument[]) => unknown;
  readonly zone: () => TimeZone;
  /** Hears how the call in a cell went: the words of a refusal, or undefined. Zero-based. */
  readonly onOutcome: (cell: { sheetId: string; row: number; column: number }, refusal: unknown) => void;
};

const ERRORS = new Map<unknown, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function scalar(value: Nullable<BaseValueObject>, zone: TimeZone): CellValue {
  if (!value || value.isNull()) return '';
  if (value.isError()) return value instanceof ErrorValueObject ? value.getErrorType() : ErrorType.ERROR;
  const content = value.getValue();
  return typeof content === 'number' && showsDate(value.getPattern()) ? zone.dateOf(content) : content;
}

const alone = (rows: CellValue[][]): Argument => {
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? (first[0] ?? '') : rows;
};

function blankGrid(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}

function referenceArgument(reference: BaseReferenceObject, zone: TimeZone): Argument {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const grid = blankGrid(endRow - startRow + 1, endColumn - startColumn + 1);
  reference.iterator((value, row, column) => {
    const cells = grid[row - startRow];
    if (cells !== undefined) cells[column - startColumn] = scalar(value, zone);
    return true;
  });
  return alone(grid);
}

function arrayArgument(array: ArrayValueObject, zone: TimeZone): Argument {
  // The list inside an array can have holes after comparisons, so ask cell by cell.
  return alone(
    blankGrid(array.getRowCount(), array.getColumnCount()).map((cells, row) =>
      cells.map((_blank, column) => scalar(array.get(row, column), zone)),
    ),
  );
}

function argument(value: FunctionVariantType, zone: TimeZone): Argument {
  if (value instanceof BaseReferenceObject) return referenceArgument(value, zone);
  if (value instanceof ArrayValueObject) return arrayArgument(value, zone);
  return value instanceof BaseValueObject ? scalar(value, zone) : '';
}

function toUniver(value: unknown, zone: TimeZone): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) return NumberValueObject.create(zone.serialOf(value), 'yyyy-mm-dd');
  const error = ERRORS.get(value);
  return error === undefined ? StringValueObject.create(textOf(value)) : ErrorValueObject.create(error);
}

function resultOf(value: unknown, zone: TimeZone): BaseValueObject {
  if (!Array.isArray(value)) return toUniver(value, zone);
  // A plain list fills one column downwards, as in Google Sheets.
  const rows = value.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columns }, (_cell, at) => toUniver(row[at], zone))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A function with Apps Script's rules for arguments and results instead of Univer's. */
export class ScriptFunction extends BaseFunction {
  private readonly body: FunctionBody;
  override needsReferenceObject = true;
  override minParams = -1;
  override maxParams = -1;

  constructor(body: FunctionBody) {
    super(body.name);
    this.body = body;
  }

  /** A text in a formula stays a text, be it "1,000" or "2024-01-05". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      const zone = this.body.zone();
      const result = resultOf(this.body.call(variants.map((variant) => argument(variant, zone))), zone);
      this.body.onOutcome(cell, undefined);
      return result;
    } catch (refusal) {
      // Anything thrown from here would stop the whole calculation.
      this.body.onOutcome(cell, refusal);
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }
}
