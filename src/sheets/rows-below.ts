import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import { boxA1 } from '../model/a1';
import type { Box } from '../model/a1';
import { isBlank } from '../model/cell';
import { readCells, readFormulas } from './cells';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedAccounts } from './owned-accounts';
import { Refusal } from './refusal';
import { retrying } from './retrying';

/** Which cells of an area hold anything, as `[row][column]`. */
type Taken = readonly (readonly boolean[])[];

/**
 * Makes sure that the rows which a longer list of accounts needs hold nothing that somebody typed under the table.
 *
 * It asks only when the list has grown: one call, and two more when anything at all stands so far down.
 *
 * @throws Refusal naming the cells.
 */
export function checkRowsBelow(book: OpenWorkbook, owned: OwnedAccounts, tab: Tab): void {
  const { place, filled } = owned;
  const rows = tab.rows.length;
  // A spill ends above the row of the tail.
  const spilled = tab.tail === undefined ? rows - 1 : rows;
  const known = Math.max(place.getNumRows(), Math.min(filled, spilled));
  if (rows <= known) return;
  const sheet = place.getSheet();
  const last = Math.min(
    rows,
    retrying(() => sheet.getLastRow()),
  );
  if (last <= known) return;
  const area = place.offset(known, 0, last - known, tab.owned);
  const taken = takenIn(area);
  const ours = filled === 0 ? 0 : Math.min(leading(taken), spilled - known);
  const box = boxOf(taken, ours);
  if (box === undefined) return;
  const cells = boxA1({ ...box, row: box.row + known + 1, column: box.column + 1 });
  throw new Refusal('LAYOUT', TROUBLES.textBelow(book.nameOf(sheet), cells));
}

/** A formula that shows nothing is somebody's, too. */
function takenIn(area: GoogleAppsScript.Spreadsheet.Range): Taken {
  const values = readCells(area);
  const formulas = readFormulas(area);
  return values.map((row, down) => row.map((cell, right) => !isBlank(cell) || formulas[down]?.[right] !== ''));
}

/** How many rows from the first on are filled without a gap: totals and accounts left out stand beside accounts. */
function leading(taken: Taken): number {
  const gap = taken.findIndex((row) => !row.includes(true));
  return gap < 0 ? taken.length : gap;
}

/** The smallest box, zero-based, around the cells that are taken from a row on. */
function boxOf(taken: Taken, from: number): Box | undefined {
  const rows = taken.flatMap((row, index) => (index >= from && row.includes(true) ? [index] : []));
  const [first] = rows;
  if (first === undefined) return undefined;
  const left = Math.min(...rows.map((row) => taken[row]?.indexOf(true) ?? 0));
  const right = Math.max(...rows.map((row) => taken[row]?.lastIndexOf(true) ?? 0));
  return { row: first, column: left, rows: (rows[rows.length - 1] ?? first) - first + 1, columns: right - left + 1 };
}
