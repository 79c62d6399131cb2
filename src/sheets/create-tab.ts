import type { Tab } from '../funnel/tab';
import { fillTab } from './fill-tab';
import type { Made } from './marks';
import { isJustInserted, withFreeName } from './new-tab';
import type { NewTab } from './new-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes a tab under a name of its own. */
export function createTab(spreadsheet: Spreadsheet, made: Made, label: string, tab: Tab): NewTab {
  const created = withFreeName(spreadsheet, label, {
    give: (name) => spreadsheet.insertSheet(name),
    isGiven: (sheet) => isJustInserted(spreadsheet, sheet),
  });
  fillTab(created.sheet, made, tab);
  return created;
}
