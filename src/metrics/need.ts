import type { TableId } from '../model/table-id';

/**
 * What must be in the user's ranges for a column or total to exist: a table, or one column of it; `earlier` is an
 * earlier period to compare with.
 */
export type Need = TableId | `${TableId}.${string}` | 'earlier';

/** A setting that must be filled in for a total to exist, such as `setting.market_accounts`. */
export type SettingNeed = `setting.${string}`;
