import type { Tab } from '../funnel/tab';
import { markSheet } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many names are tried: `ABM Funnel`, `ABM Funnel 2`, … */
const NAMES_TRIED = 20;

/** The size of a sheet that was just inserted; asking would cost two calls per tab. */
export const NEW_SHEET = { rows: 1000, columns: 26 };

/** A tab with the name it goes by. */
export type NewTab = { readonly name: string; readonly sheet: Sheet };

/** The names that are tried for a tab, in their order. */
export function freeNames(label: string): readonly string[] {
  return Array.from({ length: NAMES_TRIED }, (_, at) => (at === 0 ? label : `${label} ${String(at + 1)}`));
}

/**
 * The size of the sheet that is made for a tab.
 *
 * A list that grows gets its rows on top of those a new sheet has: the next builds then need no more room, and a long
 * list takes no other calls than a short one.
 */
export function newSheetSize({ rows, grows }: Tab): { readonly rows: number; readonly columns: number } {
  return {
    rows: grows === true ? NEW_SHEET.rows + rows.length : Math.max(NEW_SHEET.rows, rows.length),
    columns: Math.max(NEW_SHEET.columns, rows[0]?.length ?? 1),
  };
}

/** Makes a sheet that was just inserted large enough for a tab, marked as ours and still blank. Gives its number of rows. */
export function prepareSheet(sheet: Sheet, madeAs: string, tab: Tab): number {
  markSheet(sheet, madeAs);
  const { rows, columns } = newSheetSize(tab);
  if (columns > NEW_SHEET.columns) sheet.insertColumnsAfter(NEW_SHEET.columns, columns - NEW_SHEET.columns);
  if (rows > NEW_SHEET.rows) sheet.insertRowsAfter(NEW_SHEET.rows, rows - NEW_SHEET.rows);
  return rows;
}
