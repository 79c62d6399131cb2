// A person's own files as a book.
import { parse } from 'csv-parse/sync';
import type { Book } from '../engine/book';

const withoutEnding = (name: string): string => name.replace(/\.[^.]*$/, '');

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isGrid(value: unknown): value is (string | number | boolean | null)[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON text. Save it again as JSON, or choose a .csv file.`);
  }
}

/** The book that a JSON text describes. Throws a sentence when it describes none. */
export function bookFromJson(text: string, name: string): Book {
  const book = jsonOf(text, name);
  const shape = '{"sheets": {"Name": [["Account", "Tier"], ["Example", 1]]}}';
  const sheets = isRecord(book) ? book['sheets'] : undefined;
  if (!isRecord(book) || !isRecord(sheets)) throw new Error(`${name} holds no sheets. A book looks like ${shape}.`);
  const grids: Record<string, (string | number | boolean | null)[][]> = {};
  for (const [sheet, grid] of Object.entries(sheets)) {
    if (!isGrid(grid)) throw new Error(`${name}: sheet “${sheet}” is not a list of rows of cells, as in ${shape}.`);
    grids[sheet] = grid;
  }
  const { locale, timeZone } = book;
  return {
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof timeZone === 'string' ? { timeZone } : {}),
    sheets: grids,
  };
}

const rowsFromCsv = (text: string): string[][] => parse(text, { bom: true, relax_column_count: true });

/** One book of the chosen files: a .json file is a whole book, every .csv file one sheet. */
export async function bookFromFiles(files: readonly File[]): Promise<Book> {
  const json = files.find(({ name }) => name.endsWith('.json'));
  if (json !== undefined) return bookFromJson(await json.text(), json.name);
  const sheets: Record<string, string[][]> = {};
  for (const file of files) {
    if (!file.name.endsWith('.csv')) {
      throw new Error(`${file.name} cannot be opened here. Choose .csv files (one sheet each) or one .json book.`);
    }
    sheets[withoutEnding(file.name)] = rowsFromCsv(await file.text());
  }
  return { sheets };
}
