import type { DataIssue } from '../model/data-issue';
import type { Period } from '../model/day';
import type { TableId } from '../model/table-id';
import { noWords } from './columns/words';
import type { Words } from './columns/words';
import type { Ground } from './map-table';

/** Where a grid stands on its sheet, one-based, so that every problem can name its cell. */
export type Origin = { readonly row: number; readonly column: number };

/** A column of the range that the product understood. */
export type MappedField = {
  readonly field: string;
  readonly name: string;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** Its one-based column in the sheet. */
  readonly column: number;
  /** Why it is taken for this field. */
  readonly ground: Ground;
};

/** How the columns of a range were understood, usable or not. */
export type Mapping = {
  /** The one-based row of the header in the sheet. */
  readonly row: number;
  /** Every column of the range, `''` where it has no header. */
  readonly headers: readonly { readonly text: string; readonly column: number }[];
  readonly mapped: readonly MappedField[];
  /** Columns that look like a field by their cells and wait for a person to say so. */
  readonly proposed: readonly MappedField[];
};

/** A sign that several currencies use, such as `$`, and the code of the one that it is taken for. */
export type SharedSign = { readonly sign: string; readonly code: string };

/** Values of a column that the sheet may have made of texts in another way than they were meant. */
export type Turned = { readonly field: string; readonly rows: number[]; readonly doubt: DataIssue };

/** A table read from a range: columns of equal length, one entry per row used. */
export type Table = {
  readonly id: TableId;
  readonly origin: Origin;
  /** How many rows are used. */
  readonly size: number;
  /** The one-based sheet row of each row used. */
  readonly rowNumbers: Uint32Array;
  /** Words by field; `''` is blank. Only fields that are mapped. */
  readonly words: ReadonlyMap<string, Words>;
  /** Numbers, days (since 1970) and flags (1 yes, 0 no) by field; NaN is blank or not readable. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
  /**
   * Codes of the currencies that cells name beside their number, by field, `''` for none; only fields where one does.
   * A row whose table names no currency of its own has it under `currency`, too.
   */
  readonly currencies?: ReadonlyMap<string, readonly string[]>;
  /** A sign in amounts that several currencies use; only where no column names the currency. */
  readonly sign?: SharedSign;
  readonly turned: readonly Turned[];
  readonly mapped: readonly MappedField[];
  /** Where the cell of a row stands on the sheet, one-based, for fields that no single column tells. */
  readonly places?: ReadonlyMap<string, (row: number) => Origin>;
  /** Whether a row of the sheet is as many rows of the table as it has filled cells. */
  readonly across?: true;
  /** The days that a line above the table names in the place of columns. */
  readonly report?: Period;
  /** Columns of the range that have a header and no use here. */
  readonly ignored: number;
  /** Rows of the sheet under the header that hold anything at all. */
  readonly given: number;
  /** Everything that could not be read, and every row left out. */
  readonly issues: readonly DataIssue[];
  /** Rows left out while reading, by the code of the reason. */
  readonly leftOut: ReadonlyMap<string, number>;
};

/** The outcome of reading a range: a table, or the one reason why it is none. */
export type TableRead =
  | { readonly ok: true; readonly table: Table; readonly mapping: Mapping }
  | { readonly ok: false; readonly issue: DataIssue; readonly mapping?: Mapping };

const NO_NUMBERS: Float64Array = new Float64Array(0);

/** The numbers of a field, or an empty column when the range has no such column. */
export function numbersOf(table: Table, field: string): Float64Array {
  return table.numbers.get(field) ?? NO_NUMBERS;
}

/** The words of a field row by row, or an empty column when the range has no such column. */
export function textsOf(table: Table, field: string): readonly string[] {
  return table.words.get(field)?.texts() ?? [];
}

/** The word of one row; undefined when the range has no such column. */
export function wordIn(table: Table, field: string, row: number): string | undefined {
  return table.words.get(field)?.at(row);
}

/** The words of a field; blank in every row when the range has no such column. */
export function wordsOf(table: Table, field: string): Words {
  return table.words.get(field) ?? noWords(table.size);
}
