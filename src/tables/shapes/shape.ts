import type { CellValue } from '../../model/cell';
import type { Period } from '../../model/day';

/** The days that a line above the table names, and the zero-based place of that line. */
export type ToldPeriod = {
  /** With the day before the month, and with the month before the day; undefined where that is no period. */
  readonly first: Period | undefined;
  readonly second: Period | undefined;
  /** The line as it stands. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The fields that are its first and its last day; of one field alone the last. */
  readonly fields: readonly string[];
  /** Whether it only narrows the days that the columns name, as those of campaigns that run longer. */
  readonly narrows: boolean;
};

/** Cells beside each other that are rows of their own: what they hold is a field, and what their header says another. */
export type Across = {
  readonly kind: 'months' | 'counts';
  /** The field that the cells are, and those that their headers tell. */
  readonly value: string;
  readonly labels: readonly string[];
  /** Their zero-based columns, with what the header of each says for each of the labels. */
  readonly columns: readonly { readonly column: number; readonly says: readonly CellValue[] }[];
};

/** Headings above groups of rows, each of which tells a field to the rows under it. */
export type Headings = {
  /** Zero-based rows of the grid that are headings. */
  readonly rows: ReadonlySet<number>;
  /** For each field the headings that tell it, from above. */
  readonly fields: ReadonlyMap<string, readonly Heading[]>;
};

/** One heading: its zero-based place, and what it says; `''` where an outer heading ends what was said before. */
export type Heading = { readonly row: number; readonly column: number; readonly text: string };

/** What tells a table the fields for which it has no column. */
export type Shape = {
  readonly period?: ToldPeriod | undefined;
  readonly across?: Across | undefined;
  readonly headings?: Headings | undefined;
};

/** The fields that a shape tells. */
export function fieldsTold({ period, across, headings }: Shape): ReadonlySet<string> {
  return new Set([
    ...(across === undefined ? [] : [across.value, ...across.labels]),
    ...(period?.fields ?? []),
    ...(headings === undefined ? [] : headings.fields.keys()),
  ]);
}
