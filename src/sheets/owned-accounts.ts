import { ACCOUNT_HEAD_ROWS } from '../funnel/accounts-tab';
import { LIVE_TAIL } from '../funnel/live-accounts-tab';
import { parseTail } from '../funnel/stamp';
import { ACCOUNT_COLUMNS } from '../metrics/account-columns';
import { isBlank } from '../model/cell';
import type { CellValue } from '../model/cell';
import { readCells } from './cells';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { isOutgrown, movedRefusal, stampAt } from './owned-tab';
import type { OwnedTab } from './owned-tab';
import { retrying } from './retrying';

/** The accounts tab of an earlier build; its place holds the columns of accounts, not the totals beside them. */
export type OwnedAccounts = OwnedTab & {
  /** How many rows the sheet has. */
  readonly sheetRows: number;
};

/**
 * The accounts tab of an earlier build, or undefined when there is none.
 *
 * Its first column holds the stamp on top and the tail below the last account, or, when it is live, its head holds the
 * tail. A block without one was written in part, and is as long as its first column is filled. Its headers tell whether
 * a column was put between. Rows may come and go: the whole block is written anew, and
 * formulas point at whole columns.
 *
 * @throws Refusal when the block is not where it was written.
 */
export function ownedAccounts(book: OpenWorkbook): OwnedAccounts | undefined {
  const sheet = ownedSheet(book, 'accounts');
  if (sheet === undefined) return undefined;
  const first = retrying(() => readCells(sheet.getRange('A:A'))).map(([cell = '']) => cell);
  const corner = sheet.getRange(1, 1);
  const stamp = stampAt(book, 'accounts', corner, first[0] ?? '');
  const found = { id: 'accounts', place: corner, stamp, sheetRows: first.length } as const;
  if (isOutgrown(found)) return found;
  const headers = retrying(() => readCells(corner.offset(ACCOUNT_HEAD_ROWS - 1, 0, 1, LIVE_TAIL.column + 1)))[0] ?? [];
  const place = corner.offset(0, 0, heightOf(first, headers), ACCOUNT_COLUMNS.length);
  const same = ACCOUNT_COLUMNS.every(({ name }, column) => headers[column] === name);
  if (!same) throw movedRefusal(book, place);
  return { ...found, place };
}

/** How many rows the block has: down to its tail, or to the last account when a write was cut off before the tail. */
function heightOf(first: readonly CellValue[], headers: readonly CellValue[]): number {
  const tail = first.map((cell) => parseTail(cell) !== undefined).lastIndexOf(true);
  const isLive = parseTail(headers[LIVE_TAIL.column]) !== undefined;
  const last = tail >= 0 || isLive ? tail : first.map((cell) => !isBlank(cell)).lastIndexOf(true);
  return Math.max(last + 1, ACCOUNT_HEAD_ROWS);
}
