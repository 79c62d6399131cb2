// A cell holds wall-clock days since 30 December 1899; a script gets a Date in the workbook's time zone.
// The machine's own time zone must not matter, so offsets come from Intl.

const DAY = 86_400_000;
const QUARTER_HOUR = 900_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Conversions of one time zone. */
export type TimeZone = {
  readonly name: string;
  /** Days since 30 December 1899 that a clock in the zone shows at that instant. */
  readonly serialOf: (date: Date) => number;
  /** The instant at which a clock in the zone shows that serial; times are rounded to whole seconds. */
  readonly dateOf: (serial: number) => Date;
};

function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const moment = new Date(0);
  moment.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  return moment.setUTCHours(part('hour'), part('minute'), part('second'));
}

function offsets(name: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (instant) => {
    // Zones change on quarter hours only, so one look-up per quarter hour is enough.
    const quarter = Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR;
    const found = known.get(quarter) ?? wallClock(format, quarter) - quarter;
    known.set(quarter, found);
    return found;
  };
}

/** The zone with that name, such as `Europe/Paris`. Throws for a name Intl does not know. */
export function timeZone(name: string): TimeZone {
  const offsetAt = offsets(name);
  return {
    name,
    serialOf: (date) => (date.getTime() + offsetAt(date.getTime()) - FIRST_DAY) / DAY,
    dateOf: (serial) => {
      const wall = FIRST_DAY + Math.round(serial * 86_400) * 1000;
      const guess = wall - offsetAt(wall);
      return new Date(wall - offsetAt(guess));
    },
  };
}
