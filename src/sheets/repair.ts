import { FUNNEL_STAMP } from '../funnel/funnel-tab';
import { parseStamp } from '../funnel/stamp';
import type { TabId } from '../funnel/stamp';
import { BUILD_REMARKS } from '../messages/build-remarks';
import type { StoredRecord } from '../protocol/stored-record';
import { readCells } from './cells';
import { isLocked } from './document-lock';
import { holdsOnlyOurs } from './only-ours';
import { openWorkbook, ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { writeRecord } from './record';
import { hasRefusedFormulas } from './stage-funnel';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook after repair, and what a person should know about it. */
export type Repaired = { readonly book: OpenWorkbook; readonly remarks: readonly string[] };

/**
 * Puts right what a first build left behind that was cut off. To be called under the lock.
 *
 * A hidden staging tab was never committed: it goes, unless somebody typed in it. Tabs that were finished are ours.
 * The record is written last: the intent must not be forgotten before its traces are gone.
 */
export function repaired(book: OpenWorkbook): Repaired {
  const { spreadsheet, record } = book;
  if (record.intent === undefined) return { book, remarks: [] };
  const staging = spreadsheet.getSheetByName(record.intent);
  const kept = staging !== null && !removedStaging(spreadsheet, staging);
  const found = adopted(book, staging?.getSheetId());
  SpreadsheetApp.flush();
  const { intent, ...rest } = record;
  const settled = withTabs(rest, found);
  writeRecord(settled);
  return { book: { ...book, record: settled }, remarks: kept ? [BUILD_REMARKS.keptTab(intent)] : [] };
}

/**
 * A workbook as it was found, put right first when a build was cut off in it.
 *
 * A build that is still at work looks the same from here, and holds the lock: then nothing is touched.
 */
export function openSettled(spreadsheet: Spreadsheet, now: number): OpenWorkbook {
  const book = openWorkbook(spreadsheet, now);
  if (book.record.intent === undefined || !isLocked(0)) return book;
  return repaired(openWorkbook(spreadsheet, now)).book;
}

/** Deletes the staging tab if nothing stands on it but what the add-on wrote; otherwise shows it. */
function removedStaging(spreadsheet: Spreadsheet, staging: Sheet): boolean {
  const removable = holdsOnlyOurs(readCells(staging.getDataRange()));
  if (removable) spreadsheet.deleteSheet(staging);
  else staging.showSheet();
  return removable;
}

/** A tab that the interrupted build had finished, and the number of that build. */
type Finished = { readonly sheet: Sheet; readonly build: number };
type Found = Partial<Record<TabId, Finished>>;

/** Tabs with our mark that the interrupted build had finished, now in sight; those it left blank are taken away. */
function adopted(book: OpenWorkbook, staging: number | undefined): Found {
  const found: Found = {};
  for (const { tab, sheet } of book.marks()) {
    const id = sheet.getSheetId();
    if (tab === 'list' || id === staging || id === ownedSheet(book, tab)?.getSheetId()) continue;
    const build = stampedBuild(tab, sheet);
    // A copy that a person made of a tab carries the stamp of a build that is on record.
    if (build > book.record.build) {
      found[tab] = { sheet, build };
      sheet.showSheet();
    } else if (sheet.getLastRow() === 0) book.spreadsheet.deleteSheet(sheet);
  }
  return found;
}

/** The build that a tab's stamp names; 0 without one. */
function stampedBuild(tab: TabId, sheet: Sheet): number {
  const { row, column } = tab === 'funnel' ? FUNNEL_STAMP : { row: 0, column: 0 };
  const [[cell = ''] = []] = readCells(sheet.getRange(row + 1, column + 1));
  const stamp = parseStamp(cell);
  return stamp?.tab === tab ? stamp.build : 0;
}

/** The record with the tabs that were found. */
function withTabs(record: StoredRecord, found: Found): StoredRecord {
  const finished = Object.entries(found);
  return {
    ...record,
    tabs: { ...record.tabs, ...Object.fromEntries(finished.map(([tab, { sheet }]) => [tab, sheet.getSheetId()])) },
    build: Math.max(record.build, ...finished.map(([, { build }]) => build)),
    mode: found.funnel === undefined ? record.mode : modeOf(found.funnel.sheet),
  };
}

/** The run may have ended before it saw that its formulas are not taken here; the next build then writes values. */
function modeOf(funnel: Sheet): StoredRecord['mode'] {
  return hasRefusedFormulas(funnel.getDataRange().getDisplayValues()) ? 'values' : 'formulas';
}
