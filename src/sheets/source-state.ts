import { issueText, issueWords } from '../messages/issue-words';
import { SOURCE_NOTES } from '../messages/source-notes';
import { TROUBLES } from '../messages/troubles';
import { columnLetters } from '../model/a1';
import type { TableId } from '../model/table-id';
import type { SourceState } from '../protocol/answers';
import { TABLES } from '../tables/registry';
import type { Table } from '../tables/table';
import { rangeWords } from './read-source';
import type { Source } from './read-source';

/** How many problems are told in words; the rest is counted. */
const TOLD = 3;

/** What the sidebar shows about a table that was not chosen. */
export function emptyState(table: TableId): SourceState {
  const { name, brings } = TABLES[table];
  return { table, name, required: table === 'accounts', brings };
}

/** What it shows about a table whose range is gone. */
export function goneState(table: TableId): SourceState {
  const trouble = { code: 'SOURCE_GONE', ...TROUBLES.sourceGone(TABLES[table].name), changed: 'no' } as const;
  return { ...emptyState(table), trouble };
}

/** What it shows about a range that the service did not hand over; the other tables shall show all the same. */
export function unreadState(table: TableId): SourceState {
  const trouble = { code: 'SERVICE', ...TROUBLES.unreadable(TABLES[table].name), changed: 'no' } as const;
  return { ...emptyState(table), trouble };
}

/**
 * What it shows about a chosen range.
 *
 * @param sheet - The name of its tab.
 * @param remarks - Sentences on how it was chosen; they come first.
 */
export function sourceState(
  { table, headerRow, cells, read }: Source,
  sheet: string,
  remarks: readonly string[],
): SourceState {
  const state = emptyState(table);
  if (!read.ok) return { ...state, trouble: { code: 'DATA', ...issueWords(read.issue, () => sheet), changed: 'no' } };
  const { given, mapped, ignored, issues } = read.table;
  const columns = mapped.map(({ name, header, column }) => ({ field: name, header, column: columnLetters(column) }));
  const notes = [...remarks, ...notesOn(read.table, headerRow, sheet)];
  return {
    ...state,
    chosen: { sheet, range: rangeWords(sheet, cells), rows: given, columns, ignored, notes, problems: issues.length },
  };
}

function notesOn({ origin, given, size, issues }: Table, headerRow: number, sheet: string): readonly string[] {
  const header = headerRow === origin.row ? [] : [SOURCE_NOTES.header(headerRow)];
  const out = given === size ? [] : [SOURCE_NOTES.unused(given - size)];
  const told = issues.slice(0, TOLD).map((issue) => issueText(issue, () => sheet));
  const rest = issues.length - told.length;
  return [...header, ...out, ...told, ...(rest > 0 ? [SOURCE_NOTES.more(rest)] : [])];
}
