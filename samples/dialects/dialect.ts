// What makes the export of a vendor what it is: its columns, its way of writing, and the lines around the table.
import type { Cell, Sheet } from '../book';
import type { Across } from './across';
import type { TableName } from './clean';
import type { Spelling } from './spell';
import type { Style, StyleAnswer } from './style';

/** One column of an export. */
export type Column = {
  readonly header: string;
  /** The field it carries; absent for a column that is the vendor's own. */
  readonly field?: string;
  readonly spell?: Spelling;
  /** Another field that its cells name besides, as amounts name their currency. */
  readonly also?: string;
  /** A field that it tells although no clean cell stands behind it, with a heading for it. */
  readonly tells?: { readonly field: string; readonly heading: string };
  /** What the clean table would say, where the export says less than it does. */
  readonly keeps?: { readonly heading: string; readonly cell: (cell: Cell) => Cell };
};

/** The lines of a report that are none of its rows. */
export type Layout = {
  readonly above?: Sheet;
  /** Blank columns before the first. */
  readonly indent?: number;
  /** The field by which rows are grouped: written once for each group, which ends with a subtotal. */
  readonly groupBy?: string;
  /** A second row under the header. */
  readonly second?: (header: string) => Cell;
  /** A field that has no column: a heading above each group tells it, with this label or alone. */
  readonly headings?: { readonly field: string; readonly label: string };
  /** Whether the header comes again halfway, as where a second file was pasted under the first. */
  readonly again?: boolean;
  /** Whether there are blank lines between rows. */
  readonly airy?: boolean;
  /** Labels of rows of totals under the table. */
  readonly totals?: (rows: number) => readonly string[];
  /** A label for the total after every so many rows. */
  readonly every?: { readonly rows: number; readonly label: (part: number) => string };
  /** Lines under the table. */
  readonly foot?: readonly string[];
};

/** How a vendor exports one table. */
export type Dialect = {
  /** Short and in small letters: `salesforce-report`. */
  readonly vendor: string;
  readonly table: TableName;
  readonly style: Style;
  readonly columns: readonly Column[];
  readonly layout?: Layout;
  /** What stands side by side, so that one row is several of the clean table. */
  readonly across?: Across;
  /** Fields that the lines above tell of every row, as columns of the clean table. */
  readonly told?: readonly { readonly heading: string; readonly cell: Cell }[];
  /** The month in which the fiscal year begins, where dates are its quarters. */
  readonly fiscalStart?: number;
};

/** Why a row of an export is none of the table's, or is not counted. */
export type PlantedCode =
  | 'total-row'
  | 'group-row'
  | 'footer'
  | 'second-header'
  | 'repeated-header'
  | 'row-incomplete'
  | 'duplicate'
  | 'no-account'
  | 'unknown-account'
  | 'no-date'
  | 'no-start'
  | 'score-out-of-range';

/** A row that stands for no clean one, with the cell at which that must be told. */
export type Planted = { readonly a1: string; readonly code: PlantedCode };

/** An export, and what whoever reads it right must find in it. */
export type Export = {
  readonly vendor: string;
  readonly table: TableName;
  readonly sheet: Sheet;
  readonly locale: string;
  /** The clean table as far as the dialect can carry it. */
  readonly clean: Sheet;
  /** Fields of the clean table that this dialect has no place for. */
  readonly notCarried: readonly string[];
  /** The clean row, from 0, that each row stands for, by its number in the sheet. */
  readonly standsFor: ReadonlyMap<number, number>;
  /** The number in the sheet of the row that stands for each clean row, where one stands for several. */
  readonly across?: readonly number[];
  readonly planted: readonly Planted[];
  /** Cells that stand for blank ones and must be named. */
  readonly unreadable: readonly string[];
  /** What a person has to answer, by field, because nothing in the export decides it. */
  readonly answers: ReadonlyMap<string, StyleAnswer>;
  /** The month in which the fiscal year begins, where dates are its quarters. */
  readonly fiscalStart?: number | undefined;
};

/** A column that carries a field. */
export function carries(header: string, field: string, spell?: Spelling): Column {
  return { header, field, ...(spell === undefined ? {} : { spell }) };
}

/** A column in which the vendor tells the same of every row, in the place of a field. */
export function telling(header: string, field: string, heading: string, text: Cell = null): Column {
  return { header, tells: { field, heading }, spell: () => text };
}

/** A column of the vendor's own, with the same text in every row unless it is worked out. */
export function own(header: string, text: Cell | Spelling = null): Column {
  return { header, spell: typeof text === 'function' ? text : () => text };
}
