import type { Tab } from '../funnel/tab';
import type { TabId } from '../funnel/stamp';
import { cellsOf } from '../funnel/tab';
import { writeCells } from './block-cells';
import { dress } from './dress';
import { TAB_LABELS } from './names';
import { prepareSheet, withFreeName } from './new-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that this build made. */
export type CreatedTab = { readonly name: string; readonly sheet: Sheet };

/**
 * Makes a tab under its own name: marked, then dressed, then filled in one write.
 *
 * In that order a stamp in its cells means that the tab is complete, should the run end in between.
 */
export function createTab(spreadsheet: Spreadsheet, id: TabId, tab: Tab): CreatedTab {
  const { name, result } = withFreeName(spreadsheet, TAB_LABELS[id], (free) => spreadsheet.insertSheet(free));
  dress(result, tab, prepareSheet(result, id, tab));
  const cells = cellsOf(tab);
  writeCells(result.getRange(1, 1, cells.length, cells[0]?.length ?? 1), cells);
  return { name, sheet: result };
}
