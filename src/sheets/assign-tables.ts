import { isBlank } from '../model/cell';
import type { Grid } from '../model/cell';
import { TABLE_IDS } from '../model/table-id';
import type { TableId } from '../model/table-id';
import { normalWords } from '../model/words';
import { findHeader } from '../tables/find-header';
import { TABLES } from '../tables/registry';

/** A tab as it is looked at: its name and its first rows. */
export type Glimpse = { readonly name: string; readonly cells: Grid };

/** Beginnings of words by which people name a tab. */
const HINTS: Readonly<Record<TableId, readonly string[]>> = {
  accounts: ['account', 'compan', 'target', 'organi'],
  activities: ['activit', 'touch', 'engagement', 'interaction', 'event'],
  opportunities: ['opportun', 'deal', 'pipeline'],
  customers: ['customer', 'contract', 'renewal', 'subscription'],
  spend: ['spend', 'cost', 'budget', 'invest'],
  nps: ['nps', 'survey', 'promoter'],
  contacts: ['contact', 'people', 'person', 'lead'],
};

/** What a telling name is worth, in known columns. */
const HINT = 3;

/** How much better another table may fit a tab before it is not taken for this one. */
const MARGIN = 2;

/** How many tabs are weighed for each table. */
const CANDIDATES = 4;

/**
 * Which tab is which table: each tab is one table at most, each table one tab at most, the best total wins.
 *
 * A tab counts for a table only if its header has all required columns and more than the bare minimum says so:
 * a telling name, or columns that no other table has. What cannot be told is left to a person.
 *
 * @param wanted - Tables to find.
 * @returns Positions in `tabs` by table.
 */
export function assignTables(tabs: readonly Glimpse[], wanted: readonly TableId[]): ReadonlyMap<TableId, number> {
  const scores = tabs.map((tab) => new Map(TABLE_IDS.map((table) => [table, scoreOf(tab, table)] as const)));
  const best = scores.map((byTable) => Math.max(...byTable.values()));
  const candidates = wanted.map((table) => ({
    table,
    fits: scores
      .map((byTable, tab) => ({ tab, score: byTable.get(table) ?? 0 }))
      .filter(({ tab, score }) => score > 0 && score + MARGIN >= (best[tab] ?? 0))
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES),
  }));
  return bestTotal(candidates).chosen;
}

/** How well a tab fits a table, in known columns; 0 when it does not. */
function scoreOf({ name, cells }: Glimpse, table: TableId): number {
  const header = findHeader(cells, TABLES[table]);
  if (header?.complete !== true || !hasRowsBelow(cells, header.row)) return 0;
  const hinted = normalWords(name)
    .split(' ')
    .some((word) => HINTS[table].some((hint) => word.startsWith(hint)));
  const known = header.columns.size;
  if (!hinted && known <= TABLES[table].requires.length) return 0;
  const headers = (cells[header.row] ?? []).filter((cell) => !isBlank(cell)).length;
  return known + (hinted ? HINT : 0) + known / headers;
}

function hasRowsBelow(cells: Grid, header: number): boolean {
  return cells.slice(header + 1).some((row) => !row.every(isBlank));
}

type Fit = { readonly tab: number; readonly score: number };
type Candidates = { readonly table: TableId; readonly fits: readonly Fit[] };
type Total = { readonly score: number; readonly chosen: ReadonlyMap<TableId, number> };

const NOTHING: Total = { score: 0, chosen: new Map() };

/** Tries every way to give tabs to tables; seven tables with four candidates each are few enough. */
function bestTotal(candidates: readonly Candidates[], taken: readonly number[] = []): Total {
  const [first, ...rest] = candidates;
  if (first === undefined) return NOTHING;
  let best = bestTotal(rest, taken);
  for (const { tab, score } of first.fits) {
    if (taken.includes(tab)) continue;
    const others = bestTotal(rest, [...taken, tab]);
    if (others.score + score <= best.score) continue;
    best = { score: others.score + score, chosen: new Map([[first.table, tab], ...others.chosen]) };
  }
  return best;
}
