import { fromSerial, MS_PER_DAY, toSerial } from '../model/day';
import type { Day } from '../model/day';

/** Zones change their distance from universal time only on the quarter of an hour. */
const QUARTER_MS = 900_000;

/** No zone has changed its distance and changed it back within so many quarters of an hour, which is half a week. */
const SPAN = 336;

/** Time as the spreadsheet shows it: a date of its cells arrives as an instant, and only its own zone turns it back. */
export type WallClock = {
  /** The serial number that the sheet stores for an instant; the time of day is its fraction. */
  readonly serialOf: (instant: number) => number;
  readonly dayOf: (instant: number) => Day;
};

/**
 * The clock of a time zone such as `Europe/Istanbul`. The zone's rules are asked twice per half a week seen, where these
 * agree, and else once per quarter of an hour: to ask them takes as long as to read a hundred cells.
 */
export function wallClockIn(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetOf = remembered((quarter) => shownAt(format, quarter * QUARTER_MS) - quarter * QUARTER_MS);
  /** The distance that holds for a whole span; NaN where it changes. */
  const offsetIn = remembered((span) => {
    const offset = offsetOf(span * SPAN);
    return offset === offsetOf((span + 1) * SPAN) ? offset : NaN;
  });
  const offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER_MS);
    const offset = offsetIn(Math.floor(quarter / SPAN));
    return Number.isNaN(offset) ? offsetOf(quarter) : offset;
  };
  const serialOf = (instant: number): number => toSerial((instant + offsetAt(instant)) / MS_PER_DAY);
  return { serialOf, dayOf: (instant) => fromSerial(serialOf(instant)) };
}

/** Works out each number once. */
function remembered(work: (of: number) => number): (of: number) => number {
  const known = new Map<number, number>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const now = work(of);
    known.set(of, now);
    return now;
  };
}

/** What a clock of the zone shows at an instant, read as if it were universal time. */
function shownAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}
