import type { Book } from '../engine/book';

type Rows = Book['sheets'][string];

/** The tab on which an earlier build wrote down what a team agreed on. */
export const DEFINITIONS_TAB = 'ABM Definitions';

const VALUE = 'Agreed value';
const KEY = 'Key';

/** What a cell of a book says; its apostrophe only keeps it a text. */
const textOf = (cell: Rows[number][number] = null): string => String(cell ?? '').replace(/^'/, '');

/** The settings that a workbook brings on its tab of definitions, as texts by id; none where it has no such tab. */
export function definitionsIn({ sheets }: Book): Readonly<Record<string, string>> {
  const rows = (sheets[DEFINITIONS_TAB] ?? []).map((row) => row.map(textOf));
  const head = rows.findIndex((row) => row.includes(VALUE) && row.includes(KEY));
  const [value = -1, key = -1] = [VALUE, KEY].map((heading) => rows[head]?.indexOf(heading));
  const settings = rows.slice(head + 1).map((row) => [row[key] ?? '', row[value] ?? ''] as const);
  return Object.fromEntries(settings.filter(([id, text]) => id !== '' && text !== ''));
}
