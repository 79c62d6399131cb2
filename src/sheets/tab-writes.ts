import type { BuildFacts } from '../funnel/build-facts';
import { DEFINITIONS_COLUMN } from '../funnel/definitions-layout';
import { COLUMN } from '../funnel/funnel-layout';
import { funnelTab } from '../funnel/funnel-tab';
import { tailOf } from '../funnel/tab';
import type { Tab } from '../funnel/tab';
import { ownedCells, paddedTo, spread } from './block-cells';
import { stampPlace } from './commit';
import type { BlockWrite } from './commit';
import { withMovedRows } from './moved-formula';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedAccounts } from './owned-accounts';
import type { OwnedDefinitions } from './owned-definitions';
import type { OwnedFunnel } from './owned-funnel';
import type { OwnedTab } from './owned-tab';
import { placedRows } from './placed-rows';
import { protectedRefusal } from './refusal';
import { isWritten } from './same-cells';

/** The accounts block as it is to be written: as tall as the longer of the old and the new one. */
export function accountsWrite(owned: OwnedAccounts, tab: Tab): BlockWrite {
  const cells = paddedTo(ownedCells(tab), owned.place.getNumRows());
  const place = owned.place.offset(0, 0, cells.length, tab.owned);
  return allowed({ tab: 'accounts', place, cells, stamp: stampPlace('accounts'), tail: tailOf(tab) });
}

/** The definitions block; undefined when the tab holds just that already. */
export function definitionsWrite(book: OpenWorkbook, owned: OwnedDefinitions, tab: Tab): BlockWrite | undefined {
  const write = writeInPlace(owned, tab, placedRows(book, owned, tab, DEFINITIONS_COLUMN.key));
  return isWritten(write, owned.cells, book.clock.serialOf) ? undefined : allowed(write);
}

/** The funnel block, wherever inserted rows have carried it, and with those that were put between left blank. */
export function funnelWrite(book: OpenWorkbook, owned: OwnedFunnel, facts: BuildFacts): BlockWrite {
  const tab = funnelTab(facts, book.record.mode);
  return allowed(writeInPlace(owned, tab, placedRows(book, owned, tab, COLUMN.key)));
}

function writeInPlace({ id, place }: OwnedTab, tab: Tab, rows: readonly number[]): BlockWrite {
  const top = place.getRow();
  const at = (row: number): number => rows[row] ?? row;
  const cells = withMovedRows(ownedCells(tab), (row) => top + at(row - 1));
  const [stamp, tail] = [stampPlace(id), tailOf(tab)];
  return {
    ...{ tab: id, place, rows, cells: spread(cells, rows, place.getNumRows()) },
    stamp: { ...stamp, row: at(stamp.row) },
    tail: { ...tail, row: at(tail.row) },
  };
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
