import { add, isWithin, numberAt } from '../model/columns';
import type { Table } from '../tables/table';
import { keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import { readContracts } from './read-contracts';
import type { Contract } from './read-contracts';
import { endingsOf } from './renewals';
import type { Ending } from './renewals';
import type { AccountOf } from './resolve';

/** What other folds want to know of the contracts, per account; NaN without a contract. */
export type ContractDays = {
  /** All that take part. */
  readonly contracts: readonly Contract[];
  /** The first day of the first contract. */
  readonly firstStart: Float64Array;
  /** The last day of the last contract, renewed terms included; Infinity for one that runs on. */
  readonly lastEnd: Float64Array;
  /** The first day, from the as-of date on, on which a term ends that nobody renewed yet; Infinity for none. */
  readonly nextEnd: Float64Array;
};

/** Contracts into customers now and at the start, contract value, terms ended and what became of them. */
export function foldContracts(draft: Draft, table: Table | undefined, accountOf: AccountOf): ContractDays {
  const contracts = table === undefined ? [] : readContracts(draft, table, accountOf);
  const days: ContractDays = {
    contracts,
    firstStart: new Float64Array(draft.size).fill(NaN),
    lastEnd: new Float64Array(draft.size).fill(NaN),
    nextEnd: new Float64Array(draft.size).fill(NaN),
  };
  const byAccount = new Map<number, Contract[]>();
  for (const contract of contracts) {
    const others = byAccount.get(contract.account);
    if (others === undefined) byAccount.set(contract.account, [contract]);
    else others.push(contract);
  }
  for (const held of byAccount.values()) foldCustomer(draft, days, held);
  return days;
}

function foldCustomer(draft: Draft, days: ContractDays, contracts: readonly Contract[]): void {
  const endings = endingsOf(contracts);
  let account = -1;
  let renewed = false;
  for (const contract of contracts) {
    const ending = endings.get(contract);
    if (ending === undefined || !contract.begun) continue;
    account = contract.account;
    foldContract(draft, days, contract, ending);
    renewed = foldEndedTerm(draft, contract, ending) || renewed;
  }
  // Whoever renewed a term and let the next one end in the same period did not stay.
  if (renewed && numberAt(days.lastEnd, account) > lastDayOf(draft)) draft.numbers.renewed_customer[account] = 1;
}

/** The last day on which a term can have ended in the period. */
function lastDayOf({ frame }: Draft): number {
  return Math.min(frame.period.to, frame.asOf);
}

function foldContract(draft: Draft, days: ContractDays, contract: Contract, ending: Ending): void {
  const { numbers, frame } = draft;
  const { account, start } = contract;
  const { until } = ending;
  keepEarliest(days.firstStart, account, start);
  keepLatest(days.lastEnd, account, until);
  if (start < frame.period.from && until >= frame.period.from) numbers.customer_at_start[account] = 1;
  if (until < frame.asOf) return;
  numbers.customer[account] = 1;
  keepEarliest(days.nextEnd, account, ending.renewed ? Infinity : until);
  foldValue(draft, contract);
}

/** What a contract that runs on the as-of date is worth a year: after its renewal the renewed value. */
function foldValue({ numbers, frame, settings }: Draft, { account, end, acv, renewalAcv }: Contract): void {
  const value = end < frame.asOf && !Number.isNaN(renewalAcv) ? renewalAcv : acv;
  if (Number.isNaN(value)) return;
  add(numbers.acv, account, value);
  // A credit lowers the sum and is no contract of its own.
  if (value < 0) return;
  add(numbers.contracts, account, 1);
  numbers.contract_holder[account] = 1;
  numbers.acv_counted[account] = settings.acv_per === 'customer' ? 1 : numberAt(numbers.contracts, account);
}

/** A term that ended in the period, and what it was worth before and after; true if it was renewed. */
function foldEndedTerm(draft: Draft, { account, end, acv }: Contract, { renewed, after }: Ending): boolean {
  const { numbers, frame } = draft;
  if (!isWithin(end, frame.period.from, lastDayOf(draft))) return false;
  numbers.due_customer[account] = 1;
  add(numbers.terms_ended, account, 1);
  if (renewed) add(numbers.terms_renewed, account, 1);
  if (!(acv >= 0) || Number.isNaN(after)) return renewed;
  add(numbers.ended_acv, account, acv);
  add(numbers.renewed_acv, account, after);
  add(numbers.kept_acv, account, Math.max(0, Math.min(acv, after)));
  return renewed;
}
