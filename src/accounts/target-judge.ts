import { numberAt } from '../model/columns';
import type { Settings } from '../settings/settings';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { ContractDays } from './fold-contracts';
import type { ListRows } from './list-rows';

/**
 * Decides who is a target: on the list, listed by the as-of date, and no customer on the day of listing, unless the
 * team agreed that customers are targets like the rest. An account that is not on the list is compared with it unless
 * it was a customer when the period began.
 */
export function targetJudge(
  draft: Draft,
  table: Table,
  contracts: ContractDays,
  rowOf: ListRows['rowOf'],
): (row: number, account: number) => void {
  const { numbers, frame, settings } = draft;
  const flags = table.numbers.get('is_target');
  const listedOn = numbersOf(table, 'target_since');
  const customerSince = numbersOf(table, 'customer_since');
  return (row, account) => {
    const since = numberAt(customerSince, rowOf('customer_since', row));
    const firstStart = numberAt(contracts.firstStart, account);
    if (Number.isNaN(firstStart)) judgeCustomer(draft, account, since);
    const listed = flags === undefined || flags[rowOf('is_target', row)] === 1;
    const listedDay = listed ? numberAt(listedOn, rowOf('target_since', row)) : NaN;
    const reference = Number.isNaN(listedDay) ? frame.period.from : listedDay;
    const already = since < reference || firstStart < reference;
    const standing = standingOf(already, listed, settings);
    for (const other of STANDINGS) numbers[other][account] = other === standing ? 1 : 0;
    // Listed after the as-of date: not yet a target, and no comparison for the list either.
    if (listedDay > frame.asOf) numbers.target[account] = 0;
  };
}

const STANDINGS = ['already_customer', 'target', 'non_target'] as const;

function standingOf(already: boolean, listed: boolean, settings: Settings): (typeof STANDINGS)[number] {
  const likeTheRest = listed && settings.customers_on_list === 'targets';
  if (already && !likeTheRest) return 'already_customer';
  return listed ? 'target' : 'non_target';
}

/** Where no contract tells, the day on which an account became a customer does. */
function judgeCustomer({ numbers, frame }: Draft, account: number, since: number): void {
  if (since <= frame.asOf) numbers.customer[account] = 1;
  if (since < frame.period.from) numbers.customer_at_start[account] = 1;
}
