import type { BuildFacts } from '../funnel/build-facts';
import { funnelTab } from '../funnel/funnel-tab';
import { tailOf } from '../funnel/tab';
import type { Tab } from '../funnel/tab';
import { ownedCells, paddedTo } from './block-cells';
import type { Cells } from './block-cells';
import type { BlockWrite } from './commit';
import { movedDown } from './moved-formula';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedAccounts } from './owned-accounts';
import type { OwnedDefinitions } from './owned-definitions';
import { movedRefusal } from './owned-tab';
import type { OwnedTab } from './owned-tab';
import { protectedRefusal } from './refusal';
import { isWritten } from './same-cells';

/** The accounts block as it is to be written: as tall as the longer of the old and the new one. */
export function accountsWrite(owned: OwnedAccounts, tab: Tab): BlockWrite {
  const cells = paddedTo(ownedCells(tab), owned.place.getNumRows());
  const place = owned.place.offset(0, 0, cells.length, tab.owned);
  return allowed({ tab: 'accounts', place, cells, tail: tailOf(tab) });
}

/** The definitions block; undefined when the tab holds just that already. */
export function definitionsWrite(book: OpenWorkbook, owned: OwnedDefinitions, tab: Tab): BlockWrite | undefined {
  checkSize(book, owned, tab);
  const cells = ownedCells(tab);
  if (isWritten(cells, owned.cells, book.clock.serialOf)) return undefined;
  return writeInPlace(owned, cells);
}

/** The funnel block, wherever inserted rows have carried it. */
export function funnelWrite(book: OpenWorkbook, owned: OwnedTab, facts: BuildFacts): BlockWrite {
  const tab = funnelTab(facts, book.record.mode);
  checkSize(book, owned, tab);
  return writeInPlace(owned, movedDown(ownedCells(tab), owned.place.getRow() - 1));
}

function writeInPlace({ id, place }: OwnedTab, cells: Cells): BlockWrite {
  return allowed({ tab: id, place, cells, tail: { row: cells.length - 1, column: 0 } });
}

/** Rows and columns inside a block of fixed size are not ours to move: what a person put between must not be lost. */
function checkSize(book: OpenWorkbook, { place }: OwnedTab, tab: Tab): void {
  const fits = place.getColumn() === 1 && place.getNumColumns() === tab.owned && place.getNumRows() === tab.rows.length;
  if (!fits) throw movedRefusal(book, place);
}

/** The write, if the person who clicked may edit all of its cells. */
function allowed(write: BlockWrite): BlockWrite {
  if (!write.place.canEdit()) throw protectedRefusal(write.place);
  return write;
}

/** Adds rows at the end of the accounts sheet when the list has outgrown it; tells whether it has. */
export function makeRoom(owned: OwnedAccounts, writes: readonly BlockWrite[]): boolean {
  const rows = writes.find(({ tab }) => tab === 'accounts')?.cells.length ?? 0;
  if (rows <= owned.sheetRows) return false;
  owned.place.getSheet().insertRowsAfter(owned.sheetRows, rows - owned.sheetRows);
  return true;
}

/** Shows the columns whose table was added since the last build, and hides those whose table was let go. */
export function showColumnsInUse(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab): void {
  sheet.showColumns(1, tab.owned);
  for (const { from, count } of tab.hiddenColumns) sheet.hideColumns(from + 1, count);
}
