import { numberAt } from '../model/columns';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import { dealMoney } from './deal-money';
import type { DealMoney } from './deal-money';
import { dealWords } from './deal-words';
import type { DealWords } from './deal-words';
import type { Draft } from './draft';
import { whyNone } from './resolve';
import type { AccountOf } from './resolve';
import { toldTwice } from './told-twice';

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
  const created = numbersOf(table, 'created_date');
  const words = dealWords(draft, table);
  const dealAt = dealReader(draft, table, words.at);
  const tellsAgain = toldTwice(table, accountOf, words.outcomeAt);
  const deals: Deal[] = [];
  for (let row = 0; row < table.size; row++) {
    const account = accountOf[row] ?? -1;
    const again = tellsAgain(row);
    if (account < 0) findings.leaveOut(table, row, 'account', whyNone(account));
    else if (again !== undefined) findings.merge(table, row, again);
    else if (numberAt(created, row) > frame.asOf) findings.leaveOut(table, row, 'created_date', 'after-as-of');
    else deals.push(dealAt(row, account));
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
    if (words.outcome !== 'open' && Number.isNaN(close)) findings.note(table, row, 'close_date', 'closed-without-date');
    if (close < start) findings.note(table, row, 'close_date', 'dates-out-of-order');
    const outcome = ahead ? 'open' : words.outcome;
    const { amount, isCredit, firstYear, hasTerm, probability } = moneyAt(row);
    // Every field by its name: of objects that are put together from others the engine makes slow tables.
    return {
      row,
      account,
      outcome,
      type: words.type,
      created: start,
      closed: close,
      amount,
      isCredit,
      firstYear,
      hasTerm,
      probability,
    };
  };
}
