import { numfmt } from '@univerjs/core';

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows days or times, so that scripts get a Date for the number. */
export function showsDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const answer = numfmt.isDateFormat(format);
  dateFormats.set(format, answer);
  return answer;
}

/** Whether a number format keeps what is typed as plain text. */
export function keepsText(format: string | undefined): boolean {
  return format === '@' || format === '@@@';
}

/** What a cell shows for a number under a format; no format means the automatic one. */
export function formatNumber(value: number, format: string | undefined, locale: string): string {
  return numfmt.format(format ?? 'General', value, { locale, throws: false });
}

/** A number or truth value recognised in typed text, with the format that typing gives the cell. */
export type Recognised = { readonly value: number | boolean; readonly format: string | undefined };

/** Texts that may be a number, a percentage, money, a date or a time: they begin with a digit or the name of a month. */
const MAY_BE_NUMBER = /^[\s(+\-.$€£¥]*\d|^\s*[a-z]{3,9}\.?\s+\d/i;
const PLAIN_NUMBER = /^-?\d{1,15}$/;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Days such as 2024-02-29, by far the most frequent dates in exports, without the general parser. */
function isoDay(text: string): Recognised | undefined {
  const match = ISO_DAY.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || year < 1900) return undefined;
  return { value: (moment.getTime() - FIRST_DAY) / DAY, format: 'yyyy-mm-dd' };
}

function truth(text: string): Recognised | undefined {
  const upper = text.length < 10 ? text.trim().toUpperCase() : '';
  return upper === 'TRUE' || upper === 'FALSE' ? { value: upper === 'TRUE', format: undefined } : undefined;
}

/** What typing recognises in a text; undefined for plain text. */
export function recognise(text: string, locale: string): Recognised | undefined {
  if (!MAY_BE_NUMBER.test(text)) return truth(text);
  if (PLAIN_NUMBER.test(text)) return { value: Number(text), format: undefined };
  const day = isoDay(text);
  if (day !== undefined) return day;
  const parsed = numfmt.parseValue(text, { locale });
  if (parsed === null || typeof parsed.v !== 'number') return undefined;
  return { value: parsed.v, format: typeof parsed.z === 'string' && parsed.z !== '' ? parsed.z : undefined };
}
