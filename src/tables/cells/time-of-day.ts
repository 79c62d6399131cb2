/** A date text without its time of day, and how far that time lies from midnight in UTC, where a zone says so. */
export type Parted = {
  readonly date: string;
  /** Milliseconds from midnight UTC of the date to the instant; undefined without a zone. */
  readonly sinceMidnight: number | undefined;
};

/** Separators, a word such as 下午, hours and minutes, perhaps seconds, then words and a zone. */
const TIME =
  /[\sT,]+(上午|下午|早上|晚上|[öÖ][öÖsS])?\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?([^:]*|.*[+-]\d{2}:\d{2})$/u;

const HALF_DAY = /^(?:[ap]\.?\s?m\.?|[صم]|[öÖ][öÖsS])/i;
const ZONE = /^(?:z|(?:utc|gmt)?(?:([+-])(\d{2}):?(\d{2})|$))$/i;

/** The text parted into date and time; undefined when what looks like a time is none. */
export function partTime(text: string): Parted | undefined {
  const plain = text.replace(/\s*\([^()]*\)$/, '');
  const match = TIME.exec(plain);
  if (match === null) return { date: plain, sinceMidnight: undefined };
  const [, before, hours, minutes, seconds, after = ''] = match;
  const half = HALF_DAY.exec(after.trim())?.[0] ?? '';
  const time = timeOf(hourOf(Number(hours), before ?? half), Number(minutes), Number(seconds ?? 0));
  if (time === undefined) return undefined;
  return inZone(plain.slice(0, match.index), time, after.trim().slice(half.length).trim());
}

/** Milliseconds since midnight; undefined when no clock shows that. */
function timeOf(hour: number, minute: number, second: number): number | undefined {
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The hour from 0 to 24, of a clock of twelve hours if a word says which half of the day it is. */
function hourOf(hour: number, half: string): number {
  if (half === '') return hour;
  return (hour % 12) + (/^(?:p|م|下|晚|[öÖ][sS])/i.test(half) ? 12 : 0);
}

/** A zone that is only a name, such as CET, says too little: then the date counts as it is written. */
function inZone(date: string, time: number, zone: string): Parted | undefined {
  if (zone === '' || (/^[A-Z]{2,5}$/.test(zone) && !ZONE.test(zone))) return { date, sinceMidnight: undefined };
  const match = ZONE.exec(zone);
  if (match === null) return undefined;
  const [, sign, hours = '0', minutes = '0'] = match;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { date, sinceMidnight: sign === '-' ? time + ahead : time - ahead };
}
