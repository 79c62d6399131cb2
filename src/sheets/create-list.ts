import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import { fillTab } from './fill-tab';
import { freeNames } from './new-tab';
import { Refusal } from './refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes a list a tab under the first name that no other has, the label or the label with a number, and gives that name.
 *
 * The service refuses a name that is taken, which saves asking for every name beforehand. Its wording is not relied
 * on: when it refuses, the workbook is asked what came of it.
 */
export function createList(spreadsheet: Spreadsheet, label: string, tab: Tab): string {
  for (const name of freeNames(label)) {
    const sheet = inserted(spreadsheet, name);
    if (sheet === undefined) continue;
    fillTab(sheet, 'list', tab);
    return name;
  }
  throw new Refusal('NAME', TROUBLES.nameTaken(label), 'unknown');
}

/** A new sheet of a name; undefined when the name is taken. One that the service made and then failed is blank and in front. */
function inserted(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  try {
    return spreadsheet.insertSheet(name);
  } catch {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) throw new Refusal('RIGHTS', TROUBLES.noRight(), 'unknown');
    const isNew = sheet.getLastRow() === 0 && spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId();
    return isNew ? sheet : undefined;
  }
}
