import type { Box } from '../bridge/a1';
import type { Desk } from './desk';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Member =
  | 'getValues'
  | 'getValue'
  | 'getDisplayValues'
  | 'getDisplayValue'
  | 'getFormulas'
  | 'getFormula'
  | 'isBlank'
  | 'setValues'
  | 'setValue'
  | 'clearContent';

function mismatch(what: 'rows' | 'columns', given: number, wanted: number): Error {
  return new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

/** Refuses a grid of another size than the range, in the words of Google Sheets. */
export function checkSize(grid: readonly (readonly unknown[])[], box: Box): void {
  if (grid.length !== box.rows) throw mismatch('rows', grid.length, box.rows);
  const other = grid.find((row) => row.length !== box.columns);
  if (other !== undefined) throw mismatch('columns', other.length, box.columns);
}

/** A grid of the range's size. */
export function gridOf<Value>(box: Box, value: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: box.rows }, (_row, row) =>
    Array.from({ length: box.columns }, (_column, column) => value(row, column)),
  );
}

/** What a range holds. Grids are `[row][column]`; a blank cell is ''. */
export function rangeCells(desk: Desk, box: Box): Pick<Range, Member> {
  const { session } = desk;
  const corner: Box = { ...box, rows: 1, columns: 1 };
  return {
    getValues: () => session.ask('Range.getValues', 'values', box),
    getValue: (): unknown => session.ask('Range.getValue', 'values', corner)[0]?.[0],
    getDisplayValues: () => session.ask('Range.getDisplayValues', 'display', box),
    getDisplayValue: () => session.ask('Range.getDisplayValue', 'display', corner)[0]?.[0] ?? '',
    getFormulas: () => session.ask('Range.getFormulas', 'formulas', box),
    getFormula: () => session.ask('Range.getFormula', 'formulas', corner)[0]?.[0] ?? '',
    isBlank: () => session.ask('Range.isBlank', 'values', box).every((row) => row.every((value) => value === '')),
    setValues: (values: unknown[][]) => {
      checkSize(values, box);
      session.tell('Range.setValues', 'write', box, values);
      return desk.range(box);
    },
    setValue: (value: unknown) => {
      session.tell(
        'Range.setValue',
        'write',
        box,
        gridOf(box, () => value),
      );
      return desk.range(box);
    },
    clearContent: () => {
      session.tell('Range.clearContent', 'clear', box);
      return desk.range(box);
    },
  };
}
