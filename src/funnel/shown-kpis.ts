import type { Grid } from '../model/cell';
import { COLUMN, ROW, ROW_OF } from './funnel-layout';

/** The KPIs that a funnel block shows as numbers, by id; those that show words, a failure or nothing are not in it. */
export function shownKpis(block: Grid): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const [id, row] of ROW_OF) {
    const value = block[row]?.[COLUMN.value];
    if (typeof value === 'number') shown.set(id, value);
  }
  return shown;
}

/** The period that a funnel block names under its title: `1 Jan 2024 – 31 Dec 2024`; empty where it names none. */
export function shownPeriod(block: Grid): string {
  const line = String(block[ROW.subtitle]?.[COLUMN.name] ?? '');
  return /^\d+ \w{3} \d{4} – \d+ \w{3} \d{4}/.exec(line)?.[0] ?? '';
}
