import { grouped } from '../../messages/grouped';
import type { ArgumentIssue, ArgumentIssueCode } from '../../model/argument-issue';
import { argumentSentence } from '../../messages/issue-sentences';
import { cleanText } from '../../model/plain-text';

/** What a cell passed for one argument, as `[row][column]`; a single value is a range of one cell. */
export type Argument = {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
};

/** An argument from what Google Sheets passes: a value, a range, or nothing at all. */
export function argumentOf(name: string, value: unknown): Argument {
  const list = isList(value) && value.length > 0 ? value : [value];
  const cells = list.map((row) => (isList(row) ? row : [row]));
  const columns = cells.reduce((most, row) => (row.length > most ? row.length : most), 1);
  return { name, cells, rows: cells.length, columns };
}

/** Whether the argument is one cell, which counts for every row of the others. */
export function isSingle(argument: Argument): boolean {
  return argument.rows === 1 && argument.columns === 1;
}

/** The argument as a whole: an issue at it names no row. */
export function single(argument: Argument = argumentOf('', '')): Argument {
  return { ...argument, rows: 1, columns: 1 };
}

/** A cell of the argument, zero-based. */
export function cellAt(argument: Argument, row: number, column: number): unknown {
  return isSingle(argument) ? argument.cells[0]?.[0] : argument.cells[row]?.[column];
}

/** The size of a range in words: `3 rows × 1 column`. */
export function sizeOf({ rows, columns }: Argument): string {
  return `${String(rows)} ${rows === 1 ? 'row' : 'rows'} × ${String(columns)} ${columns === 1 ? 'column' : 'columns'}`;
}

/** An issue at an argument; the row is named only if the argument has several. */
export function issueAt(
  argument: Argument,
  row: number,
  code: ArgumentIssueCode,
  received: unknown,
  beside?: string,
): ArgumentIssue {
  const at = { kind: 'argument', name: argument.name } as const;
  return {
    at: isSingle(argument) ? at : { ...at, row: row + 1 },
    code,
    // Of a thousand bad rows only the first is quoted.
    get received() {
      return quoted(received);
    },
    ...(beside === undefined ? {} : { beside }),
  };
}

/** The issue of an argument that was left out, with a call that has it. */
export function missing(name: string, example: string): ArgumentIssue {
  return { at: { kind: 'argument', name }, code: 'missing', received: example };
}

/** The issue of ranges with more cells together than a function takes in, told at the largest of them. */
export function tooLarge(name: string, cells: number, most: number): ArgumentIssue {
  const [received, beside] = [cells, most].map(grouped);
  return {
    at: { kind: 'argument', name },
    code: 'range-too-large',
    received: String(received),
    beside: String(beside),
  };
}

/** The result as a cell can hold it, without the negative zero that JavaScript knows; undefined if no cell can. */
export function finite(result: number): number | undefined {
  if (!Number.isFinite(result)) return undefined;
  return result === 0 ? 0 : result;
}

/** Ends the evaluation with the sentence that the cell shows. */
export function refuse(issue: ArgumentIssue, otherRows = 0): never {
  throw new Error(argumentSentence(issue, otherRows));
}

const LONGEST_QUOTE = 40;

/** What was found, fit to be shown: visible characters only, at most 40 of them. */
function quoted(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'no usable value';
  if (typeof value !== 'string') return isDate(value) ? 'a date' : 'no usable value';
  const text = (cleanText(value.slice(0, 1000)) || cleanText(value)).replace(/[\ud800-\udfff]/gu, '\ufffd');
  const characters = Array.from(text);
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

/** Whether a value is a date, wherever it was made. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
