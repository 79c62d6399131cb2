import type { TableId } from '../view';

/** The id of the heading of this tab. */
export const HEADING = 'check';

/** The id of the heading of a table's card. */
export const cardId = (table: TableId): string => `check-${table}`;
