import { recordId } from '../matching/record-id';
import { numberAt, textAt } from '../model/columns';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { dealMoney } from './deal-money';
import type { DealMoney } from './deal-money';
import { dealWords } from './deal-words';
import type { DealWords } from './deal-words';
import type { Draft } from './draft';
import type { AccountOf } from './resolve';

/** One deal, judged on the as-of date. Days and amounts are NaN when not known. */
export type Deal = DealWords &
  DealMoney & {
    readonly row: number;
    readonly account: number;
    readonly created: number;
    readonly closed: number;
  };

/**
 * The deals that take part, in sheet order: those of an account, not told twice, and begun by the as-of date.
 *
 * A deal with a close date after the as-of date is open, whatever its stage says: it is not won yet.
 */
export function readDeals(draft: Draft, table: Table, accountOf: AccountOf): readonly Deal[] {
  const { findings, frame } = draft;
  const ids = textsOf(table, 'opp_id');
  const created = numbersOf(table, 'created_date');
  const words = dealWords(draft, table);
  const dealAt = dealReader(draft, table, words.at);
  const seen = new Set<string>();
  const deals: Deal[] = [];
  for (let row = 0; row < table.size; row++) {
    const id = recordId(textAt(ids, row));
    const account = accountOf[row] ?? -1;
    if (account === -1) findings.leaveOut(table, row, 'account', 'no-account');
    else if (id !== '' && seen.has(id)) findings.merge(table, row, 'opp_id');
    else if (numberAt(created, row) > frame.asOf) findings.leaveOut(table, row, 'created_date', 'after-as-of');
    else deals.push(dealAt(row, account));
    if (id !== '') seen.add(id);
  }
  words.say();
  return deals;
}

function dealReader(
  draft: Draft,
  table: Table,
  wordsAt: (row: number) => DealWords,
): (row: number, account: number) => Deal {
  const { findings, frame } = draft;
  const created = numbersOf(table, 'created_date');
  const closed = numbersOf(table, 'close_date');
  const moneyAt = dealMoney(draft, table);
  return (row, account) => {
    const start = numberAt(created, row);
    const close = numberAt(closed, row);
    const words = wordsAt(row);
    const ahead = words.outcome !== 'open' && close > frame.asOf;
    if (ahead) findings.note(table, row, 'close_date', 'closes-later');
    if (words.outcome === 'won' && Number.isNaN(close)) findings.note(table, row, 'close_date', 'won-without-date');
    if (close < start) findings.note(table, row, 'close_date', 'dates-out-of-order');
    const outcome = ahead ? 'open' : words.outcome;
    return { ...words, outcome, ...moneyAt(row, outcome), row, account, created: start, closed: close };
  };
}
