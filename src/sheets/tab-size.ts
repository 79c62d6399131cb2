import type { Tab } from '../funnel/tab';
import { TROUBLES } from '../messages/troubles';
import { Refusal } from './refusal';

/** Half of what a whole workbook may hold; the user's own data needs the other half. */
const MOST_CELLS = 5_000_000;

/** Stops before a tab is made that a workbook cannot hold. */
export function checkFits({ rows, owned }: Pick<Tab, 'rows' | 'owned'>): void {
  if (rows.length * owned > MOST_CELLS) throw new Refusal('LIMIT', TROUBLES.tooLarge(rows.length));
}
