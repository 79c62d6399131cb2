import { issueWords } from '../messages/issue-words';
import { TROUBLES } from '../messages/troubles';
import { TABLE_IDS } from '../model/table-id';
import type { TableId } from '../model/table-id';
import { TABLES } from '../tables/registry';
import type { Tables } from '../accounts/frame';
import { sourceName } from './names';
import type { OpenWorkbook } from './open-workbook';
import { isSamePlace } from './places';
import type { Places } from './places';
import { readSource } from './read-source';
import type { Source } from './read-source';
import { Refusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Everything a build reads of the user's own tabs. */
export type Gathered = { readonly sources: readonly Source[]; readonly tables: Tables };

/** Tables that the last build read and whose range is gone. To go on without one would change every number unseen. */
export function goneTables({ places, record }: OpenWorkbook): readonly TableId[] {
  return record.sources.filter((table) => !places.has(sourceName(table)));
}

/**
 * Every chosen table, each range read once.
 *
 * @throws Refusal when the accounts are not chosen, a range is gone, or one of them is no table.
 */
export function gatherSources(book: OpenWorkbook): Gathered {
  const [gone] = goneTables(book);
  if (gone !== undefined) throw new Refusal('SOURCE_GONE', TROUBLES.sourceGone(TABLES[gone].name));
  if (!book.places.has(sourceName('accounts'))) throw new Refusal('DATA', TROUBLES.noAccounts(TABLES.accounts.name));
  const sources = chosenPlaces(book).map(({ table, place }) => readOrRefuse(book, table, place));
  const tables = sources.map(({ read, place }) => {
    if (!read.ok)
      throw new Refusal(
        'DATA',
        issueWords(read.issue, () => book.nameOf(place.getSheet())),
      );
    return [read.table.id, read.table] as const;
  });
  return { sources, tables: Object.fromEntries(tables) };
}

function readOrRefuse(book: OpenWorkbook, table: TableId, place: Range): Source {
  try {
    return readSource(book, table, place);
  } catch {
    throw new Refusal('SERVICE', TROUBLES.unreadable(TABLES[table].name));
  }
}

/** The range of every table that has one. */
export function chosenPlaces({ places }: OpenWorkbook): readonly { readonly table: TableId; readonly place: Range }[] {
  return TABLE_IDS.flatMap((table) => {
    const place = places.get(sourceName(table));
    return place === undefined ? [] : [{ table, place }];
  });
}

/**
 * Makes sure that nothing moved while the funnel was computed.
 *
 * One look at the named ranges does it for all tables: they move with inserted rows and columns, and go with deleted
 * cells. Reading every header again would cost a call per table and notice no more, since the header of each table was
 * found in the very cells that were counted.
 *
 * @param now - The named ranges as they are right before writing.
 */
export function checkUnmoved(sources: readonly Source[], now: Places): void {
  const moved = sources.find(({ table, place }) => !isSamePlace(place, now.get(sourceName(table))));
  if (moved !== undefined) throw new Refusal('SOURCE_MOVED', TROUBLES.sourceMoved(TABLES[moved.table].name));
}
