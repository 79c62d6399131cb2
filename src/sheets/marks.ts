import { TAB_IDS } from '../funnel/stamp';
import type { TabId } from '../funnel/stamp';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a tab of the add-on is: one of the three of a build, or a list of accounts that a person asked for. */
export type Made = TabId | 'list';

/** A tab that the add-on made: developer metadata that only this project can write says so. */
export type Mark = {
  readonly tab: Made;
  /** The name under which it was made. A tab of an earlier release, and a list, tell only what they are. */
  readonly madeAs: string;
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
    const madeAs = entry.getValue() ?? '';
    const tab = MADE.find((made) => made === madeAs.slice(madeAs.lastIndexOf(' ') + 1));
    const sheet = entry.getLocation().getSheet();
    const unmark = (): void => {
      entry.remove();
    };
    return tab === undefined || sheet === null ? [] : [{ tab, madeAs, sheet, unmark }];
  });
}

/** Marks a sheet as made by the add-on, by the name under which a tab is made, which ends with what it is. */
export function markSheet(sheet: Sheet, madeAs: string): void {
  sheet.addDeveloperMetadata(KEY, madeAs, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
