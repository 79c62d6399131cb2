import type { NumberColumnId, TextColumnId } from './account-columns';
import type { TotalId } from './totals';

/** One row per account, columns of equal length, and the totals that no account owns. */
export type AccountTable = {
  /** How many accounts there are. */
  readonly size: number;
  readonly texts: Readonly<Record<TextColumnId, readonly string[]>>;
  /** Flags are 1 or 0, dates are days since 1970, NaN is "not known". */
  readonly numbers: Readonly<Record<NumberColumnId, Float64Array>>;
  /** A total that is missing has no value, which is not the same as zero. */
  readonly totals: Readonly<Partial<Record<TotalId, number>>>;
  /** Labels of the split, in column order; `group` holds 1 for the first label. */
  readonly groups: readonly string[];
  /** What the user's ranges hold: `accounts`, `accounts.tier`, `setting.market_accounts`, … */
  readonly present: ReadonlySet<string>;
  /** Columns that are there and filled, and of which no number could be read; none of them is among the present. */
  readonly unread: ReadonlySet<string>;
};
