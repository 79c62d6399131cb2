import { TABLE_IDS } from '../model/table-id';
import { assignTables } from './assign-tables';
import type { Glimpse } from './assign-tables';
import { readCells } from './cells';
import { choose } from './choose-source';
import { sourceName } from './names';
import { isMadeByUs } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { retrying } from './retrying';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How many tabs are looked at, and how much of each. */
const LOOK = { tabs: 30, rows: 20, columns: 60 };

/**
 * Looks at every tab that is neither ours nor chosen already, and chooses the ones that it can tell.
 *
 * Three calls for each tab: where its cells end, the first rows, the name.
 */
export function findSources(book: OpenWorkbook): void {
  const { places, spreadsheet } = book;
  const wanted = TABLE_IDS.filter((table) => !places.has(sourceName(table)));
  const chosen = new Set([...places.values()].map((place) => place.getSheet().getSheetId()));
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => !isMadeByUs(book, sheet) && !chosen.has(sheet.getSheetId()))
    .slice(0, LOOK.tabs);
  const areas = sheets.map((sheet) => sheet.getDataRange());
  const glimpses = areas.map((area): Glimpse => ({ name: book.nameOf(area.getSheet()), cells: firstRows(area) }));
  for (const [table, tab] of assignTables(glimpses, wanted)) {
    const area = areas[tab];
    if (area !== undefined) choose(book, table, area);
  }
}

function firstRows(area: Range): Glimpse['cells'] {
  const rows = Math.min(LOOK.rows, area.getNumRows());
  const columns = Math.min(LOOK.columns, area.getNumColumns());
  return retrying(() => readCells(area.offset(0, 0, rows, columns)));
}
