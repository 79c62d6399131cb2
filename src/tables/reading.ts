import type { Origin } from './table';

/** What a person chose for a column whose cells can be read in two ways. */
export type ColumnAnswer = 'day-first' | 'month-first' | 'decimal-point' | 'decimal-comma';

/** What reading needs to know beside the cells. */
export type Reading = {
  readonly origin: Origin;
  readonly dayOfInstant: (instant: number) => number;
  /** The workbook's locale, such as `de_DE`: it decides where nothing in the table does, and that is said. */
  readonly locale?: string;
  /** What a person decided, by field. */
  readonly answers?: ReadonlyMap<string, ColumnAnswer>;
};
