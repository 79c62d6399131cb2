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
