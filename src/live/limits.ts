/**
 * The most cells that a function on whole tables takes. Google Sheets ends a custom function after 30 seconds, and does
 * not say how much it hands over.
 */
export const MOST_CELLS = 500_000;

/** The size of a range. */
type Size = { readonly rows: number; readonly columns: number };

/** How many cells ranges have together, blank ones included: they are handed over, too. */
export function cellsIn(ranges: readonly Size[]): number {
  return ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
