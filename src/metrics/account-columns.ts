import { NAME_COLUMNS } from './columns/account';
import { BEFORE_COLUMNS } from './columns/before';
import { CUSTOMERS_COLUMNS } from './columns/customers';
import { ENGAGEMENT_COLUMNS } from './columns/engagement';
import { LIST_COLUMNS } from './columns/list';
import { OPPORTUNITIES_COLUMNS } from './columns/opportunities';
import { PEOPLE_COLUMNS } from './columns/people';
import type { ColumnDefinition } from './columns/column';

export type { ColumnBand, ColumnKind } from './columns/column';

/**
 * The columns of the account table, in tab order.
 *
 * One row per account, and only things that add up: flags as 1 or 0, counts, amounts, sums of days with their n.
 * A column keeps its place for good, because the formulas of the funnel tab point at it.
 */
export const ACCOUNT_COLUMNS = [
  ...NAME_COLUMNS,
  ...ENGAGEMENT_COLUMNS,
  ...PEOPLE_COLUMNS,
  ...OPPORTUNITIES_COLUMNS,
  ...CUSTOMERS_COLUMNS,
  ...LIST_COLUMNS,
  ...BEFORE_COLUMNS,
] as const;

/** One column of the account table. */
export type AccountColumn = (typeof ACCOUNT_COLUMNS)[number];

/** The id of a column that holds words. */
export type TextColumnId = Extract<AccountColumn, { kind: 'text' }>['id'];

/** The id of a column that holds numbers: flags, counts, amounts, days, dates. */
export type NumberColumnId = Exclude<AccountColumn, { kind: 'text' }>['id'];

const POSITIONS = new Map<string, number>(ACCOUNT_COLUMNS.map((column, index) => [column.id, index]));

/** The zero-based place of a column on the accounts tab. */
export function columnPosition(id: AccountColumn['id']): number {
  return POSITIONS.get(id) ?? -1;
}

/** What must be in the user's ranges for a column to hold anything. */
export function columnNeeds(column: ColumnDefinition): readonly string[] {
  return column.needs;
}
