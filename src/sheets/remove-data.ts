import { TAB_IDS } from '../funnel/stamp';
import { TROUBLES } from '../messages/troubles';
import { readMarks } from './marks';
import type { Mark } from './marks';
import { isOurName } from './names';
import { forgetRecord, readRecord } from './record';
import { Refusal } from './refusal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the add-on has put into a workbook. */
export type AddOnData = {
  /** Its three tabs, as they are called now. */
  readonly tabs: readonly string[];
  readonly namedRanges: readonly string[];
};

/** What there is to remove. */
export function addOnData(spreadsheet: Spreadsheet): AddOnData {
  return {
    tabs: madeTabs(spreadsheet).map(({ sheet }) => sheet.getName()),
    namedRanges: ours(spreadsheet).map((range) => range.getName()),
  };
}

/**
 * Takes the add-on's data out of the workbook; the user's own cells stay as they are.
 *
 * What is remembered goes last: a run that was stopped on the way is finished by the next one.
 *
 * @param tabs - Whether the three tabs go, too; else they stay as ordinary tabs.
 * @throws Refusal when a tab that stays would lose its numbers.
 */
export function removeData(spreadsheet: Spreadsheet, tabs: boolean): void {
  const made = madeTabs(spreadsheet);
  if (!tabs && made.length > 0 && readRecord().live === true) throw new Refusal('LIVE', TROUBLES.liveStays());
  if (tabs) {
    if (!staysInSight(spreadsheet, made)) spreadsheet.insertSheet();
    for (const { sheet } of made) spreadsheet.deleteSheet(sheet);
  }
  for (const range of ours(spreadsheet)) spreadsheet.removeNamedRange(range.getName());
  for (const { unmark } of readMarks(spreadsheet)) unmark();
  SpreadsheetApp.flush();
  forgetRecord();
}

/** Whether a tab is left that people see: a workbook cannot do without one. */
function staysInSight(spreadsheet: Spreadsheet, gone: readonly Mark[]): boolean {
  const ids = new Set(gone.map(({ sheet }) => sheet.getSheetId()));
  return spreadsheet.getSheets().some((sheet) => !ids.has(sheet.getSheetId()) && !sheet.isSheetHidden());
}

/** The tabs of builds; lists that a person asked for are the person's. */
function madeTabs(spreadsheet: Spreadsheet): readonly Mark[] {
  return readMarks(spreadsheet).filter(({ tab }) => TAB_IDS.some((id) => id === tab));
}

function ours(spreadsheet: Spreadsheet): readonly GoogleAppsScript.Spreadsheet.NamedRange[] {
  return spreadsheet.getNamedRanges().filter((range) => isOurName(range.getName()));
}
