import { ACCOUNT_COLUMNS } from '../../metrics/account-columns';
import type { NumberColumnId } from '../../metrics/account-columns';
import { TOTALS } from '../../metrics/totals';
import type { TotalId } from '../../metrics/totals';
import { RIGHTLY } from '../../model/data-issue';
import type { TableId } from '../../model/table-id';
import type { Table } from '../../tables/table';
import type { Cause } from './cause';
import { measured, STILL } from './measure';
import type { Reach } from './measure';
import { ACTIVITY_MOVES } from './moves/activities';
import { CUSTOMER_MOVES } from './moves/customers';
import type { BoundTerms, ByKind, Direction, Measure, Move, Only, TableMoves } from './moves/move';
import { OPPORTUNITY_MOVES } from './moves/opportunities';
import { CONTACT_MOVES, LIST_MOVES, NPS_MOVES, SPEND_MOVES } from './moves/others';
import { rowsByKind } from './moves/touch-rows';

/** What the rows of each table move. */
export const MOVES: Readonly<Record<TableId, TableMoves>> = {
  accounts: LIST_MOVES,
  activities: ACTIVITY_MOVES,
  opportunities: OPPORTUNITY_MOVES,
  customers: CUSTOMER_MOVES,
  spend: SPEND_MOVES,
  nps: NPS_MOVES,
  contacts: CONTACT_MOVES,
};

/** How far each column, summed over the accounts, and each total can go. */
export type Reaches = {
  readonly columns: ReadonlyMap<NumberColumnId, Reach>;
  readonly totals: ReadonlyMap<TotalId, Reach>;
};

/**
 * How far everything can go if the rows of a cause are put right; undefined where nothing is to be put right, and where
 * what the sheet read is in doubt: nothing bounds what a file read anew holds.
 */
export function reachesOf(
  cause: Cause,
  table: Table,
  terms: BoundTerms,
  present: ReadonlySet<string>,
): Reaches | undefined {
  if (RIGHTLY.has(cause.code) || cause.doubt !== undefined) return undefined;
  const { row, cells, rest, unsettled } = MOVES[table.id];
  const own = isWholeRow(cause) ? undefined : cells[cause.field];
  const turned = own === undefined && !isWholeRow(cause);
  const loose = own === undefined && unsettled?.(table, cause.rows, terms.settings) === true;
  const reachBy = measures(cause, table, terms);
  const reachOf = (move: Move): Reach => {
    const beside = move.eitherBeside !== undefined && present.has(move.eitherBeside);
    const by = loose && move.by !== 'accounts' ? 'any' : move.by;
    return directed(reachBy(by, move.only), turned || loose || beside ? 'either' : move.direction);
  };
  const found = gathered(own ?? row, reachOf);
  return rest === true && own === undefined ? withRest(found) : found;
}

/** Measures what rows of a cause can move: each part of them that moves something else, by each measure, once. */
function measures(cause: Cause, table: Table, terms: BoundTerms): (by: Measure, only: Only | undefined) => Reach {
  type Part = { readonly of: Cause; readonly reaches: Map<Measure, Reach> };
  const parts = new Map<Only | undefined, Part>();
  let known: ByKind | undefined;
  const byKind = (): ByKind => (known ??= rowsByKind(table, cause));
  return (by, only) => {
    const part: Part = parts.get(only) ?? { of: only?.(table, cause, terms, byKind) ?? cause, reaches: new Map() };
    const { of, reaches } = part;
    parts.set(only, part);
    const reach = reaches.get(by) ?? (of.count === 0 ? STILL : measured(by, of, table, terms));
    reaches.set(by, reach);
    return reach;
  };
}

/** Whether the row as a whole is to be put right, and not one of its cells. */
export function isWholeRow({ effect }: Cause): boolean {
  return effect === 'left-out' || effect === 'merged';
}

function directed({ up, down }: Reach, direction: Direction): Reach {
  if (direction === 'up') return { up, down };
  return direction === 'down' ? { up: down, down: up } : { up: up + down, down: up + down };
}

function gathered(moves: readonly Move[], reachOf: (move: Move) => Reach): Reaches {
  const columns = new Map<NumberColumnId, Reach>();
  const totals = new Map<TotalId, Reach>();
  for (const move of moves) {
    const reach = reachOf(move);
    if (reach.up + reach.down === 0) continue;
    for (const column of move.columns) columns.set(column, wider(columns.get(column), reach));
    for (const total of move.totals) totals.set(total, wider(totals.get(total), reach));
  }
  return { columns, totals };
}

function wider(one: Reach = STILL, other: Reach): Reach {
  return { up: Math.max(one.up, other.up), down: Math.max(one.down, other.down) };
}

const FREE: Reach = { up: Infinity, down: Infinity };

function withRest({ columns, totals }: Reaches): Reaches {
  return {
    columns: new Map([
      ...ACCOUNT_COLUMNS.flatMap(({ id, kind }) => (kind === 'text' ? [] : [[id, FREE] as const])),
      ...columns,
    ]),
    totals: new Map([...TOTALS.map(({ id }) => [id, FREE] as const), ...totals]),
  };
}
