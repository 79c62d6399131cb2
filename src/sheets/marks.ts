import { TAB_IDS } from '../funnel/stamp';
import type { TabId } from '../funnel/stamp';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a tab of the add-on is: one of the three of a build, or a list of accounts that a person asked for. */
export type Made = TabId | 'list';

/** A tab that the add-on made: developer metadata that only this project can write says so. */
export type Mark = {
  readonly tab: Made;
  readonly sheet: Sheet;
  /** Makes the sheet an ordinary one. */
  readonly unmark: () => void;
};

const MADE: readonly Made[] = [...TAB_IDS, 'list'];

const KEY = 'abm-tab';

/** Every marked sheet of the workbook, in one call. */
export function readMarks(spreadsheet: Spreadsheet): readonly Mark[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return found.flatMap((entry) => {
    const tab = MADE.find((made) => made === entry.getValue());
    const sheet = entry.getLocation().getSheet();
    const unmark = (): void => {
      entry.remove();
    };
    return tab === undefined || sheet === null ? [] : [{ tab, sheet, unmark }];
  });
}

/** Marks a sheet as made by the add-on. */
export function markSheet(sheet: Sheet, tab: Made): void {
  sheet.addDeveloperMetadata(KEY, tab, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
