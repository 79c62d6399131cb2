import type { TabId } from '../funnel/stamp';
import type { TableId } from '../model/table-id';

/** The named range of a chosen source. It follows renames and inserted rows, and people can use it in formulas. */
export function sourceName(table: TableId): string {
  return `ABM_data_${table}`;
}

/** The named range over the cells of the funnel tab that the add-on writes; it tells where they are now. */
export const FUNNEL_NAME = 'ABM_funnel';

/** What the tabs are called. Only labels: a tab is known by its mark, never by its name. */
export const TAB_LABELS: Readonly<Record<TabId, string>> = {
  accounts: 'ABM Accounts',
  funnel: 'ABM Funnel',
  definitions: 'ABM Definitions',
};
