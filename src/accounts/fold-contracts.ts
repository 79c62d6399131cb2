import { isWithin, numberAt, textAt } from '../model/columns';
import { normalWords } from '../model/words';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { add, keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import type { AccountOf } from './resolve';

const DAYS_PER_MONTH = 365.25 / 12;

/** A contract that starts this many days before another ends is still its renewal. */
const RENEWED_EARLY_DAYS = 60;

/** What other folds want to know of the contracts, per account; NaN without a contract. */
export type ContractDays = {
  /** The first day of the first contract. */
  readonly firstStart: Float64Array;
  /** The last day of the last contract; Infinity for one that runs on or was renewed. */
  readonly lastEnd: Float64Array;
  /** The first day of the last contract. */
  readonly lastStart: Float64Array;
};

/** Contracts into customers now and at the start, contract value, terms ended and what became of them. */
export function foldContracts(draft: Draft, table: Table | undefined, accountOf: AccountOf): ContractDays {
  const days: ContractDays = {
    firstStart: new Float64Array(draft.size).fill(NaN),
    lastEnd: new Float64Array(draft.size).fill(NaN),
    lastStart: new Float64Array(draft.size).fill(NaN),
  };
  if (table === undefined) return days;
  keepLastStarts(days.lastStart, table, accountOf, draft.frame.asOf);
  const contracts = readContracts(table);
  for (let row = 0; row < table.size; row++) {
    const account = accountOf[row] ?? -1;
    const contract = contracts(row);
    if (account === -1) draft.findings.leaveOut(table, row, 'account', 'no-account');
    else if (Number.isNaN(contract.start)) draft.findings.leaveOut(table, row, 'start_date', 'no-start');
    else if (contract.start > draft.frame.asOf) draft.findings.leaveOut(table, row, 'start_date', 'after-as-of');
    else foldContract(draft, days, account, contract);
  }
  return days;
}

function keepLastStarts(lastStart: Float64Array, table: Table, accountOf: AccountOf, asOf: number): void {
  numbersOf(table, 'start_date').forEach((start, row) => {
    const account = accountOf[row] ?? -1;
    if (account !== -1 && start <= asOf) keepLatest(lastStart, account, start);
  });
}

type Contract = {
  readonly start: number;
  /** Last day of the term; NaN for one that runs on. */
  readonly end: number;
  readonly renewed: boolean;
  /** Value a year; NaN when it is not known. */
  readonly acv: number;
  /** Value a year after renewal; NaN when it is not known. */
  readonly renewalAcv: number;
};

function readContracts(table: Table): (row: number) => Contract {
  const start = numbersOf(table, 'start_date');
  const end = numbersOf(table, 'end_date');
  const value = numbersOf(table, 'tcv');
  const oneTime = numbersOf(table, 'one_time');
  const renewed = numbersOf(table, 'renewed');
  const renewal = numbersOf(table, 'renewal_acv');
  const terms = textsOf(table, 'term');
  const inYears = normalWords(table.mapped.find(({ field }) => field === 'term')?.header ?? '').includes('year');
  return (row) => {
    const from = numberAt(start, row);
    const last = numberAt(end, row);
    const fee = numberAt(oneTime, row);
    const years = termMonths(textAt(terms, row), inYears, from, last) / 12;
    const answer = numberAt(renewed, row);
    const renewalAcv = numberAt(renewal, row);
    return {
      start: from,
      end: last,
      renewed: answer === 1 || (Number.isNaN(answer) && renewalAcv > 0),
      acv: (numberAt(value, row) - (Number.isNaN(fee) ? 0 : fee)) / years,
      renewalAcv,
    };
  };
}

/** Months of a term: as written (`24`, `2 years`, `2` under Years), else from its two dates, else a year. */
function termMonths(text: string, inYears: boolean, start: number, end: number): number {
  const match = /^(\d+(?:\.\d+)?)\s*(y|year|years|m|month|months)?$/i.exec(text.trim());
  if (match !== null && Number(match[1]) > 0) {
    const years = match[2]?.toLowerCase().startsWith('y') ?? inYears;
    return Number(match[1]) * (years ? 12 : 1);
  }
  const days = end - start + 1;
  return days > 0 ? Math.max(1, Math.round(days / DAYS_PER_MONTH)) : 12;
}

function foldContract(draft: Draft, days: ContractDays, account: number, contract: Contract): void {
  const { numbers, frame } = draft;
  const { from, to } = frame.period;
  const { start, end } = contract;
  // A renewal that has a row of its own is told by that row.
  const hasOwnRow = numberAt(days.lastStart, account) > end - RENEWED_EARLY_DAYS;
  const renewedOn = contract.renewed && !hasOwnRow;
  const until = Number.isNaN(end) || renewedOn ? Infinity : end;
  keepEarliest(days.firstStart, account, start);
  keepLatest(days.lastEnd, account, until);
  if (until >= frame.asOf) numbers.customer[account] = 1;
  if (start < from && until >= from) numbers.customer_at_start[account] = 1;
  if (until >= frame.asOf) foldValue(draft, account, contract);
  if (isWithin(end, from, Math.min(to, frame.asOf))) foldEndedTerm(draft, account, contract);
}

/** What a contract that runs on the as-of date is worth a year: after its renewal the renewed value. */
function foldValue({ numbers, frame }: Draft, account: number, contract: Contract): void {
  const isRenewed = contract.end < frame.asOf && !Number.isNaN(contract.renewalAcv);
  const acv = isRenewed ? contract.renewalAcv : contract.acv;
  if (Number.isNaN(acv)) return;
  add(numbers.contracts, account, 1);
  add(numbers.acv, account, acv);
  numbers.contract_holder[account] = 1;
}

function foldEndedTerm({ numbers }: Draft, account: number, contract: Contract): void {
  add(numbers.terms_ended, account, 1);
  if (contract.renewed) add(numbers.terms_renewed, account, 1);
  if (Number.isNaN(contract.acv)) return;
  const after = contract.renewed ? (Number.isNaN(contract.renewalAcv) ? contract.acv : contract.renewalAcv) : 0;
  add(numbers.ended_acv, account, contract.acv);
  add(numbers.renewed_acv, account, after);
  add(numbers.kept_acv, account, Math.min(contract.acv, after));
}
