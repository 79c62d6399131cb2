import { isBlank } from '../model/cell';
import type { Grid } from '../model/cell';
import { TABLE_IDS } from '../model/table-id';
import type { TableId } from '../model/table-id';
import { findHeader } from '../tables/find-header';
import type { Header } from '../tables/find-header';
import { headerKey } from '../tables/header-key';
import { knownReport } from '../tables/known-reports';
import { TABLES } from '../tables/registry';
import { namesTable } from './tab-hints';

/** A tab as it is looked at: its name and its first rows. */
export type Glimpse = { readonly name: string; readonly cells: Grid };

/** Which tab is a table, and why it is taken for it. */
export type Assignment = {
  /** The position of the tab. */
  readonly tab: number;
  /** A sure one names columns that no other table explains as well. */
  readonly confidence: 'sure' | 'likely';
  readonly reason: Reason;
};

/** What tells a table: a report that is known, the name of its tab, or the headers that it has. */
type Reason = {
  readonly by: 'report' | 'name' | 'header';
  readonly report?: string;
  /** Headers that are understood, as they stand. */
  readonly headers: readonly string[];
  /** The table that it could be as well. */
  readonly other?: TableId;
};

/** What a telling name is worth, in known columns. */
const HINT = 3;

/** How much better another table may fit a tab before it is not taken for this one. */
const MARGIN = 2;

/** Closer than this, a second table could be meant as well. */
const CLOSE = 1;

/** How many tabs are weighed for each table. */
const CANDIDATES = 4;

/**
 * Which tab is which table: each tab is one table at most, each table one tab at most, the best total wins.
 *
 * A tab counts for a table only if its header has all required columns and more than the bare minimum says so:
 * a telling name, or columns that no other table has. What cannot be told is left to a person.
 *
 * @param wanted - Tables to find.
 */
export function assignTables(tabs: readonly Glimpse[], wanted: readonly TableId[]): ReadonlyMap<TableId, Assignment> {
  const fits = tabs.map((tab) => new Map(TABLE_IDS.map((table) => [table, fitOf(tab, table)] as const)));
  const scores = fits.map((byTable) => new Map([...byTable].map(([table, fit]) => [table, fit?.score ?? 0] as const)));
  const best = scores.map((byTable) => Math.max(...byTable.values()));
  const candidates = wanted.map((table) => ({
    table,
    fits: scores
      .map((byTable, tab) => ({ tab, score: byTable.get(table) ?? 0 }))
      .filter(({ tab, score }) => score > 0 && score + MARGIN >= (best[tab] ?? 0))
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES),
  }));
  const { chosen } = bestTotal(candidates);
  return new Map([...chosen].map(([table, tab]) => [table, assignmentOf(table, tab, fits[tab] ?? new Map())]));
}

function assignmentOf(table: TableId, tab: number, fits: ReadonlyMap<TableId, TabFit | undefined>): Assignment {
  const fit = fits.get(table);
  const score = fit?.score ?? 0;
  const rivals = TABLE_IDS.filter((other) => other !== table && (fits.get(other)?.score ?? 0) + CLOSE > score);
  const [rival] = fit?.reason.by === 'report' ? [] : rivals;
  const reason = fit?.reason ?? { by: 'header', headers: [] };
  return rival === undefined
    ? { tab, confidence: 'sure', reason }
    : { tab, confidence: 'likely', reason: { ...reason, other: rival } };
}

/** How well a tab fits a table, in known columns, and what tells. */
type TabFit = { readonly score: number; readonly reason: Reason };

/** Undefined when a tab does not fit a table. */
function fitOf({ name, cells }: Glimpse, table: TableId): TabFit | undefined {
  const header = findHeader(cells, TABLES[table]);
  if (header?.complete !== true || !hasRowsBelow(cells, header.row)) return undefined;
  const isNamed = namesTable(name, table);
  const reason = reasonFor(header, table, isNamed);
  return reason === undefined ? undefined : { score: scoreOf(header) + (isNamed ? HINT : 0), reason };
}

function reasonFor(header: Header, table: TableId, isNamed: boolean): Reason | undefined {
  const headers = [...header.columns.values()].map((column) => header.texts[column] ?? '');
  const report = knownReport(new Set(header.texts.map(headerKey)));
  if (report !== undefined) return report.table === table ? { by: 'report', report: report.id, headers } : undefined;
  if (header.columns.size > TABLES[table].requires.length) return { by: 'header', headers };
  return isNamed ? { by: 'name', headers } : undefined;
}

/** Known columns; of two tables that know as many, the one that leaves fewer over. */
function scoreOf({ columns, texts }: Header): number {
  return columns.size + columns.size / texts.filter((text) => text !== '').length;
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
