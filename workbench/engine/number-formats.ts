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

/** What typing recognises in a text; undefined for plain text. Text without digits is never a number. */
export function recognise(text: string, locale: string): Recognised | undefined {
  const upper = text.length < 6 ? text.trim().toUpperCase() : '';
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE', format: undefined };
  if (!/\d/.test(text)) return undefined;
  const parsed = numfmt.parseValue(text, { locale });
  if (parsed === null || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean')) return undefined;
  return { value: parsed.v, format: typeof parsed.z === 'string' && parsed.z !== '' ? parsed.z : undefined };
}
