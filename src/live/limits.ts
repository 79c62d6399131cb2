export { MOST_CELLS } from '../functions/limits';

/** The size of a range. */
type Size = { readonly rows: number; readonly columns: number };

/** How many cells ranges have together, blank ones included: they are handed over, too. */
export function cellsIn(ranges: readonly Size[]): number {
  return ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
