import { ACCOUNT_COLUMNS } from '../metrics/account-columns';
import { cellChecks, rowCheck, writtenContent } from './cell-checks';
import type { Content } from './cell-checks';
import { DEFINITIONS_COLUMN, META_KEYS } from './definitions-layout';
import type { SheetCell } from './sheet-cell';
import type { TabId } from './stamp';

/** The contents of a block as `[row][column]`. */
export type Contents = readonly (readonly Content[])[];

/**
 * What a build wrote on a tab, in letters, to tell later what was typed over: a text for each row, with letters for each
 * of its cells. On the accounts tab, which may be long and sorted, in any order one for the row of an account and one for
 * what stands beside it, neither with letters for single cells.
 */
export function checksOf(tab: TabId, cells: readonly (readonly SheetCell[])[]): readonly string[] {
  const contents = cells.map((row) => ourContents(tab, row.map(writtenContent)));
  if (tab !== 'accounts') return contents.map(cellChecks);
  return contents
    .flatMap(partsOf)
    .map(rowCheck)
    .filter((check) => check !== '');
}

/** What is not meant to be typed over in a row: on the definitions tab without what is agreed there. */
export function ourContents(tab: TabId, row: readonly Content[]): readonly Content[] {
  return tab === 'definitions' ? withoutAgreed(row) : row;
}

/** What people agree on, and what the next build reads back as it stands, is theirs. */
function withoutAgreed(row: readonly Content[]): readonly Content[] {
  const key = row[DEFINITIONS_COLUMN.key] ?? '';
  if (key === '') return row;
  const isRead = (column: number): boolean =>
    column === DEFINITIONS_COLUMN.value || (column === DEFINITIONS_COLUMN.source && key === `'${META_KEYS.version}`);
  return row.map((content, column) => (isRead(column) ? '' : content));
}

/** A row of the accounts tab: the account, and the totals and accounts left out that stand beside it by chance. */
export function partsOf<Cell>(row: readonly Cell[]): readonly [account: readonly Cell[], beside: readonly Cell[]] {
  return [row.slice(0, ACCOUNT_COLUMNS.length), row.slice(ACCOUNT_COLUMNS.length)];
}
