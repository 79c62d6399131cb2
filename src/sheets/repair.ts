import { FUNNEL_STAMP } from '../funnel/funnel-tab';
import { parseStamp, parseTail, TAB_IDS } from '../funnel/stamp';
import type { TabId } from '../funnel/stamp';
import { BUILD_REMARKS } from '../messages/build-remarks';
import type { StoredRecord } from '../protocol/stored-record';
import { readCells } from './cells';
import { isLocked } from './document-lock';
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { TAB_LABELS } from './names';
import { freeNames, NEW_SHEET } from './new-tab';
import { writeRecord } from './record';
import { hasRefusedFormulas } from './stage-funnel';
import { nameTabs, stagedName } from './staged-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook after repair, and what a person should know about it. */
export type Repaired = {
  readonly book: OpenWorkbook;
  readonly remarks: readonly string[];
  /** Whether any tab was put right. */
  readonly isChanged: boolean;
};

/** A tab that the interrupted build was making, with the number of the build whose cells it holds, all of them; 0 for none. */
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
 * A tab that is complete becomes ours under its own name; one that is still blank goes, unless it has another name, as a
 * copy that somebody made. One in which somebody typed stays theirs, and so does one of which only a part was written:
 * what on it is whose cannot be told. The record is written last: the intent must not be forgotten before its traces are
 * gone.
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
  const unfilled = left.filter((one) => one.build === 0);
  const blank = unfilled.filter(isBlankOfOurs);
  for (const { sheet } of blank) spreadsheet.deleteSheet(sheet);
  const remarks = unfilled
    .filter((one) => one.isStaged && !blank.includes(one))
    .map(({ sheet }) => BUILD_REMARKS.keptTab(sheet.getName()));
  SpreadsheetApp.flush();
  const settled = withTabs(rest, finished);
  writeRecord(settled);
  const isChanged = blank.length > 0 || finished.some(({ isStaged }) => isStaged);
  return { book: { ...book, record: settled }, remarks, isChanged };
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

/** Every tab that the build was making: those under the names of its own, and those that its marks tell. */
function leftOver({ spreadsheet, marks }: OpenWorkbook, intent: string): readonly LeftOver[] {
  return TAB_IDS.flatMap((tab) => {
    const madeAs = stagedName(intent, tab);
    const staged = spreadsheet.getSheetByName(madeAs);
    const marked = marks().filter((mark) => mark.madeAs === madeAs);
    // Only what was marked when it was made is ours: a stamp can be typed, and a name be given, by anybody.
    const isMarked = marked.some(({ sheet }) => sheet.getSheetId() === staged?.getSheetId());
    // Tabs get their names when all are complete. A copy that a person made has our mark as well, and another name.
    const named = marked.filter(({ sheet }) => freeNames(TAB_LABELS[tab]).includes(sheet.getName()));
    const left = (sheet: Sheet, isStaged: boolean, isOurs: boolean): LeftOver => {
      return { tab, sheet, isStaged, isMarked: isOurs, build: isOurs ? filledBuild(tab, sheet) : 0 };
    };
    return [
      ...[staged].filter((sheet) => sheet !== null).map((sheet) => left(sheet, true, isMarked)),
      ...named.map(({ sheet }) => left(sheet, false, true)),
    ];
  });
}

/** Whether a tab that was not filled holds nothing of anybody. */
function isBlankOfOurs({ sheet, isMarked }: LeftOver): boolean {
  return isBare(sheet) && (isMarked || isAsInserted(sheet));
}

/** Whether a tab has nothing in its cells, on them, or over them; comments are not told to a script. */
function isBare(sheet: Sheet): boolean {
  if (sheet.getLastRow() > 0 || sheet.getImages().length > 0 || sheet.getDrawings().length > 0) return false;
  const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  return notes.every((row) => row.every((note) => note === ''));
}

/** Whether a blank tab looks as it was inserted: a run that was cut off right then could not mark it any more. */
function isAsInserted(sheet: Sheet): boolean {
  const isSize = sheet.getMaxRows() === NEW_SHEET.rows && sheet.getMaxColumns() === NEW_SHEET.columns;
  return isSize && sheet.getCharts().length === 0;
}

/** The build that both ends of a tab's block name; 0 without a stamp, and where the block is not closed. */
function filledBuild(tab: TabId, sheet: Sheet): number {
  const { row, column } = tab === 'funnel' ? FUNNEL_STAMP : { row: 0, column: 0 };
  const stamps = readCells(sheet.getRange(row + 1, column + 1))
    .flat()
    .map(parseStamp);
  const build = stamps.find((stamp) => stamp?.tab === tab)?.build;
  if (build === undefined) return 0;
  return readCells(sheet.getRange('A:A')).some(([end]) => parseTail(end) === build) ? build : 0;
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
