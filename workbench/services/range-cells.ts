import type { Box } from '../bridge/a1';
import type { Desk } from './desk';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Reader =
  'getValues' | 'getValue' | 'getDisplayValues' | 'getDisplayValue' | 'getFormulas' | 'getFormula' | 'isBlank';

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

type Writer = 'setValues' | 'setValue' | 'setFormula' | 'clearContent';

/** Writing, which waits in the buffer. */
function cellWriters(desk: Desk, box: Box): Pick<Range, Writer> {
  const { session } = desk;
  const write = (member: Writer, values: readonly (readonly unknown[])[]): Range => {
    session.tell(`Range.${member}`, 'write', box, values);
    return desk.range(box);
  };
  const everywhere = (value: unknown): unknown[][] => gridOf(box, () => value);
  return {
    setValues: (values: unknown[][]) => {
      checkSize(values, box);
      return write('setValues', values);
    },
    setValue: (value: unknown) => write('setValue', everywhere(value)),
    setFormula: (formula) => write('setFormula', everywhere(formula.startsWith('=') ? formula : `=${formula}`)),
    clearContent: () => {
      session.tell('Range.clearContent', 'clear', box);
      return desk.range(box);
    },
  };
}

/** What a range holds. Grids are `[row][column]`; a blank cell is ''. */
export function rangeCells(desk: Desk, box: Box): Pick<Range, Reader | Writer> {
  const { session } = desk;
  const corner: Box = { ...box, rows: 1, columns: 1 };
  return {
    ...cellWriters(desk, box),
    getValues: () => session.ask('Range.getValues', 'values', box),
    getValue: (): unknown => session.ask('Range.getValue', 'values', corner)[0]?.[0],
    getDisplayValues: () => session.ask('Range.getDisplayValues', 'display', box),
    getDisplayValue: () => session.ask('Range.getDisplayValue', 'display', corner)[0]?.[0] ?? '',
    getFormulas: () => session.ask('Range.getFormulas', 'formulas', box),
    getFormula: () => session.ask('Range.getFormula', 'formulas', corner)[0]?.[0] ?? '',
    isBlank: () => session.ask('Range.isBlank', 'values', box).every((row) => row.every((value) => value === '')),
  };
}
