import { accountsBuilder } from '../accounts/build-accounts';
import type { AccountsBuilt } from '../accounts/build-accounts';
import { earlierFrame, frameOf, hasRowsIn } from '../accounts/frame';
import type { Tables } from '../accounts/frame';
import { mainCurrency } from '../accounts/main-currency';
import type { Day } from '../model/day';
import type { Settings } from '../settings/settings';
import { withEarlier } from '../metrics/with-earlier';
import type { BuildFacts } from './build-facts';
import { isAboutAccount, leftOutAccounts } from './left-out';

/** What follows from the tables and the settings alone. */
export type Counted = Pick<
  BuildFacts,
  'table' | 'earlier' | 'frame' | 'earlierFrame' | 'settings' | 'health' | 'leftOut' | 'currency'
> & { readonly built: AccountsBuilt };

/** Counts: the same for a build of the tabs and for a function that stands in a cell. */
export function countTables(tables: Tables, settings: Settings, today: Day): Counted {
  const frame = frameOf(tables, settings, today);
  const before = earlierFrame(frame, settings.compare);
  const compared = before !== undefined && hasRowsIn(tables, before.period) ? before : undefined;
  const accountsIn = accountsBuilder(tables, settings);
  const built = accountsIn(frame);
  const earlier = compared === undefined ? undefined : accountsIn(compared).table;
  return {
    built,
    table: earlier === undefined ? built.table : withEarlier(built.table, earlier),
    earlier,
    frame,
    earlierFrame: compared,
    settings,
    health: built.health,
    leftOut: leftOutAccounts(built.issues(isAboutAccount)),
    currency: mainCurrency(tables, settings),
  };
}
