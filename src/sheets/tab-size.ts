import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import { newSheetSize } from './new-tab';
import { Refusal } from './refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How many cells a workbook holds, blank ones included. */
const WORKBOOK_CELLS = 10_000_000;

/** Half of that; the user's own data needs the other half. */
const MOST_CELLS = WORKBOOK_CELLS / 2;

/** Stops before a tab is made that a workbook cannot hold. */
export function checkFits({ rows, owned }: Pick<Tab, 'rows' | 'owned'>): void {
  if (rows.length * owned > MOST_CELLS) throw new Refusal('LIMIT', TROUBLES.tooLarge(rows.length));
}

/** How many cells the sheet of a new tab takes. */
export function cellsOfNew(tab: Tab): number {
  const { rows, columns } = newSheetSize(tab);
  return rows * columns;
}

/** How many cells a sheet has. */
export function cellsOf(sheet: Sheet): number {
  return sheet.getMaxRows() * sheet.getMaxColumns();
}

/** What a full workbook may look like: the service refuses, says nothing, or gives no new tab. */
const MAY_BE_FULL: readonly string[] = ['SERVICE', 'UNKNOWN', 'RIGHTS'];

/**
 * What a failed write came to: that the workbook is too full for it, or else what it came to already.
 *
 * Asked only after a failure: to count the cells of a workbook takes two calls for each of its tabs.
 *
 * @param needed - How many cells more the write would have taken.
 */
export function orNoRoom(reason: unknown, spreadsheet: Spreadsheet, needed: () => number): unknown {
  const said = reason instanceof Refusal ? reason.trouble : undefined;
  if (said !== undefined && !MAY_BE_FULL.includes(said.code)) return reason;
  try {
    const cells = spreadsheet.getSheets().reduce((sum, sheet) => sum + cellsOf(sheet), 0);
    const more = needed();
    if (cells + more <= WORKBOOK_CELLS) return reason;
    return new Refusal('LIMIT', TROUBLES.noRoom(cells, more, WORKBOOK_CELLS), said?.changed ?? 'unknown');
  } catch {
    return reason;
  }
}
