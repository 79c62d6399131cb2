import { dayOf, isoDay } from '../../model/day';
import type { Day } from '../../model/day';
import { styleOfValues } from './settle';
import { report } from './source';
import type { Source } from './source';
import { DATES, localeStyle } from './styled-column';
import type { Tally } from './tally';

/**
 * Reports dates whose day and month the sheet may have turned around.
 *
 * A sheet makes a date of each text that it can read by its locale and leaves the others as text: of an export written
 * the other way, `03/04/2025` becomes the wrong date and `10/16/2025` stays. So it looks where all texts are written
 * against the locale and no date of the column is later than the 12th of its month.
 */
export function reportTurnedDates(source: Source, tally: Tally, values: Float64Array): void {
  const own = styleOfValues(tally);
  if (own === undefined) return;
  const dates = [...values.keys()].filter((index) => {
    return tally.readings[index] === undefined && !Number.isNaN(values[index]);
  });
  const days = dates.map((index) => values[index] ?? 0);
  const turned = days.findIndex((day) => swapped(day) !== day);
  const [index, day] = [dates[turned], days[turned]];
  if (index === undefined || day === undefined || days.some((one) => dayOfMonth(one) > 12)) return;
  const locale = localeStyle(DATES, source.reading);
  if (locale === undefined || own === locale) return;
  report(source, index, 'date-turned', isoDay(day), { options: [isoDay(swapped(day))], count: dates.length });
}

function dayOfMonth(day: Day): number {
  return Number(isoDay(day).slice(8));
}

/** The day with its month and its day of the month exchanged. */
function swapped(day: Day): Day {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return dayOf(year ?? 0, date ?? 0, month ?? 0) ?? day;
}
