import { FUNNEL_STAMP } from '../funnel/funnel-tab';
import { parseStamp, TAB_IDS } from '../funnel/stamp';
import type { TabId } from '../funnel/stamp';
import { BUILD_REMARKS } from '../messages/build-remarks';
import type { StoredRecord } from '../protocol/stored-record';
import { readCells } from './cells';
import { isLocked } from './document-lock';
import { openWorkbook, ownedSheet } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { NEW_SHEET } from './new-tab';
import { writeRecord } from './record';
import { hasRefusedFormulas } from './stage-funnel';
import { nameTabs, stagedName } from './staged-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook after repair, and what a person should know about it. */
export type Repaired = {
  readonly book: OpenWorkbook;
  readonly remarks: readonly string[];
  /** Whether there was anything to put right. */
  readonly isChanged: boolean;
};

/** A tab that the interrupted build was making, with the number of the build whose cells it holds; 0 for none. */
type LeftOver = {
  readonly tab: TabId;
  readonly sheet: Sheet;
  readonly isStaged: boolean;
  readonly isMarked: boolean;
  readonly build: number;
};

/**
 * Puts right what a first build left behind that was cut off. To be called under the lock.
 *
 * A tab that was filled is complete, and becomes ours under its own name; one that is still blank goes, and one in which
 * somebody typed stays theirs. The record is written last: the intent must not be forgotten before its traces are gone.
 */
export function repaired(book: OpenWorkbook): Repaired {
  const { spreadsheet, record } = book;
  const { intent, ...rest } = record;
  if (intent === undefined) return { book, remarks: [], isChanged: false };
  const left = leftOver(book, intent);
  // A copy that a person made of a tab carries the stamp of a build that is on record, or stands behind the tab itself.
  const finished = TAB_IDS.flatMap((tab) => left.find((one) => one.tab === tab && one.build > record.build) ?? []);
  nameTabs(
    spreadsheet,
    finished.filter(({ isStaged }) => isStaged),
    () => undefined,
  );
  const remarks = left.filter((one) => one.build === 0).flatMap((one) => cleared(spreadsheet, one));
  SpreadsheetApp.flush();
  const settled = withTabs(rest, finished);
  writeRecord(settled);
  return { book: { ...book, record: settled }, remarks, isChanged: true };
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

/** Every tab that the build was making: those under the names of its own, then those with our mark that are not on record. */
function leftOver(book: OpenWorkbook, intent: string): readonly LeftOver[] {
  const found = new Map<number, LeftOver>();
  const marked = new Set(book.marks().map(({ sheet }) => sheet.getSheetId()));
  for (const tab of TAB_IDS) {
    const sheet = book.spreadsheet.getSheetByName(stagedName(intent, tab));
    if (sheet === null) continue;
    const id = sheet.getSheetId();
    // Only what was marked when it was made is ours: a stamp can be typed, and a name be given, by anybody.
    found.set(id, {
      tab,
      sheet,
      isStaged: true,
      isMarked: marked.has(id),
      build: marked.has(id) ? stampedBuild(tab, sheet) : 0,
    });
  }
  for (const { tab, sheet } of book.marks()) {
    const id = sheet.getSheetId();
    if (tab === 'list' || found.has(id) || id === ownedSheet(book, tab)?.getSheetId()) continue;
    found.set(id, { tab, sheet, isStaged: false, isMarked: true, build: stampedBuild(tab, sheet) });
  }
  return [...found.values()];
}

/** Takes a tab away that was not filled. One in which somebody typed stays, and a sentence says so. */
function cleared(spreadsheet: Spreadsheet, { sheet, isStaged, isMarked }: LeftOver): readonly string[] {
  if (sheet.getLastRow() > 0 || !(isMarked || isAsInserted(sheet)))
    return isStaged ? [BUILD_REMARKS.keptTab(sheet.getName())] : [];
  spreadsheet.deleteSheet(sheet);
  return [];
}

/** Whether a blank tab looks as it was inserted: a run that was cut off right then could not mark it any more. */
function isAsInserted(sheet: Sheet): boolean {
  const isSize = sheet.getMaxRows() === NEW_SHEET.rows && sheet.getMaxColumns() === NEW_SHEET.columns;
  return isSize && sheet.getCharts().length === 0;
}

/** The build that a tab's stamp names; 0 without one. */
function stampedBuild(tab: TabId, sheet: Sheet): number {
  const { row, column } = tab === 'funnel' ? FUNNEL_STAMP : { row: 0, column: 0 };
  const stamps = readCells(sheet.getRange(row + 1, column + 1))
    .flat()
    .map(parseStamp);
  return stamps.find((stamp) => stamp?.tab === tab)?.build ?? 0;
}

/** The record with the tabs that were found. */
function withTabs(record: StoredRecord, finished: readonly LeftOver[]): StoredRecord {
  const funnel = finished.find(({ tab }) => tab === 'funnel');
  return {
    ...record,
    tabs: { ...record.tabs, ...Object.fromEntries(finished.map(({ tab, sheet }) => [tab, sheet.getSheetId()])) },
    build: Math.max(record.build, ...finished.map(({ build }) => build)),
    mode: funnel === undefined ? record.mode : modeOf(funnel.sheet),
  };
}

/** The run may have ended before it saw that its formulas are not taken here; the next build then writes values. */
function modeOf(funnel: Sheet): StoredRecord['mode'] {
  return hasRefusedFormulas(funnel.getDataRange().getDisplayValues()) ? 'values' : 'formulas';
}
