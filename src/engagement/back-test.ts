import { isSet } from '../model/columns';
import type { JudgedTable } from './judged';
import { targetsOf } from './sensitivity';

/** Some accounts, and how many of them got their first opportunity later. */
export type Outcome = {
  readonly accounts: number;
  readonly opportunities: number;
  /** `opportunities` ÷ `accounts`, from 0 to 1; undefined of no accounts. */
  readonly rate: number | undefined;
};

/** What became of accounts that a reading called engaged, and of the rest. */
export type BackTest = {
  readonly engaged: Outcome;
  readonly rest: Outcome;
  /** How many times as often the engaged ones got an opportunity; undefined where either side is too small to judge. */
  readonly times: number | undefined;
};

/** The back-test of both readings; undefined where touches or deals are missing. */
export type BackTests = { readonly any: BackTest; readonly threshold: BackTest };

/**
 * Whether accounts that were engaged before the second half of the period began got their first opportunity in it
 * more often than the rest.
 *
 * Only target accounts without an opportunity up to then count: the others had nothing left to show. It tells what went
 * together, not what caused what.
 */
export function backTestsOf(table: JudgedTable): BackTests | undefined {
  if (!table.present.has('activities') || !table.present.has('opportunities')) return undefined;
  return { any: backTest(table, 'before_any'), threshold: backTest(table, 'before_score') };
}

function backTest(table: JudgedTable, reading: 'before_any' | 'before_score'): BackTest {
  const { numbers } = table;
  const open = targetsOf(table).filter((account) => isSet(numbers.no_deal_before, account));
  const engaged = outcomeOf(table, (account) => isSet(numbers[reading], account), open);
  const rest = outcomeOf(table, (account) => !isSet(numbers[reading], account), open);
  return { engaged, rest, times: timesOf(engaged, rest) };
}

/** Fewer accounts or opportunities than this on one side are chance. */
const FEWEST = 5;

function timesOf(engaged: Outcome, rest: Outcome): number | undefined {
  const few = [engaged, rest].some(({ accounts, opportunities }) => Math.min(accounts, opportunities) < FEWEST);
  if (few || engaged.rate === undefined || rest.rate === undefined) return undefined;
  return engaged.rate / rest.rate;
}

function outcomeOf(table: JudgedTable, belongs: (account: number) => boolean, open: readonly number[]): Outcome {
  const ours = open.filter(belongs);
  const opportunities = ours.filter((account) => isSet(table.numbers.deal_after, account)).length;
  return { accounts: ours.length, opportunities, rate: ours.length === 0 ? undefined : opportunities / ours.length };
}
