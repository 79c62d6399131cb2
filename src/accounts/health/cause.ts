import { a1Of } from '../../model/a1';
import type { DataIssue } from '../../model/data-issue';
import type { Table } from '../../tables/table';

/** What became of the rows or cells of a cause. */
export type Effect = 'left-out' | 'merged' | 'noted' | 'unreadable';

/** Why rows of one table do not count in full: one reason, about one column. */
export type Cause = {
  readonly code: string;
  readonly effect: Effect;
  /** The column it is about; `''` for rows that are none of the table's. */
  readonly field: string;
  /** How many rows, or cells that were read as blank. */
  readonly count: number;
  /** The rows of the table, as far as they were read; fewer than `count` where reading left them out. */
  readonly rows: readonly number[];
  /** The addresses of the first of them. */
  readonly cells: readonly string[];
  /** What was said of the whole column, where it may be wrong. */
  readonly doubt?: DataIssue;
};

/** Rows met while the tables are folded, by what is said of them. */
export type Told = Pick<Cause, 'code' | 'effect' | 'field'> & { readonly rows: number[] };

/** How many cells of a cause are named. */
export const CELLS_NAMED = 20;

/** A cause with its count and its cells. */
export function causeOf(table: Table, { code, effect, field, rows }: Told): Cause {
  const cells = rows.slice(0, CELLS_NAMED).map((row) => cellOf(table, row, field));
  return { code, effect, field, count: rows.length, rows, cells };
}

/** The address of a column's cell in a row of the table; that of the row's first cell where no column is known. */
export function cellOf(table: Table, row: number, field: string): string {
  const place = table.places?.get(field)?.(row);
  if (place !== undefined) return a1Of(place.row, place.column);
  const mapped = table.mapped.find((one) => one.field === field);
  return a1Of(table.rowNumbers[row] ?? 0, mapped?.column ?? table.origin.column);
}

/** How many rows or cells there are of an effect. */
export function totalOf(causes: readonly Cause[], effect: Effect): number {
  return causes.reduce((sum, cause) => (cause.effect === effect ? sum + cause.count : sum), 0);
}

/** How many rows or cells there are of some effects, by the code of the reason. */
export function countsByCode(causes: readonly Cause[], ...effects: readonly Effect[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, effect, count } of causes) {
    if (effects.includes(effect)) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return counts;
}
