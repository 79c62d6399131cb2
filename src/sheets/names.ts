import type { TabId } from '../funnel/stamp';
import type { TableId } from '../model/table-id';

/**
 * The named range of a chosen source. It follows renames and inserted rows, and people can use it in formulas.
 *
 * @param area - Zero-based, where a table stands in several areas.
 */
export function sourceName(table: TableId, area = 0): string {
  return area === 0 ? `ABM_data_${table}` : `ABM_data_${table}_${String(area + 1)}`;
}

/**
 * The named range over the cells of the funnel tab that the add-on writes; it tells where they are now. Not the name of
 * a function in other letters: a spreadsheet may not tell the two apart.
 */
export const FUNNEL_NAME = 'ABM_funnel_tab';

/** Whether a named range is one that the add-on makes: a chosen source, the agreed settings, the funnel tab. */
export function isOurName(name: string): boolean {
  return name === FUNNEL_NAME || name.startsWith('ABM_data_');
}

/** What the tabs are called. Only labels: a tab is known by its mark, never by its name. */
export const TAB_LABELS: Readonly<Record<TabId, string>> = {
  accounts: 'ABM Accounts',
  funnel: 'ABM Funnel',
  definitions: 'ABM Definitions',
};
