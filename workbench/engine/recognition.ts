// What typing recognises in a text. Univer's parser takes far more for a number than Google Sheets does ("1.234,5" is
// 1.2345 to it), so texts of digits and separators have to be well formed in the locale first.
import { numfmt } from '@univerjs/core';

/** A number or truth value recognised in typed text, with the format that typing gives the cell. */
export type Recognised = { readonly value: number | boolean; readonly format: string | undefined };

/** Texts that may be a number, a percentage, money, a date or a time: they begin with a digit or the name of a month. */
const MAY_BE_NUMBER = /^[\s(+\-.,$€£¥]*\d|^\s*[a-z]{3,9}\.?\s+\d/i;
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

const escaped = (mark: string): string => (mark.trim() === '' ? '\\s' : `\\${mark}`);

const shapes = new Map<string, RegExp>();

/** Digits with the thousands and decimal marks of a locale in their places. */
function numberShape(locale: string): RegExp {
  const known = shapes.get(locale);
  if (known !== undefined) return known;
  const marks = numfmt.getLocale(locale);
  const group = escaped(marks?.group ?? ',');
  const decimal = escaped(marks?.decimal ?? '.');
  const shape = new RegExp(`^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}\\d*)?$`);
  shapes.set(locale, shape);
  return shape;
}

/** Whether the text is made of digits and marks only, apart from sign, money and per cent, and they are misplaced. */
function isMisshapen(text: string, locale: string): boolean {
  const core = text.replace(/[\s()+\-%$€£¥]|e[+-]?\d+$/gi, '');
  return /^[\d.,']+$/.test(core) && !numberShape(locale).test(core);
}

/** What typing recognises in a text; undefined for plain text. */
export function recognise(text: string, locale: string): Recognised | undefined {
  if (!MAY_BE_NUMBER.test(text)) return truth(text);
  if (PLAIN_NUMBER.test(text)) return { value: Number(text), format: undefined };
  const day = isoDay(text);
  if (day !== undefined) return day;
  const parsed = isMisshapen(text, locale) ? numfmt.parseDate(text, { locale }) : numfmt.parseValue(text, { locale });
  if (parsed === null || typeof parsed.v !== 'number') return undefined;
  return { value: parsed.v, format: typeof parsed.z === 'string' && parsed.z !== '' ? parsed.z : undefined };
}
