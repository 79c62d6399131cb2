import { issueWords } from '../messages/issue-words';
import { TROUBLES } from '../messages/troubles';
import { TABLE_IDS } from '../model/table-id';
import type { TableId } from '../model/table-id';
import { TABLES } from '../tables/registry';
import type { Tables } from '../accounts/frame';
import { FUNNEL_NAME, sourceName, TAB_LABELS } from './names';
import type { OpenWorkbook } from './open-workbook';
import { isSamePlace, placesIn } from './places';
import { readSource } from './read-source';
import type { Source } from './read-source';
import { Refusal } from './refusal';
import { areasOf, isGone } from './source-areas';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Everything a build reads of the user's own tabs. */
export type Gathered = { readonly sources: readonly Source[]; readonly tables: Tables };

/** Tables that were chosen, or that the last build read, and whose cells are gone. To go on without one would change every number unseen. */
export function goneTables(book: OpenWorkbook): readonly TableId[] {
  return TABLE_IDS.filter((table) => isGone(book, table));
}

/**
 * Every chosen table, each range read once.
 *
 * @throws Refusal when the accounts are not chosen, a range is gone, or one of them is no table.
 */
export function gatherSources(book: OpenWorkbook): Gathered {
  const [gone] = goneTables(book);
  if (gone !== undefined) throw new Refusal('SOURCE_GONE', TROUBLES.sourceGone(TABLES[gone].name));
  if (areasOf(book, 'accounts').length === 0) throw new Refusal('DATA', TROUBLES.noAccounts(TABLES.accounts.name));
  const sources = chosenPlaces(book).map(({ table, areas }) => readOrRefuse(book, table, areas));
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

function readOrRefuse(book: OpenWorkbook, table: TableId, areas: readonly Range[]): Source {
  try {
    return readSource(book, table, areas);
  } catch {
    throw new Refusal('SERVICE', TROUBLES.unreadable(TABLES[table].name));
  }
}

/** A table and where it stands. */
export type Chosen = { readonly table: TableId; readonly areas: readonly Range[] };

/** Where every table stands that was chosen. */
export function chosenPlaces(book: OpenWorkbook): readonly Chosen[] {
  return TABLE_IDS.map((table) => ({ table, areas: areasOf(book, table) })).filter(({ areas }) => areas.length > 0);
}

/**
 * Makes sure that neither a table nor the funnel moved while the funnel was computed.
 *
 * One look at the named ranges does it for all tables: they move with inserted rows and columns, and go with deleted
 * cells. Reading every header again would cost a call per table and notice no more, since the header of each table was
 * found in the very cells that were counted.
 */
export function checkUnmoved({ spreadsheet, places }: OpenWorkbook, sources: readonly Source[]): void {
  const now = placesIn(spreadsheet);
  const hasMoved = (name: string): boolean => !isSamePlace(places.get(name), now.get(name));
  const moved = sources.find(({ table, areas }) => areas.some((_, area) => hasMoved(sourceName(table, area))));
  const name = moved === undefined ? TAB_LABELS.funnel : TABLES[moved.table].name;
  if (moved !== undefined || hasMoved(FUNNEL_NAME)) throw new Refusal('SOURCE_MOVED', TROUBLES.changedMeanwhile(name));
}
