import { recordId } from '../matching/record-id';
import { numberAt, textAt } from '../model/columns';
import { stageReader } from '../model/stage-words';
import type { DealState } from '../model/stage-words';
import { holdsPhrase, normalWords } from '../model/words';
import type { Settings } from '../settings/settings';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import type { AccountOf } from './resolve';

/** What a deal is; `unknown` when the export does not say. */
export type DealType = 'new' | 'expansion' | 'renewal' | 'unknown';

/** One deal, judged on the as-of date. Days and amounts are NaN when not known. */
export type Deal = {
  readonly row: number;
  readonly account: number;
  /** What became of it by the as-of date. */
  readonly outcome: DealState;
  readonly type: DealType;
  readonly created: number;
  readonly closed: number;
  readonly amount: number;
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
  const dealAt = dealReader(draft, table);
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
  return deals;
}

function dealReader(draft: Draft, table: Table): (row: number, account: number) => Deal {
  const { findings, frame, settings } = draft;
  const stages = textsOf(table, 'stage');
  const types = textsOf(table, 'type');
  const created = numbersOf(table, 'created_date');
  const closed = numbersOf(table, 'close_date');
  const outcomeOf = stageReader(settings.won_words, settings.lost_words);
  const typeOf = remembering((type) => dealType(type, settings));
  const amountOf = amountReader(draft, table);
  return (row, account) => {
    const start = numberAt(created, row);
    const close = numberAt(closed, row);
    const stage = outcomeOf(textAt(stages, row));
    const ahead = stage !== 'open' && close > frame.asOf;
    if (ahead) findings.note(table, row, 'close_date', 'closes-later');
    if (stage === 'won' && Number.isNaN(close)) findings.note(table, row, 'close_date', 'won-without-date');
    if (close < start) findings.note(table, row, 'close_date', 'dates-out-of-order');
    return {
      row,
      account,
      outcome: ahead ? 'open' : stage,
      type: types.length === 0 ? 'unknown' : typeOf(textAt(types, row)),
      created: start,
      closed: close,
      amount: amountOf(row),
    };
  };
}

/** A reader of amounts in one currency; amounts that are blank, below zero or in another currency are noted. */
function amountReader({ findings, currency: main }: Draft, table: Table): (row: number) => number {
  const amounts = numbersOf(table, 'amount');
  const currencies = textsOf(table, 'currency');
  return (row) => {
    const amount = numberAt(amounts, row);
    const currency = textAt(currencies, row).toUpperCase();
    if (currency !== '' && currency !== main && !Number.isNaN(amount)) {
      findings.note(table, row, 'currency', 'other-currency');
      return NaN;
    }
    if (Number.isNaN(amount) && table.numbers.has('amount')) findings.note(table, row, 'amount', 'no-amount');
    if (amount < 0) findings.note(table, row, 'amount', 'negative-amount');
    return amount;
  };
}

function dealType(type: string, settings: Settings): DealType {
  const words = normalWords(type);
  const says = (phrases: ReadonlySet<string>): boolean => [...phrases].some((phrase) => holdsPhrase(words, phrase));
  if (says(settings.renewal_words)) return 'renewal';
  return says(settings.expansion_words) ? 'expansion' : 'new';
}

/** The same answer for the same text, worked out once: a column holds few different words. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
