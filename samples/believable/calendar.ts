const MS_PER_DAY = 86_400_000;

/** A day of the sample, counted from 1 January 2024, which is day 0. */
export type SampleDay = number;

/** The last day of the sample's year, 31 December 2024. */
export const LAST_DAY: SampleDay = 365;

/** The day as people type it: `2024-03-01`. */
export function typedDay(day: SampleDay): string {
  return new Date(Date.UTC(2024, 0, 1) + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The first day of a month of 2024; month 0 is January. */
export function firstOfMonth(month: number): SampleDay {
  return (Date.UTC(2024, month, 1) - Date.UTC(2024, 0, 1)) / MS_PER_DAY;
}

/** The last day of a term of so many months. */
export function endOfTerm(start: SampleDay, months: number): SampleDay {
  const begin = new Date(Date.UTC(2024, 0, 1) + start * MS_PER_DAY);
  const end = Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + months, begin.getUTCDate() - 1);
  return Math.round((end - Date.UTC(2024, 0, 1)) / MS_PER_DAY);
}
