import type { Book, Cell } from '../../samples/book';

/** The rows of a tab by their headings. */
export function rowsOf(sheets: Book['sheets'], name: string): Record<string, Cell>[] {
  const [head = [], ...rows] = sheets[name] ?? [];
  return rows.map((row) => Object.fromEntries(head.map((title, column) => [String(title), row[column] ?? null])));
}

/** The sum of a column; a blank adds nothing. */
export function sumOf(rows: readonly Record<string, Cell>[], title: string): number {
  return rows.reduce((sum, row) => sum + Number(row[title] ?? 0), 0);
}
