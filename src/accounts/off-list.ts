import { isSet, isWithin } from '../model/columns';
import type { TableId } from '../model/table-id';
import type { Draft } from './draft';
import type { ContractDays } from './fold-contracts';
import type { DealDays } from './fold-deals';
import type { Tables } from './frame';
import type { Deal } from './read-deals';
import type { Resolved } from './resolve';

/** Deals or contracts of companies that are not on the list. */
export type OffList = {
  readonly table: Extract<TableId, 'opportunities' | 'customers'>;
  /** How many there are, and how many of them are deals won in the period. */
  readonly count: number;
  readonly won: number;
  /** What the deals won come to, as far as it is known. */
  readonly amount: number;
  /** The accounts that they are of, those with the largest amounts won first. */
  readonly accounts: readonly number[];
};

/**
 * The deals and contracts that are only compared with the list, because it does not name their company. Of those who
 * were customers before none is told: they are seldom on the list, and no KPI of it would count them if they were.
 */
export function offList(
  draft: Draft,
  tables: Tables,
  { unlisted }: Pick<Resolved, 'unlisted'>,
  { deals }: Pick<DealDays, 'deals'>,
  { contracts }: Pick<ContractDays, 'contracts'>,
): readonly OffList[] {
  if (tables.accounts === undefined) return [];
  const isOff = ({ account }: { readonly account: number }): boolean =>
    unlisted.has(account) && isSet(draft.numbers.non_target, account);
  const { from, to } = draft.frame.period;
  const isWon = ({ outcome, closed }: Deal): boolean => outcome === 'won' && isWithin(closed, from, to);
  const off = deals.filter(isOff);
  const won = off.filter(isWon);
  const begun = contracts.filter((contract) => contract.begun && isOff(contract));
  return [told('opportunities', off, won), told('customers', begun, [])].filter(({ count }) => count > 0);
}

function told(table: OffList['table'], all: readonly { readonly account: number }[], won: readonly Deal[]): OffList {
  const amounts = new Map(all.map(({ account }) => [account, 0]));
  for (const { account, amount } of won) amounts.set(account, (amounts.get(account) ?? 0) + (amount || 0));
  const ranked = [...amounts].sort(([, one], [, other]) => other - one);
  return {
    table,
    count: all.length,
    won: won.filter(({ isCredit }) => !isCredit).length,
    amount: ranked.reduce((sum, [, amount]) => sum + amount, 0),
    accounts: ranked.map(([account]) => account),
  };
}
