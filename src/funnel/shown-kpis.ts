import type { CellValue, Grid } from '../model/cell';
import { funnelRows } from './cell-subject';
import { COLUMN } from './funnel-layout';

/** The KPIs that a funnel block shows as numbers, by id; those that show words, a failure or nothing are not in it. */
export function shownKpis(block: Grid): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const [row, { id }] of funnelRows(block).metrics) {
    const value = block[row]?.[COLUMN.value];
    if (typeof value === 'number') shown.set(id, value);
  }
  return shown;
}

/** The period that the line under the title of a funnel names: `1 Jan 2024 – 31 Dec 2024`; empty where it names none. */
export function shownPeriod(line: readonly CellValue[] = []): string {
  return /^\d+ \w{3} \d{4} – \d+ \w{3} \d{4}/.exec(String(line[COLUMN.name] ?? ''))?.[0] ?? '';
}
