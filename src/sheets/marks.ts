import { TAB_IDS } from '../funnel/stamp';
import type { TabId } from '../funnel/stamp';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab that the add-on made: developer metadata that only this project can write says so. */
export type Mark = { readonly tab: TabId; readonly sheet: Sheet };

const KEY = 'abm-tab';

/** Every marked sheet of the workbook, in one call. */
export function readMarks(spreadsheet: Spreadsheet): readonly Mark[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return found.flatMap((entry) => {
    const tab = TAB_IDS.find((id) => id === entry.getValue());
    const sheet = entry.getLocation().getSheet();
    return tab === undefined || sheet === null ? [] : [{ tab, sheet }];
  });
}

/** Marks a sheet as made by the add-on. */
export function markSheet(sheet: Sheet, tab: TabId): void {
  sheet.addDeveloperMetadata(KEY, tab, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
