import { issueWords } from '../messages/issue-words';
import { TROUBLES } from '../messages/troubles';
import type { TableId } from '../model/table-id';
import { TABLES } from '../tables/registry';
import type { OpenWorkbook } from './open-workbook';
import { readSource } from './read-source';
import { Refusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows that are read first: they tell of nearly every table whether it is one. */
const TOP = 200;

/**
 * Makes sure that areas which can be read as a table do not give way to others which cannot.
 *
 * Where none were chosen, or those cannot be read either, others may come: their card says what is wrong with them.
 *
 * @throws Refusal that says why the others cannot be read.
 */
export function checkUsable(
  book: OpenWorkbook,
  table: TableId,
  { before, after }: { readonly before: readonly Range[]; readonly after: readonly Range[] },
): void {
  if (before.length === 0) return;
  const wrong = refusalOf(book, table, after);
  if (wrong !== undefined && refusalOf(book, table, before) === undefined) throw wrong;
}

/** Why areas cannot be read as a table; undefined where they can. */
function refusalOf(book: OpenWorkbook, table: TableId, areas: readonly Range[]): Refusal | undefined {
  try {
    if (readSource(book, table, areas.map(topOf)).read.ok) return undefined;
    const { read, place } = readSource(book, table, areas);
    if (read.ok) return undefined;
    const words = issueWords(read.issue, () => book.nameOf(place.getSheet()));
    return new Refusal('DATA', words);
  } catch {
    return new Refusal('SERVICE', TROUBLES.unreadable(TABLES[table].name));
  }
}

function topOf(area: Range): Range {
  return area.offset(0, 0, Math.min(TOP, area.getNumRows()), area.getNumColumns());
}
