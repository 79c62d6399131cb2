import type { AccountTable } from './account-table';
import { breakdownOf, missedBy, partsOf } from './breakdown';
import type { Breakdown, Term } from './breakdown';
import type { Metric } from './metric';
import type { Scope } from './scope';

/** The accounts behind a KPI, by their number in the account table. */
export type Members = {
  /** Accounts that add to the value, or to what is divided. */
  readonly numerator: readonly number[];
  /** Accounts that add to what it is divided by; empty when the KPI is no division. */
  readonly denominator: readonly number[];
};

/** The accounts that a KPI counts in a scope: those with something other than zero in one of its columns. */
export function membersOf({ value, population }: Metric, table: AccountTable, scope: Scope): Members {
  const whole = breakdownOf(value, population, scope);
  if (whole.kind !== 'ratio') return { numerator: behind(whole, table), denominator: [] };
  return { numerator: behind(whole.left, table), denominator: behind(whole.right, table) };
}

function behind(breakdown: Breakdown, table: AccountTable): readonly number[] {
  const terms = partsOf(breakdown).flatMap((part): readonly Term[] => (part.kind === 'accounts' ? part.terms : []));
  const accounts = Array.from({ length: table.size }, (_, account) => account);
  return accounts.filter((account) => terms.some((term) => missedBy(term, table, account) === undefined));
}
