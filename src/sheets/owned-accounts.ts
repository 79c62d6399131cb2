import { ACCOUNT_HEAD_ROWS } from '../funnel/accounts-tab';
import { LIVE_TAIL } from '../funnel/live-accounts-tab';
import { parseTail, tailText } from '../funnel/stamp';
import type { Stamp } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { ACCOUNT_COLUMNS } from '../metrics/account-columns';
import { TOTALS } from '../metrics/totals';
import { isBlank } from '../model/cell';
import type { CellValue } from '../model/cell';
import { readCells } from './cells';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { isOutgrown, movedRefusal, stampAt } from './owned-tab';
import type { OwnedTab } from './owned-tab';
import { Refusal } from './refusal';
import { retrying } from './retrying';

/** The accounts tab of an earlier build; its place holds the columns of accounts, not the totals beside them. */
export type OwnedAccounts = OwnedTab & {
  /** How many rows the sheet has. */
  readonly sheetRows: number;
  /**
   * How many rows from the top are filled without a gap, where no tail below them closes the table: what a formula
   * spills, or what arrived of a write that was cut off. 0 where a tail does, and where the formula shows a failure.
   */
  readonly filled: number;
};

/** What a cell shows in place of a value. */
export const FAILURE = /^#[A-Z/0]+[!?]?$/;

/**
 * The accounts tab of an earlier build, or undefined when there is none.
 *
 * Its first column holds the stamp on top and the tail below the last account, or, when it is live, its head holds the
 * tail. A block without one is ours only when its write was cut off, down to the first gap in that column. Its headers
 * tell whether a column was put between. Rows may come and go: the whole block is written anew, and
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
  const found = { id: 'accounts', place: corner, stamp, sheetRows: first.length, filled: 0 } as const;
  if (isOutgrown(found)) return found;
  const headers = retrying(() => readCells(corner.offset(ACCOUNT_HEAD_ROWS - 1, 0, 1, LIVE_TAIL.column + 1)))[0] ?? [];
  const { rows, filled } = reachOf(book, found, first, headers);
  const place = corner.offset(0, 0, rows, ACCOUNT_COLUMNS.length);
  const same = ACCOUNT_COLUMNS.every(({ name }, column) => headers[column] === name);
  if (!same) throw movedRefusal(book, place);
  return { ...found, place, filled };
}

/** How far a table reaches: the rows that may be written over, and those that are filled behind them. */
type Reach = { readonly rows: number; readonly filled: number };

/**
 * Down to the tail. Of a live table to its formula: what stands below is spilled, or somebody else's. What a write that
 * was cut off has left is known by a stamp that no build has put on record; without that, the tail was taken away by
 * somebody, and where the table ends cannot be told.
 */
function reachOf(
  book: OpenWorkbook,
  { place, stamp }: { readonly place: OwnedTab['place']; readonly stamp: Stamp },
  first: readonly CellValue[],
  headers: readonly CellValue[],
): Reach {
  const tail = first.map((cell) => parseTail(cell) !== undefined).lastIndexOf(true);
  if (tail >= 0) return { rows: Math.max(tail + 1, ACCOUNT_HEAD_ROWS), filled: 0 };
  const gap = first.findIndex((cell, row) => row >= ACCOUNT_HEAD_ROWS && isBlank(cell));
  const filled = gap < 0 ? first.length : gap;
  if (parseTail(headers[LIVE_TAIL.column]) !== undefined) {
    const isShown = !FAILURE.test(String(first[ACCOUNT_HEAD_ROWS]));
    // Totals stand beside the accounts of a spill, however few these are.
    return { rows: ACCOUNT_HEAD_ROWS + 1, filled: isShown ? Math.max(filled, ACCOUNT_HEAD_ROWS + TOTALS.length) : 0 };
  }
  if (stamp.build <= book.record.build)
    throw new Refusal('LAYOUT', TROUBLES.endless(book.nameOf(place.getSheet()), tailText(stamp.build)));
  return { rows: filled, filled };
}
