import { issueText } from '../../../src/messages/issue-words';
import type { Grid } from '../../../src/model/cell';
import { calendarIn, isoDay } from '../../../src/model/day';
import type { TableId } from '../../../src/model/table-id';
import { readTable } from '../../../src/tables/read-table';
import type { Reading } from '../../../src/tables/reading';
import { TABLES } from '../../../src/tables/registry';
import { numbersOf } from '../../../src/tables/table';
import type { Table } from '../../../src/tables/table';

/** How a grid that starts in A1 is read. */
export const READING: Reading = { origin: { row: 1, column: 1 }, dayOfInstant: calendarIn('Etc/GMT') };

/** The table in a grid that starts in A1; its rows add up, and its issues have words. */
export function read(id: TableId, grid: Grid, more: Partial<Reading> = {}): Table {
  const outcome = readTable(TABLES[id], grid, { ...READING, ...more });
  if (!outcome.ok) throw new Error(issueText(outcome.issue, () => 'A tab'));
  const { given, issues, leftOut, rowNumbers } = outcome.table;
  const out = [...leftOut.values()].reduce((sum, rows) => sum + rows, 0);
  expect(new Set(rowNumbers).size + out).toBe(given);
  for (const issue of issues) expect(issueText(issue, () => 'A tab').length).toBeLessThan(300);
  return outcome.table;
}

/** The days of a column, `''` for none. */
export function days(table: Table, field: string): readonly string[] {
  return [...numbersOf(table, field)].map((day) => (Number.isNaN(day) ? '' : isoDay(day)));
}

/** What was said, as `code A1 count`. */
export function said(table: Table): readonly string[] {
  return table.issues.map(({ at, code, count }) => `${code} ${at.kind === 'cell' ? at.a1 : ''} ${String(count ?? 1)}`);
}
