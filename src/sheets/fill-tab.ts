import type { Tab } from '../funnel/tab';
import { cellsOf } from '../funnel/tab';
import { writeCells } from './block-cells';
import { dress } from './dress';
import { prepareSheet } from './new-tab';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a blank sheet a tab: marked, then dressed, then filled in one write. Gives the cells it filled.
 *
 * In that order a stamp in its cells means that the tab is complete, should the run end in between.
 */
export function fillTab(sheet: Sheet, madeAs: string, tab: Tab): Range {
  dress(sheet, tab, prepareSheet(sheet, madeAs, tab));
  const cells = cellsOf(tab);
  const place = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1);
  writeCells(place, cells);
  return place;
}
