import type { Grid } from '../model/cell';
import { COLUMN, ROW_OF } from './funnel-layout';

/** The KPIs that a funnel block shows as numbers, by id; those that show words, a failure or nothing are not in it. */
export function shownKpis(block: Grid): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const [id, row] of ROW_OF) {
    const value = block[row]?.[COLUMN.value];
    if (typeof value === 'number') shown.set(id, value);
  }
  return shown;
}
