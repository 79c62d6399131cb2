import { issueText, issueWords } from '../messages/issue-words';
import { SOURCE_NOTES } from '../messages/source-notes';
import type { TroubleWords } from '../messages/trouble';
import { TROUBLES } from '../messages/troubles';
import { QUESTIONS, RIGHTLY } from '../model/data-issue';
import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import type { SourceState, TroubleCode } from '../protocol/answers';
import { TABLES } from '../tables/registry';
import type { Table } from '../tables/table';
import { columnsState } from './mapping-state';
import { rangeWords } from './read-source';
import { relocated } from './relocate';
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
  return troubledState(table, 'SOURCE_GONE', TROUBLES.sourceGone);
}

/** What it shows about a range that the service did not hand over; the other tables shall show all the same. */
export function unreadState(table: TableId): SourceState {
  return troubledState(table, 'SERVICE', TROUBLES.unreadable);
}

function troubledState(table: TableId, code: TroubleCode, wordsOf: (name: string) => TroubleWords): SourceState {
  return { ...emptyState(table), trouble: { code, ...wordsOf(TABLES[table].name), changed: 'no' } };
}

/**
 * What it shows about a chosen range.
 *
 * @param sheet - The name of its tab.
 * @param remarks - Sentences on how it was chosen; they come first.
 */
export function sourceState(source: Source, sheet: string, remarks: readonly string[]): SourceState {
  const { table, headerRow, cells, read } = source;
  const { mapping } = read;
  const columns = columnsState(source, mapping, sheet);
  const place = { sheet, range: rangeWords(sheet, cells) };
  if (!read.ok) {
    const trouble = { code: 'DATA', ...issueWords(read.issue, () => sheet), changed: 'no' } as const;
    const known = { ...place, rows: 0, ignored: 0, notes: remarks, problems: 0, ...columns };
    return { ...emptyState(table), trouble, ...(mapping === undefined ? {} : { chosen: known }) };
  }
  const issues = read.table.issues.map((issue) => relocated(issue, source.relocate));
  const { given, ignored } = read.table;
  const notes = [...remarks, ...notesOn({ ...read.table, issues }, headerRow, sheet)];
  const chosen = { ...place, rows: given, ignored, notes, problems: problemsIn(issues), ...columns };
  return { ...emptyState(table), chosen };
}

/** What was asked or decided about a column or a group, and is to be told first: it may change every cell. */
const DECISIONS: readonly DataIssueCode[] = [
  ...QUESTIONS,
  'date-by-column',
  'number-by-column',
  'date-by-locale',
  'number-by-locale',
  'carried-down',
  'months-across',
  'counts-across',
  'report-spread',
  'report-day',
  'from-headings',
  'answer-from-date',
];

/** Decisions are told and are no problems, but for questions and doubts; nor are rows that are rightly left out. */
function problemsIn(issues: readonly DataIssue[]): number {
  return issues.filter(({ code }) => QUESTIONS.includes(code) || !(DECISIONS.includes(code) || RIGHTLY.has(code)))
    .length;
}

function notesOn({ origin, leftOut, issues }: Table, headerRow: number, sheet: string): readonly string[] {
  const header = headerRow === origin.row ? [] : [SOURCE_NOTES.header(headerRow)];
  const unused = [...leftOut.values()].reduce((sum, rows) => sum + rows, 0);
  const out = unused === 0 ? [] : [SOURCE_NOTES.unused(unused)];
  const isDecision = ({ code }: DataIssue): boolean => DECISIONS.includes(code);
  const decisions = issues.filter(isDecision);
  const others = issues.filter((issue) => !isDecision(issue)).slice(0, TOLD);
  const told = [...decisions, ...others].map((issue) => issueText(issue, () => sheet));
  const rest = issues.length - told.length;
  return [...header, ...out, ...told, ...(rest > 0 ? [SOURCE_NOTES.more(rest)] : [])];
}
