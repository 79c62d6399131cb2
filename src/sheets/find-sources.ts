import { parseStamp } from '../funnel/stamp';
import { FOUND_WORDS } from '../messages/mapping-words';
import { TABLE_IDS } from '../model/table-id';
import { TABLES } from '../tables/registry';
import { assignTables } from './assign-tables';
import type { Assignment, Glimpse } from './assign-tables';
import { readCells } from './cells';
import { choose } from './choose-source';
import { sourceName } from './names';
import { isMadeByUs } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { shortText } from './short-text';
import type { Remarks } from './workbook-state';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How many tabs are looked at, and how much of each. */
const LOOK = { tabs: 30, rows: 20, columns: 60 };

/** How many headers a sentence names. */
const NAMED = 4;

/**
 * Looks at every tab that is neither ours nor chosen already, and chooses the ones that it can tell. A tab that a build
 * once made is none of the user's data, also when its mark is gone.
 *
 * Three calls for each tab: where its cells end, the first rows, the name. Gives a sentence for each on why.
 */
export function findSources(book: OpenWorkbook): Remarks {
  const { places, spreadsheet } = book;
  const wanted = TABLE_IDS.filter((table) => !places.has(sourceName(table)));
  const chosen = new Set([...places.values()].map((place) => place.getSheet().getSheetId()));
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => !isMadeByUs(book, sheet) && !chosen.has(sheet.getSheetId()))
    .slice(0, LOOK.tabs);
  const looked = sheets
    .map((sheet) => sheet.getDataRange())
    .map((area) => ({ area, name: book.nameOf(area.getSheet()), cells: firstRows(area) }))
    .filter(({ cells }) => !isStamped(cells));
  const found = [...assignTables(looked, wanted)];
  for (const [table, { tab }] of found) {
    const area = looked[tab]?.area;
    if (area !== undefined) choose(book, table, area);
  }
  return Object.fromEntries(found.map(([table, assignment]) => [table, [foundWords(assignment)]]));
}

/** Why a tab was taken for a table, in a sentence. */
function foundWords({ reason: { by, report, headers, other } }: Assignment): string {
  const named = headers.map((header) => shortText(header)).slice(0, NAMED);
  if (by === 'report') return FOUND_WORDS.report(report ?? '');
  if (other !== undefined) return FOUND_WORDS.likely(named, TABLES[other].name);
  return by === 'name' ? FOUND_WORDS.named(named) : FOUND_WORDS.sure(named);
}

/** Whether a tab was made by a build, also where nothing but its cells tells so any more. */
function isStamped(cells: Glimpse['cells']): boolean {
  return cells.some((row) => row.some((cell) => parseStamp(cell) !== undefined));
}

function firstRows(area: Range): Glimpse['cells'] {
  const rows = Math.min(LOOK.rows, area.getNumRows());
  const columns = Math.min(LOOK.columns, area.getNumColumns());
  return readCells(area.offset(0, 0, rows, columns));
}
