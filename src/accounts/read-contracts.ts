import { numberAt } from '../model/columns';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import { amountReader, exchange, sayCurrency } from './exchange';
import { whyNone } from './resolve';
import type { AccountOf } from './resolve';
import { writtenMonths } from './written-months';

const DAYS_PER_MONTH = 365.25 / 12;

/** One contract or term, judged on the as-of date. Amounts are in the main currency; what is not known is NaN. */
export type Contract = {
  readonly account: number;
  readonly start: number;
  /** Last day of the term; NaN for one that runs on. */
  readonly end: number;
  /** Whether it has begun by the as-of date. */
  readonly begun: boolean;
  /** 1 or 0 where the export says whether it was renewed. */
  readonly renewed: number;
  /** Value a year. */
  readonly acv: number;
  /** Value a year after renewal. */
  readonly renewalAcv: number;
};

/**
 * The contracts of known accounts, in sheet order. Those that begin after the as-of date take no part but to tell that
 * the term before them was renewed.
 */
export function readContracts(draft: Draft, table: Table, accountOf: AccountOf): readonly Contract[] {
  const { findings } = draft;
  const starts = numbersOf(table, 'start_date');
  const ends = numbersOf(table, 'end_date');
  const contractAt = contractReader(draft, table);
  const contracts: Contract[] = [];
  for (let row = 0; row < table.size; row++) {
    const account = accountOf[row] ?? -1;
    const start = numberAt(starts, row);
    if (account < 0) findings.leaveOut(table, row, 'account', whyNone(account));
    else if (Number.isNaN(start)) findings.leaveOut(table, row, 'start_date', 'no-start');
    else if (numberAt(ends, row) < start) findings.leaveOut(table, row, 'end_date', 'ends-before-start');
    else {
      const contract = contractAt(row, account);
      if (!contract.begun) findings.leaveOut(table, row, 'start_date', 'after-as-of');
      contracts.push(contract);
    }
  }
  return contracts;
}

function contractReader(draft: Draft, table: Table): (row: number, account: number) => Contract {
  const starts = numbersOf(table, 'start_date');
  const ends = numbersOf(table, 'end_date');
  const renewed = numbersOf(table, 'renewed');
  const renewals = numbersOf(table, 'renewal_acv');
  const rateOf = exchange(draft, table);
  const acvOf = acvReader(draft, table);
  return (row, account) => {
    const start = numberAt(starts, row);
    const end = numberAt(ends, row);
    return {
      account,
      start,
      end,
      begun: start <= draft.frame.asOf,
      renewed: numberAt(renewed, row),
      acv: acvOf(row, start, end),
      renewalAcv: numberAt(renewals, row) * (rateOf(row) ?? NaN),
    };
  };
}

/** A reader of the value a year: the total, without one-time fees unless they are kept, by the years of the term. */
function acvReader(draft: Draft, table: Table): (row: number, start: number, end: number) => number {
  const { findings, settings } = draft;
  const fees = numbersOf(table, 'one_time');
  const valueOf = amountReader(draft, table, 'tcv');
  const rateOf = exchange(draft, table);
  const monthsOf = writtenMonths(table);
  if (table.numbers.has('tcv')) sayCurrency(draft, table);
  return (row, start, end) => {
    const value = valueOf(row);
    if (Number.isNaN(value)) return NaN;
    const fee = settings.acv_fees === 'keep' ? 0 : numberAt(fees, row) * (rateOf(row) ?? NaN);
    const years = (monthsOf(row) ?? monthsBetween(start, end)) / 12;
    const annualised = settings.acv_short_terms === 'annualise';
    if (years < 1 && annualised) findings.note(table, row, 'term', 'short-term');
    return (value - (Number.isNaN(fee) ? 0 : fee)) / (annualised ? years : Math.max(1, years));
  };
}

/** Months from the first to the last day; a year for a contract that runs on. */
function monthsBetween(start: number, end: number): number {
  const days = end - start + 1;
  return Number.isNaN(days) ? 12 : Math.max(1, Math.round(days / DAYS_PER_MONTH));
}
