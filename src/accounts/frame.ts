import { textAt } from '../model/columns';
import { dateOf, dayMonthsBefore } from '../model/day';
import type { Day, Period } from '../model/day';
import type { TableId } from '../model/table-id';
import { stageReader } from '../model/stage-words';
import type { Settings } from '../settings/settings';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { costSpans } from './cost-spans';

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
 * Neither days after `today` nor the close dates of open deals stretch the period; costs by the month do, to its end.
 */
export function frameOf(tables: Tables, settings: Settings, today: Day): Frame {
  let known: Period | undefined;
  const found = (): Period => (known ??= daysFound(tables, settings, today));
  const to = settings.period_end ?? settings.as_of ?? found().to;
  const from = Math.min(settings.period_start ?? found().from, to);
  return { period: { from, to }, asOf: settings.as_of ?? to };
}

/** The first and last day in the data, up to today; today alone when nothing is dated. */
function daysFound(tables: Tables, settings: Settings, today: Day): Period {
  let from = Infinity;
  let to = -Infinity;
  for (const [id, field] of DATED) {
    const table = tables[id];
    if (table === undefined) continue;
    const happened = field === 'close_date' ? closedRows(table, settings) : () => true;
    const spanOf = id === 'spend' ? costSpans(table) : undefined;
    numbersOf(table, field).forEach((day, row) => {
      if (Number.isNaN(day) || day > today || !happened(row)) return;
      const span = spanOf?.(row);
      from = Math.min(from, span?.from ?? day);
      to = Math.max(to, Math.min(span?.to ?? day, today));
    });
  }
  return to === -Infinity ? { from: today, to: today } : { from, to };
}

/** Which deals are closed: the close date of an open one is a hope. */
function closedRows(table: Table, settings: Settings): (row: number) => boolean {
  const stages = textsOf(table, 'stage');
  const outcomeOf = stageReader(settings.won_words, settings.lost_words);
  return (row) => outcomeOf(textAt(stages, row)) !== 'open';
}

/** The period to compare with, and its own as-of day; undefined when nothing is to be compared. */
export function earlierFrame(frame: Frame, compare: Settings['compare']): Frame | undefined {
  if (compare === 'none') return undefined;
  const { from, to } = frame.period;
  const shifted = compare === 'previous' ? periodBefore(frame.period) : { from: yearBefore(from), to: yearBefore(to) };
  return { period: shifted, asOf: shifted.to };
}

/** The period that ends the day before: as many whole months, if the period is made of such, else as many days. */
function periodBefore({ from, to }: Period): Period {
  const [first, next] = [dateOf(from), dateOf(to + 1)];
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) return { from: from - (to - from + 1), to: from - 1 };
  const months = (next.getUTCFullYear() - first.getUTCFullYear()) * 12 + next.getUTCMonth() - first.getUTCMonth();
  return { from: dayMonthsBefore(from, months), to: from - 1 };
}

function yearBefore(day: Day): Day {
  return dayMonthsBefore(day, 12);
}

/** Whether any dated row falls into a period, so that a comparison has something to say. */
export function hasRowsIn(tables: Tables, period: Period): boolean {
  return DATED.some(([id, field]) => {
    const table = tables[id];
    return table !== undefined && numbersOf(table, field).some((day) => day >= period.from && day <= period.to);
  });
}
