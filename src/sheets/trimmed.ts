import { isBlank } from '../model/cell';
import type { Grid } from '../model/cell';

/** The rows down to the last one that holds anything: open ranges end in hundreds of blank rows. */
export function trimmed(grid: Grid): Grid {
  let end = grid.length;
  while (end > 0 && (grid[end - 1] ?? []).every(isBlank)) end--;
  return end === grid.length ? grid : grid.slice(0, end);
}
