import type { Cause } from '../accounts/health/cause';
import type { TableHealth } from '../accounts/findings';
import { issueWords } from '../messages/issue-words';
import { quotedSheet } from '../model/a1';
import type { DataIssue } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import type { CheckedReason } from '../protocol/answers';

/** A cell may hold 50,000 characters; so many are told. */
const LONGEST = 60;

/** Tells the cells of a cause with what stands in them, and what to do about it. */
export type CellTeller = (cause: Cause, table: TableId) => Pick<CheckedReason, 'cells' | 'fix'>;

/** Tells the cells of causes by the issues that were met there. */
export function checkedCells(health: readonly TableHealth[], issues: readonly DataIssue[]): CellTeller {
  const wanted = new Set(
    health.flatMap(({ table, causes }) => causes.flatMap(({ cells }) => cells.map((cell) => keyOf(table, cell)))),
  );
  const found = new Map<string, DataIssue[]>();
  for (const issue of issues) {
    if (issue.at.kind !== 'cell') continue;
    const { table, sheet, a1 } = issue.at;
    const key = keyOf(table, sheet === undefined ? a1 : `${quotedSheet(sheet)}!${a1}`);
    if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), issue]);
  }
  return ({ code, cells }, table) => {
    const told = cells
      .filter((cell) => cell !== '')
      .map((cell) => {
        const met = found.get(keyOf(table, cell)) ?? [];
        const issue = met.find((one) => one.code === code);
        // What stands in a cell is known to whoever could not read it, which may have been told before.
        const received = [issue, ...met].find((one) => one !== undefined && one.received !== '')?.received;
        return { issue, cell: { cell, received: shown(received), nearest: nearestIn(issue) } };
      });
    return { fix: fixOf(told.find(({ issue }) => issue !== undefined)?.issue), cells: told.map(({ cell }) => cell) };
  };
}

const keyOf = (table: TableId, cell: string): string => `${table} ${cell}`;

/** What to do about any of the cells: without the hint that is for this one alone. */
function fixOf(issue: DataIssue | undefined): string {
  if (issue === undefined) return '';
  const { options: _options, ...any } = issue;
  return issueWords(any, () => '').fix;
}

function nearestIn(issue: DataIssue | undefined): string {
  return issue?.code === 'unknown-account' ? shown(issue.options?.[0]) : '';
}

function shown(text = ''): string {
  return Array.from(text.slice(0, 2 * LONGEST))
    .slice(0, LONGEST)
    .join('');
}
