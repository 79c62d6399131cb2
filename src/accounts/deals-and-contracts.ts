import { isSet, isWithin, numberAt } from '../model/columns';
import type { Draft } from './draft';
import type { ContractDays } from './fold-contracts';
import type { DealDays } from './fold-deals';

/** What deals and contracts only say together: wins that no deal tells, and who is a customer by a deal alone. */
export function joinDealsAndContracts(draft: Draft, deals: DealDays, contracts: ContractDays): void {
  const { numbers } = draft;
  for (let account = 0; account < draft.size; account++) {
    foldUnlistedWin(draft, deals, contracts, account);
    const won = numberAt(deals.lastWin, account);
    // A contract knows better than the deal before it whether the customer is still there.
    if (!Number.isNaN(won) && !(numberAt(contracts.lastEnd, account) >= won)) numbers.customer[account] = 1;
  }
}

/** The first contract of a target account that starts in the period is a win on that day, if no deal tells of one. */
function foldUnlistedWin({ numbers, frame }: Draft, deals: DealDays, contracts: ContractDays, account: number): void {
  const start = numberAt(contracts.firstStart, account);
  if (!isWithin(start, frame.period.from, frame.period.to) || !isSet(numbers.target, account)) return;
  if (!Number.isNaN(numberAt(deals.lastWin, account))) return;
  numbers.won[account] = 1;
  numbers.won_unlisted[account] = 1;
  deals.signed[account] = start;
}
