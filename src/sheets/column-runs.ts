import type { ColumnRun } from '../funnel/build-facts';

/** A call takes about as long as reading so many cells: 0.15 s, at 8.5 µs a cell. */
export const CELLS_A_CALL = 17_600;

/**
 * Columns as the runs that are read in one call each: what lies between two of them is read along where passing over it
 * would take longer, or more calls than may be made.
 *
 * @param columns - Zero-based, in any order.
 * @param rows - How many rows are read.
 */
export function runsOf(columns: Iterable<number>, rows: number, most: number): readonly ColumnRun[] {
  const ordered = [...new Set(columns)].sort((a, b) => a - b);
  const gaps = ordered.slice(1).map((column, place) => ({ column, width: column - (ordered[place] ?? 0) - 1 }));
  const cuts = gaps
    .filter(({ width }) => width * rows > CELLS_A_CALL)
    .sort((one, other) => other.width - one.width)
    .slice(0, most - 1)
    .map(({ column }) => column);
  return [ordered[0] ?? 0, ...cuts.sort((a, b) => a - b)].map((from, place, starts) => {
    const next = starts[place + 1] ?? Infinity;
    return { from, to: ordered.filter((column) => column < next).pop() ?? from };
  });
}
