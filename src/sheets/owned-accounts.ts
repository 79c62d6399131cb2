import { ACCOUNT_HEAD_ROWS, ACCOUNTS_WIDTH } from '../funnel/accounts-tab';
import { LIVE_TAIL } from '../funnel/live-accounts-tab';
import { parseTail, tailText } from '../funnel/stamp';
import type { Stamp } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { ACCOUNT_COLUMNS } from '../metrics/account-columns';
import { TOTALS } from '../metrics/totals';
import { isBlank } from '../model/cell';
import type { CellValue, Grid } from '../model/cell';
import { isFailure } from '../model/cell-failure';
import { readCells } from './cells';
import { ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { isOutgrown, movedRefusal, stampAt } from './owned-tab';
import type { OwnedTab } from './owned-tab';
import { readArea } from './read-area';
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
  /** Whether the table is one formula, in the last row of its place. */
  readonly isLive: boolean;
  /** Whether anything stands right below that formula. */
  readonly isSpilling: boolean;
  /** The cells of its head, or all of a table of values where they were asked for. */
  readonly cells: Grid;
};

/**
 * The accounts tab of an earlier build, or undefined when there is none.
 *
 * Its first column holds the stamp on top and the tail below the last account, or, when it is live, its head holds the
 * tail. A block without one is ours only when its write was cut off, down to the first gap in that column. Its headers
 * tell whether a column was put between. Rows may come and go: the whole block is written anew, and
 * formulas point at whole columns.
 *
 * @param isWhole - Whether all cells of a table of values are read with it, in the call that otherwise reads its headers.
 * @throws Refusal when the block is not where it was written.
 */
export function ownedAccounts(book: OpenWorkbook, isWhole = false): OwnedAccounts | undefined {
  const sheet = ownedSheet(book, 'accounts');
  if (sheet === undefined) return undefined;
  const first = readCells(sheet.getRange('A:A')).map(([cell = '']) => cell);
  const corner = sheet.getRange(1, 1);
  const stamp = stampAt(book, 'accounts', corner, first[0] ?? '');
  const found = {
    id: 'accounts',
    place: corner,
    stamp,
    sheetRows: first.length,
    filled: 0,
    cells: [],
    ...VALUES,
  } as const;
  if (isOutgrown(found)) return found;
  // Rows that people put into the head carry the headers down; they are at their place again after the next write.
  const head = Math.max(first.indexOf(FIRST_HEADER), ACCOUNT_HEAD_ROWS - 1) + 1;
  const tail = first.map((cell) => parseTail(cell) !== undefined).lastIndexOf(true);
  const cells = readArea(corner.offset(0, 0, isWhole && tail >= head ? tail + 1 : head, ACCOUNTS_WIDTH));
  const headers = cells[head - 1] ?? [];
  const reach = reachOf(book, found, first, { headers, rows: head, tail });
  const place = corner.offset(0, 0, reach.rows, ACCOUNT_COLUMNS.length);
  const same = ACCOUNT_COLUMNS.every(({ name }, column) => headers[column] === name);
  if (!same) throw movedRefusal(book, place);
  return { ...found, ...reach, place, cells };
}

/** A table that is no formula. */
const VALUES = { isLive: false, isSpilling: false } as const;

const FIRST_HEADER = ACCOUNT_COLUMNS[0].name;

/** The head of a table: its headers, with how many rows it begins, and in which row a tail stands; -1 for none. */
type Head = { readonly headers: readonly CellValue[]; readonly rows: number; readonly tail: number };

/** How far a table reaches: the rows that may be written over, and those that are filled behind them. */
type Reach = Pick<OwnedAccounts, 'filled' | 'isLive' | 'isSpilling'> & { readonly rows: number };

/**
 * Down to the tail. Of a live table to its formula: what stands below is spilled, or somebody else's. What a write that
 * was cut off has left is known by a stamp that no build has put on record; without that, the tail was taken away by
 * somebody, and where the table ends cannot be told.
 */
function reachOf(
  book: OpenWorkbook,
  { place, stamp }: { readonly place: OwnedTab['place']; readonly stamp: Stamp },
  first: readonly CellValue[],
  head: Head,
): Reach {
  if (head.tail >= 0) return { rows: Math.max(head.tail + 1, head.rows), filled: 0, ...VALUES };
  if (parseTail(head.headers[LIVE_TAIL.column]) !== undefined) return liveReach(place, first, head.rows);
  if (stamp.build <= book.record.build)
    throw new Refusal('LAYOUT', TROUBLES.endless(book.nameOf(place.getSheet()), tailText(stamp.build)));
  const rows = filledFrom(first, head.rows);
  return { rows, filled: rows, ...VALUES };
}

/** How many rows from the top are filled without a gap, those of the head counted in any case. */
function filledFrom(first: readonly CellValue[], head: number): number {
  const gap = first.findIndex((cell, row) => row >= head && isBlank(cell));
  return gap < 0 ? first.length : gap;
}

/** Down to the formula, which blank rows that people put above it may have carried down. */
function liveReach(corner: OwnedTab['place'], first: readonly CellValue[], head: number): Reach {
  const below = first.findIndex((cell, row) => row >= head && !isBlank(cell));
  const isCarried = below > head && retrying(() => corner.offset(below, 0).getFormula()) !== '';
  const formula = isCarried ? below : head;
  const isShown = !isFailure(String(first[formula]));
  // Totals stand beside the accounts of a spill, however few these are.
  const filled = isShown ? Math.max(filledFrom(first, formula), formula + TOTALS.length) : 0;
  return { rows: formula + 1, filled, isLive: true, isSpilling: !isBlank(first[formula + 1] ?? '') };
}
