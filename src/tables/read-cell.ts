import { fromSerial, dayOf, parseIsoDay } from '../model/day';
import type { CellValue } from '../model/cell';
import { normalWords } from '../model/words';

const YES = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  'target',
  'matched',
  'fit',
  'renewed',
  'a',
  'good',
  'strong',
  'high',
]);
const NO = new Set([
  'no',
  'n',
  'false',
  '0',
  'not a target',
  'not matched',
  'not fit',
  'not renewed',
  'churned',
  'lost',
  'b',
  'c',
  'd',
  'f',
  'poor',
  'weak',
  'low',
  'moderate',
  'medium',
]);

/** Placeholders that exports print for "nothing". */
const NOTHING = new Set(['', '-', '--', '–', '—', 'n/a', 'na', 'null', 'none', '#n/a']);

const LONGEST_PLACEHOLDER = 8;

/** Whether a text stands for an empty cell. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER) return false;
  return NOTHING.has(text.trim().toLowerCase());
}

/** Sign, currency, digits with or without commas between thousands, percent sign. */
const AMOUNT = /^([-+]?)\s*(?:[A-Z]{3}\s*)?[$€£]?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(%?)$/;

/**
 * A number from a cell; undefined when it holds something that is none.
 *
 * A text number is read with `.` as decimal sign; brackets around it mean below zero.
 */
export function readNumber(cell: CellValue): number | undefined {
  const number = typeof cell === 'string' ? parseNumber(cell.trim()) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function parseNumber(text: string): number | undefined {
  const inside = /^\((.*)\)$/.exec(text)?.[1];
  const match = AMOUNT.exec(inside ?? text);
  if (match === null || (inside !== undefined && match[1] !== '')) return undefined;
  const size = Number((match[2] ?? '').replace(/,/g, '')) / (match[3] === '%' ? 100 : 1);
  return inside !== undefined || match[1] === '-' ? -size : size;
}

/** A day from a cell: a date of the sheet, its serial number, or an ISO text (`2024-03` is its first day). */
export function readDay(cell: CellValue, dayOfInstant: (instant: number) => number): number | undefined {
  if (typeof cell === 'number') return cell >= 1 && cell < 2_958_466 ? fromSerial(cell) : undefined;
  if (typeof cell === 'string') {
    const month = /^(\d{4})-(\d{2})$/.exec(cell.trim());
    if (month !== null) return dayOf(Number(month[1]), Number(month[2]), 1);
    const day = parseIsoDay(cell);
    // A time with a zone is an instant; the workbook's own zone says which day that is.
    const isInstant = day !== undefined && /\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(cell.trim());
    return isInstant ? dayOfInstant(Date.parse(cell.trim().replace(' ', 'T'))) : day;
  }
  return typeof cell === 'boolean' ? undefined : dayOfInstant(cell.getTime());
}

/** 1 for yes, 0 for no; undefined for anything else. */
export function readFlag(cell: CellValue): number | undefined {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return cell === 1 || cell === 0 ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const word = normalWords(cell);
  if (YES.has(word)) return 1;
  return NO.has(word) ? 0 : undefined;
}

/** A cell as text, trimmed; a number or yes/no as it would be typed. */
export function readText(cell: CellValue): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'object' ? '' : String(cell);
}
