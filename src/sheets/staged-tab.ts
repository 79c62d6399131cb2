import type { TabId } from '../funnel/stamp';
import { tailOf } from '../funnel/tab';
import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import { hasArrived, stampPlace } from './commit';
import type { BlockWrite } from './commit';
import { fillTab } from './fill-tab';
import { TAB_LABELS } from './names';
import { freeNames } from './new-tab';
import type { NewTab } from './new-tab';
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

/** A tab that was made and filled, as it is to be found again. */
export type FilledTab = StagedTab & Pick<BlockWrite, 'place' | 'stamp' | 'tail'>;

/** Makes sure that what was made so far is there. A failure that is caught may tell of the loss of something earlier. */
export type Confirm = () => void;

/**
 * Reads the tabs back that were made and filled.
 *
 * The service keeps changes for a while, and tells what it lost of them with whatever is asked next, once.
 */
export function confirmFilled(filled: readonly FilledTab[], build: number): void {
  const isWhole = filled.every((tab) => hasArrived(tab, build));
  if (!isWhole) throw new Refusal('UNKNOWN', TROUBLES.interrupted(), 'unknown');
}

/** A blank sheet under the name of a tab that is made; one that the service made and then failed is found again. */
export function insertStaged(spreadsheet: Spreadsheet, name: string, confirm: Confirm): Sheet {
  try {
    return spreadsheet.insertSheet(name);
  } catch {
    confirm();
    const made = retrying(() => spreadsheet.getSheetByName(name));
    if (made === null) throw new Refusal('RIGHTS', TROUBLES.noRight(), 'unknown');
    return made;
  }
}

/** Makes a tab on a sheet of its own. */
export function stageTab({ sheet, name }: NewTab, id: TabId, tab: Tab): FilledTab {
  return { tab: id, sheet, place: fillTab(sheet, name, tab), stamp: stampPlace(id), tail: tailOf(tab) };
}

/** What tabs are called by now, by their kind. */
export type Named = Partial<Readonly<Record<TabId, string>>>;

/**
 * Gives tabs that are complete the names they go by, all at once; a tab whose name is taken gets one with a number.
 *
 * The service refuses a name that is taken, which saves asking for every name beforehand. Its wording is not relied
 * on: when it refuses, the workbook is asked what came of it.
 */
export function nameTabs(spreadsheet: Spreadsheet, staged: readonly StagedTab[], confirm: Confirm): Named {
  if (staged.length === 0) return {};
  try {
    for (const { tab, sheet } of staged) sheet.setName(TAB_LABELS[tab]);
    SpreadsheetApp.flush();
    return Object.fromEntries(staged.map(({ tab }) => [tab, TAB_LABELS[tab]]));
  } catch {
    confirm();
    return Object.fromEntries(staged.map((one) => [one.tab, named(spreadsheet, one)]));
  }
}

/** How often a name that nobody has is given before the service counts as failing. */
const TRIES = 3;

/** Gives one tab the first free name, and makes sure by reading that it has it. */
function named(spreadsheet: Spreadsheet, { tab, sheet }: StagedTab): string {
  for (const name of freeNames(TAB_LABELS[tab])) {
    for (let tries = 0; ; tries++) {
      const holder = holderOf(spreadsheet, name);
      if (holder === sheet.getSheetId()) return name;
      if (holder !== undefined) break;
      if (tries === TRIES) throw new Refusal('UNKNOWN', TROUBLES.interrupted(), 'unknown');
      tryToName(sheet, name);
    }
  }
  throw new Refusal('NAME', TROUBLES.nameTaken(TAB_LABELS[tab]), 'unknown');
}

/** The id of the sheet that has a name, in whatever letters: no other can have it. */
function holderOf(spreadsheet: Spreadsheet, name: string): number | undefined {
  const isHolder = (sheet: Sheet): boolean => sheet.getName().toLowerCase() === name.toLowerCase();
  return retrying(() => spreadsheet.getSheets().find(isHolder))?.getSheetId();
}

function tryToName(sheet: Sheet, name: string): void {
  try {
    sheet.setName(name);
    SpreadsheetApp.flush();
  } catch {
    // Whether it has the name now is asked next.
  }
}
