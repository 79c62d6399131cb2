import type { FunctionParameter } from '../functions/function-definition';
import type { Day } from '../model/day';
import type { TableId } from '../model/table-id';
import type { Reading } from '../tables/reading';

/** A block of cells as `[row][column]`; null is blank. */
export type Block = readonly (readonly (number | string | null)[])[];

/** What a function on whole tables needs to know beside its arguments. */
export type Surroundings = {
  /** The day on which an instant falls in the time zone of the workbook. */
  readonly dayOfInstant: (instant: number) => Day;
  /** No day found in the data after this one stretches the period. */
  readonly today: Day;
  /** The workbook's locale, such as `de_DE`; asked only where nothing in a table decides how it is written. */
  readonly locale: () => string;
  /** What people decided about the columns of a table with a header of these names. */
  readonly decided: (table: TableId, header: readonly string[]) => Decided;
};

/** Which columns are which fields, and how those are read that can be read in two ways. */
export type Decided = Pick<Reading, 'columns' | 'answers'>;

/** A custom function that reads whole tables and spills a block; its card, the docs and the tests derive from it. */
export type WholeFunction = {
  readonly name: string;
  readonly family: 'Whole tables';
  /** What comes back. */
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  /** Calls with what they give in words: a block has no room in a table of examples. */
  readonly worked: readonly [WholeExample, ...WholeExample[]];
  readonly rules: readonly string[];
  readonly source: string;
  /** The block. Throws an `Error` with a sentence for the user. */
  evaluate(args: readonly unknown[], surroundings: Surroundings): Block;
};

type WholeExample = { readonly formula: string; readonly result: string; readonly shows: string };
