import { CUSTOMER_BEFORE, severalReasons, takenAwayWords, whyNotWords, withDetail } from '../../messages/why-not-words';
import { ACCOUNT_COLUMNS } from '../../metrics/account-columns';
import type { AccountTable } from '../../metrics/account-table';
import { missedBy } from '../../metrics/breakdown';
import type { Missed, Term } from '../../metrics/breakdown';
import { isSet, textAt } from '../../model/columns';
import { TOLD_WHY } from './explained';

const COLUMNS = new Map<string, (typeof ACCOUNT_COLUMNS)[number]>(ACCOUNT_COLUMNS.map((one) => [one.id, one]));

/** Why an account adds nothing to a sum of terms, in words. */
export function whyNot(terms: readonly Term[], table: AccountTable, account: number): string {
  const taken = terms.find((term) => term.factor < 0 && missedBy(term, table, account) === undefined);
  if (taken !== undefined) return takenAwayWords(taken.column, COLUMNS.get(taken.column)?.name ?? '');
  const reasons = terms
    .filter(({ factor }) => factor > 0)
    .map((term) => missedBy(term, table, account))
    .map((one) => (one === undefined ? '' : wordsOf(one, table, account)));
  return severalReasons([...new Set(reasons)]);
}

function wordsOf({ column, equals, found }: Missed, { numbers, texts }: AccountTable, account: number): string {
  const isCustomer = column === 'target' && equals === 1 && isSet(numbers.already_customer, account);
  if (isCustomer) return CUSTOMER_BEFORE;
  const { name = '', kind } = COLUMNS.get(column) ?? {};
  const asked = equals === undefined ? {} : { equals };
  const words = whyNotWords({ id: column, name, isFlag: kind === 'flag', found, ...asked });
  const detail = found === 0 ? detailOf(column, texts.why_engaged, account) : '';
  return detail === '' ? words : withDetail(words, detail);
}

function detailOf(column: string, why: readonly string[], account: number): string {
  return TOLD_WHY.has(column) ? textAt(why, account) : '';
}
