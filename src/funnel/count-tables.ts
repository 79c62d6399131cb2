import { buildAccounts } from '../accounts/build-accounts';
import type { AccountsBuilt } from '../accounts/build-accounts';
import { earlierFrame, frameOf, hasRowsIn } from '../accounts/frame';
import type { Tables } from '../accounts/frame';
import { mainCurrency } from '../accounts/main-currency';
import type { Day } from '../model/day';
import type { Settings } from '../settings/settings';
import type { BuildFacts } from './build-facts';

/** What follows from the tables and the settings alone. */
export type Counted = Pick<
  BuildFacts,
  'table' | 'earlier' | 'frame' | 'earlierFrame' | 'settings' | 'health' | 'currency'
> & { readonly built: AccountsBuilt };

/** Counts: the same for a build of the tabs and for a function that stands in a cell. */
export function countTables(tables: Tables, settings: Settings, today: Day): Counted {
  const frame = frameOf(tables, settings, today);
  const before = earlierFrame(frame, settings.compare);
  const compared = before !== undefined && hasRowsIn(tables, before.period) ? before : undefined;
  const built = buildAccounts(tables, settings, frame);
  return {
    built,
    table: built.table,
    earlier: compared === undefined ? undefined : buildAccounts(tables, settings, compared).table,
    frame,
    earlierFrame: compared,
    settings,
    health: built.health,
    currency: mainCurrency(tables, settings),
  };
}
