import type { Book } from '../engine/book';
import { isLocale } from './locale';

type Cell = Book['sheets'][string][number][number];

const SHAPE = '{"sheets": {"Name": [["Account", "Tier"], ["Example", 1]]}}';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isGrid(value: unknown): value is Cell[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON text. Save it again as JSON, or choose a .csv file.`);
  }
}

function gridsOf(sheets: Record<string, unknown>, name: string): [string, Cell[][]][] {
  return Object.entries(sheets).map(([sheet, grid]) => {
    if (!isGrid(grid)) throw new Error(`${name}: sheet “${sheet}” is not a list of rows of cells, as in ${SHAPE}.`);
    return [sheet, grid];
  });
}

function known(
  setting: string,
  value: unknown,
  name: string,
  example: string,
  isKnown: (text: string) => boolean,
): string {
  if (typeof value === 'string' && isKnown(value)) return value;
  throw new Error(`${name}: "${setting}" is not one that computers know. Write it like "${example}".`);
}

function localeOf(value: unknown, name: string): string {
  return known('locale', value, name, 'en_US', isLocale);
}

function isZone(timeZone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function zoneOf(value: unknown, name: string): string {
  return known('timeZone', value, name, 'Europe/Berlin', isZone);
}

/** The book that a JSON text describes. Throws a sentence when it describes none. */
export function bookFromJson(text: string, name: string): Book {
  const book = parsed(text, name);
  const sheets = isRecord(book) ? book['sheets'] : undefined;
  if (!isRecord(book) || !isRecord(sheets)) throw new Error(`${name} holds no sheets. A book looks like ${SHAPE}.`);
  const { locale, timeZone } = book;
  return {
    ...(locale === undefined ? {} : { locale: localeOf(locale, name) }),
    ...(timeZone === undefined ? {} : { timeZone: zoneOf(timeZone, name) }),
    sheets: Object.fromEntries(gridsOf(sheets, name)),
  };
}
