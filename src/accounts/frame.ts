import type { Day, Period } from '../model/day';
import type { TableId } from '../model/table-id';
import type { Settings } from '../settings/settings';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';

/** The tables at hand; a table that was not chosen is absent. */
export type Tables = Readonly<Partial<Record<TableId, Table>>>;

/** The span of days that counts, and the day on which things are judged. */
export type Frame = { readonly period: Period; readonly asOf: Day };

const DATED: readonly (readonly [TableId, string])[] = [
  ['activities', 'date'],
  ['opportunities', 'created_date'],
  ['opportunities', 'close_date'],
  ['spend', 'date'],
  ['nps', 'date'],
];

/**
 * The frame that the settings ask for; what they leave open runs from the first to the last day found in the data.
 *
 * Days after `today` do not stretch the period: an open deal has a close date that has not come yet.
 */
export function frameOf(tables: Tables, settings: Settings, today: Day): Frame {
  const found = daysFound(tables, today);
  const to = settings.periodEnd ?? settings.asOf ?? found.to;
  const from = Math.min(settings.periodStart ?? found.from, to);
  return { period: { from, to }, asOf: settings.asOf ?? to };
}

/** The first and last day in the data, up to today; today alone when nothing is dated. */
function daysFound(tables: Tables, today: Day): Period {
  let from = Infinity;
  let to = -Infinity;
  for (const [id, field] of DATED) {
    const table = tables[id];
    if (table === undefined) continue;
    for (const day of numbersOf(table, field)) {
      if (day < from) from = day;
      if (day > to && day <= today) to = day;
    }
  }
  return to === -Infinity ? { from: today, to: today } : { from, to };
}

/** The period to compare with, and its own as-of day; undefined when nothing is to be compared. */
export function earlierFrame(frame: Frame, compare: Settings['compare']): Frame | undefined {
  if (compare === 'none') return undefined;
  const { from, to } = frame.period;
  const shifted =
    compare === 'previous'
      ? { from: from - (to - from + 1), to: from - 1 }
      : { from: yearBefore(from), to: yearBefore(to) };
  return { period: shifted, asOf: shifted.to };
}

function yearBefore(day: Day): Day {
  const date = new Date(day * 86_400_000);
  const back = Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate());
  const rolled = new Date(back).getUTCMonth() !== date.getUTCMonth();
  return back / 86_400_000 - (rolled ? 1 : 0);
}

/** Whether any dated row falls into a period, so that a comparison has something to say. */
export function hasRowsIn(tables: Tables, period: Period): boolean {
  return DATED.some(([id, field]) => {
    const table = tables[id];
    return table !== undefined && numbersOf(table, field).some((day) => day >= period.from && day <= period.to);
  });
}
