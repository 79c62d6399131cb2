import type { TabId } from '../funnel/stamp';
import { cellsOf } from '../funnel/tab';
import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import { writeCells } from './block-cells';
import { dress } from './dress';
import { TAB_LABELS } from './names';
import { freeNames, prepareSheet } from './new-tab';
import { Refusal } from './refusal';
import { retrying } from './retrying';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that was made and does not go by its own name yet. */
export type StagedTab = { readonly tab: TabId; readonly sheet: Sheet };

/**
 * What a tab is called while it is made.
 *
 * @param staging - What the record says is being done; no other sheet begins with it.
 */
export function stagedName(staging: string, tab: TabId): string {
  return `${staging} ${tab}`;
}

/** A blank sheet under the name of a tab that is made; one that the service made and then failed is found again. */
export function insertStaged(spreadsheet: Spreadsheet, name: string): Sheet {
  try {
    return spreadsheet.insertSheet(name);
  } catch {
    const made = retrying(() => spreadsheet.getSheetByName(name));
    if (made === null) throw new Refusal('RIGHTS', TROUBLES.noRight(), 'unknown');
    return made;
  }
}

/**
 * Makes a tab on a sheet of its own: marked, then dressed, then filled in one write.
 *
 * In that order a stamp in its cells means that the tab is complete, should the run end in between.
 */
export function stageTab(spreadsheet: Spreadsheet, staging: string, id: TabId, tab: Tab): StagedTab {
  const sheet = insertStaged(spreadsheet, stagedName(staging, id));
  dress(sheet, tab, prepareSheet(sheet, id, tab));
  const cells = cellsOf(tab);
  writeCells(sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1), cells);
  return { tab: id, sheet };
}

/** What tabs are called by now, by their kind. */
export type Named = Partial<Readonly<Record<TabId, string>>>;

/**
 * Gives tabs that are complete the names they go by, all at once; a tab whose name is taken gets one with a number.
 *
 * The service refuses a name that is taken, which saves asking for every name beforehand. Its wording is not relied
 * on: when it refuses, the workbook is asked what came of it.
 */
export function nameTabs(spreadsheet: Spreadsheet, staged: readonly StagedTab[]): Named {
  if (staged.length === 0) return {};
  try {
    for (const { tab, sheet } of staged) sheet.setName(TAB_LABELS[tab]);
    SpreadsheetApp.flush();
    return Object.fromEntries(staged.map(({ tab }) => [tab, TAB_LABELS[tab]]));
  } catch {
    return Object.fromEntries(staged.map((one) => [one.tab, named(spreadsheet, one)]));
  }
}

/** Gives one tab the first free name, and makes sure by reading that it has it. */
function named(spreadsheet: Spreadsheet, { tab, sheet }: StagedTab): string {
  for (const name of freeNames(TAB_LABELS[tab])) {
    for (let attempt = 0; attempt < 2; attempt++) {
      const holder = retrying(() => spreadsheet.getSheetByName(name));
      if (holder !== null && holder.getSheetId() !== sheet.getSheetId()) break;
      if (holder !== null) return name;
      tryToName(sheet, name);
    }
  }
  throw new Refusal('NAME', TROUBLES.nameTaken(TAB_LABELS[tab]), 'unknown');
}

function tryToName(sheet: Sheet, name: string): void {
  try {
    sheet.setName(name);
    SpreadsheetApp.flush();
  } catch {
    // Whether it has the name now is asked next.
  }
}
