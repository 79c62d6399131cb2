import { isSet, numberAt, textAt } from '../model/columns';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { ContractDays } from './fold-contracts';
import type { DealDays } from './fold-deals';
import type { AccountOf } from './resolve';

/**
 * Names the targets with whom a deal was won before the period although nothing says that they were customers then.
 *
 * Who is a customer already is told by contracts and by Customer since. A deal tells that somebody bought once, not that
 * they were a customer when they were put on the list, so it moves nobody off the list; but a person shall know.
 */
export function sayWonBeforeListed(
  draft: Draft,
  list: Table | undefined,
  accounts: AccountOf,
  deals: Pick<DealDays, 'firstWin'>,
  contracts: Pick<ContractDays, 'firstStart'>,
): void {
  const { numbers, texts, settings, frame, findings } = draft;
  if (list === undefined || settings.customers_on_list === 'targets') return;
  const found = new Set<number>();
  deals.firstWin.forEach((won, account) => {
    const before = won < frame.period.from && isSet(numbers.target, account);
    if (before && Number.isNaN(numberAt(contracts.firstStart, account))) found.add(account);
  });
  if (found.size > 0) dropExplained(found, list, accounts, deals.firstWin);
  const [first] = [...found].map((account) => textAt(texts.account, account)).sort();
  if (first !== undefined) findings.say('accounts', 'won-before-listed', first, found.size);
}

/** Drops whom the list explains: listed before the win, or a customer since a day that it names. */
function dropExplained(found: Set<number>, list: Table, accounts: AccountOf, firstWin: Float64Array): void {
  const [listed, since] = [numbersOf(list, 'target_since'), numbersOf(list, 'customer_since')];
  accounts.forEach((account, row) => {
    const isListed = numberAt(listed, row) <= numberAt(firstWin, account);
    if (isListed || !Number.isNaN(numberAt(since, row))) found.delete(account);
  });
}
