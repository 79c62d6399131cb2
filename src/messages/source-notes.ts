import { grouped } from './grouped';

/** Sentences on how a range was read, for the card of its table. */
export const SOURCE_NOTES = {
  header: (row: number) => `The header is in row ${String(row)}.`,
  unused: (rows: number) => (rows === 1 ? '1 row is left out.' : `${grouped(rows)} rows are left out.`),
  more: (notes: number) => (notes === 1 ? 'And 1 more note.' : `And ${grouped(notes)} more notes.`),
  shared: (table: string) =>
    `Some of these cells are used as ${table}, too. If that is not meant, choose others here or there.`,
  decidedColumn: (field: string, header: string) => `${field} is the column “${header}”`,
  decidedReading: (field: string, reading: string) => `${field} is ${reading}`,
} as const;
