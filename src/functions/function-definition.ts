import type { Calendar } from './coercion/read-day';

/** One argument of a custom function, as its card in the sheet, the docs and the sidebar describe it. */
export type FunctionParameter = {
  readonly name: string;
  /** What may stand there, as a JSDoc type. */
  readonly type: string;
  /** One sentence or two, without line breaks; begins with "Optional." if the argument may be left out. */
  readonly description: string;
  readonly optional: boolean;
  /** Read whole, as one list, whatever the other arguments are; marked ≡ in the docs. */
  readonly list?: true;
};

/** A call whose result is known. */
export type WorkedExample = {
  /** As typed into a cell, with the separator that works in every country. */
  readonly formula: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** What the example shows. */
  readonly shows: string;
};

/** Functions that answer the same kind of question. */
export type FunctionFamily =
  'Winning' | 'Engagement' | 'People' | 'Opportunities' | 'Value' | 'Cost and return' | 'Retention' | 'Matching';

/** Everything there is to know about a custom function; its card, the docs, the sidebar and the tests derive from it. */
export type FunctionDefinition = {
  readonly name: string;
  readonly family: FunctionFamily;
  /** What comes back, with its unit. */
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  readonly worked: readonly [WorkedExample, ...WorkedExample[]];
  /** Decisions that are this function's own; what holds for all of them is in `SHARED_RULES`. */
  readonly rules: readonly string[];
  /** Who defines it so, and who differently. */
  readonly source: string;
  /** One value for values, a column for columns. Throws an `Error` with a sentence for the user. */
  evaluate(args: readonly unknown[], calendar?: Calendar): unknown;
};

/** What holds for every function; what may be read in two ways is in `AMBIGUITIES`. */
export const SHARED_RULES: readonly string[] = [
  'Give cells, get a cell; give columns, get a column. A single cell beside a column counts for every row.',
  'An argument marked ≡ is a list: one column (or one row) read whole. A function of lists gives one value.',
  'A blank row gives a blank row, and a list is read without it. A base of zero gives a blank: there is no value, which is not 0.',
  'A share comes back as a number from 0 to 1. Set the format of the cell to Percent to see 60% for 0.6.',
  'What cannot be used is answered with a sentence: the argument, the first row, what was found, what to do. So is an argument that is missing.',
  'At most 500,000 cells in all ranges together, blank ones included: Google Sheets stops a function after 30 seconds.',
  'Separate the arguments with ; which works in every country. Where the decimal sign is a point, a comma works, too.',
];
