import type { TableId } from '../../src/model/table-id';

const TABLES: Readonly<Record<TableId, true>> = {
  accounts: true,
  activities: true,
  opportunities: true,
  customers: true,
  spend: true,
  nps: true,
  contacts: true,
};

/** The range of a table, as a person types it: `Deals!A1:H200`. */
export type TableRange = { readonly table: TableId; readonly range: string };

/** The names of the tables, as a person types them. */
export const TABLE_NAMES: readonly string[] = Object.keys(TABLES);

/** Whether a word is the name of a table. */
export function isTable(word: string): word is TableId {
  return Object.hasOwn(TABLES, word);
}
