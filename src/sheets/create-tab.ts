import type { Tab } from '../funnel/tab';
import { cellsOf } from '../funnel/tab';
import { writeCells } from './block-cells';
import { dress } from './dress';
import type { Made } from './marks';
import { isJustInserted, prepareSheet, withFreeName } from './new-tab';
import type { NewTab } from './new-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes a tab under a name of its own: marked, then dressed, then filled in one write.
 *
 * In that order a stamp in its cells means that the tab is complete, should the run end in between.
 */
export function createTab(spreadsheet: Spreadsheet, made: Made, label: string, tab: Tab): NewTab {
  const created = withFreeName(spreadsheet, label, {
    give: (name) => spreadsheet.insertSheet(name),
    isGiven: (sheet) => isJustInserted(spreadsheet, sheet),
  });
  const { sheet } = created;
  dress(sheet, tab, prepareSheet(sheet, made, tab));
  const cells = cellsOf(tab);
  writeCells(sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1), cells);
  return created;
}
