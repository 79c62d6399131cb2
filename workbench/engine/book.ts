import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { EMPTY_SHEET } from './sheets';
import { typed, type Habits } from './typing';
import { timeZone } from './time-zones';

/** A workbook as people write one down: every cell as a person would type it. */
export type Book = {
  /** @defaultValue `en_US` */
  readonly locale?: string;
  /** @defaultValue `Etc/GMT` */
  readonly timeZone?: string;
  /** Cells of each sheet as `[row][column]`, from A1; rows may differ in length. */
  readonly sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>>;
};

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;

/** Locale and zone of a book, with what it leaves out. */
export function habitsOf(book: Book): Habits & { readonly bookLocale: string } {
  const bookLocale = book.locale ?? 'en_US';
  return { bookLocale, locale: bookLocale.replace('_', '-'), zone: timeZone(book.timeZone ?? 'Etc/GMT') };
}

/** Told how much of a book is read, from 0 to 1, after every few rows of a large one; reading goes on afterwards. */
export type OnRead = (share: number) => Promise<void>;

const ROWS_AT_ONCE = 5000;

async function cellData(
  rows: Book['sheets'][string],
  habits: Habits,
  styleOf: (format: string) => string,
  onPart: (rows: number) => Promise<void>,
): Promise<IObjectMatrixPrimitiveType<ICellData>> {
  const data: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [down, row] of rows.entries()) {
    if (down % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await onPart(ROWS_AT_ONCE);
    const cells: Record<number, ICellData> = {};
    row.forEach((value, right) => {
      if (value === null || value === '') return;
      const { cell, format } = typed(value, undefined, habits);
      cells[right] = format === undefined ? cell : { ...cell, s: styleOf(format) };
    });
    data[down] = cells;
  }
  return data;
}

function sheetData(id: number, name: string, rows: Book['sheets'][string]): Partial<IWorksheetData> {
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  return {
    ...EMPTY_SHEET,
    id: String(id),
    name,
    rowCount: Math.max(EMPTY_SHEET.rowCount, rows.length + SPARE_ROWS),
    columnCount: Math.max(EMPTY_SHEET.columnCount, widest + SPARE_COLUMNS),
  };
}

type NamedRows = readonly [name: string, rows: Book['sheets'][string]];

/** The sheets in their order, which is their number; a book without any gets one, as a new workbook has. */
function sheetsOf({ sheets }: Book): readonly NamedRows[] {
  const named = Object.entries(sheets);
  return named.length === 0 ? [['Sheet1', []]] : named;
}

const isFormula = (value: unknown): boolean => typeof value === 'string' && value.length > 1 && value.startsWith('=');

/** Ids of the sheets that hold no formula, as they are in the snapshot of the book. */
export function plainSheetIds(book: Book): string[] {
  return sheetsOf(book).flatMap(([, rows], id) => (rows.some((row) => row.some(isFormula)) ? [] : [String(id)]));
}

/** The book as a Univer snapshot. Loading one is far quicker than writing cells, and calculates every formula. */
export async function toSnapshot(book: Book, onRead: OnRead): Promise<Partial<IWorkbookData>> {
  const habits = habitsOf(book);
  const formats = new Map<string, string>();
  const styleOf = (format: string): string => {
    const id = formats.get(format) ?? `format${formats.size}`;
    formats.set(format, id);
    return id;
  };
  const named = sheetsOf(book);
  const all = named.reduce((count, [, rows]) => count + rows.length, 0);
  let read = 0;
  const onPart = (rows: number): Promise<void> => onRead((read += rows) / all);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [id, [name, rows]] of named.entries()) {
    sheets[String(id)] = { ...sheetData(id, name, rows), cellData: await cellData(rows, habits, styleOf, onPart) };
  }
  const styles = Object.fromEntries([...formats].map(([format, id]) => [id, { n: { pattern: format } }]));
  return { id: 'workbook', name: 'Workbook', sheetOrder: Object.keys(sheets), sheets, styles };
}
