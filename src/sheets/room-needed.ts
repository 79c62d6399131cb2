import { funnelTab } from '../funnel/funnel-tab';
import type { BuildTabs } from './build-tabs';
import { readMarks } from './marks';
import type { BuildPlan } from './plan-build';
import { cellsOf, cellsOfNew } from './tab-size';

/** How many cells the tabs of a build take beyond those that the workbook has now; three calls and two for each new tab. */
export function roomNeeded({ book, owned }: BuildPlan, { accounts, definitions, facts }: BuildTabs): number {
  const wanted =
    (owned.accounts === undefined ? cellsOfNew(accounts) : 0) +
    (owned.definitions === undefined ? cellsOfNew(definitions) : 0) +
    (owned.funnel === undefined ? cellsOfNew(funnelTab(facts, 'formulas')) : 0);
  const known = Object.values(book.record.tabs);
  const made = readMarks(book.spreadsheet)
    .filter(({ sheet }) => !known.includes(sheet.getSheetId()))
    .reduce((sum, { sheet }) => sum + cellsOf(sheet), 0);
  return Math.max(0, wanted - made) + rowsToCome({ owned }, accounts.rows.length);
}

/** Cells of the rows that an accounts tab lacks. */
function rowsToCome({ owned: { accounts } }: Pick<BuildPlan, 'owned'>, rows: number): number {
  if (accounts === undefined || rows <= accounts.sheetRows) return 0;
  return (rows - accounts.sheetRows) * accounts.place.getSheet().getMaxColumns();
}
