import { recordId } from '../matching/record-id';
import { numberAt, textAt } from '../model/columns';
import type { DealState } from '../model/stage-words';
import { normalWords } from '../model/words';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { AccountOf } from './resolve';

const FURTHEST: Readonly<Record<DealState, number>> = { won: 2, lost: 1, open: 0 };

/**
 * Tells the rows that tell a deal again, by the column that two rows have in common; undefined for the one that counts.
 *
 * The same id is the same deal; without one, the same account, name, amount, created and close date. Of rows that differ
 * the furthest stage counts, then the later close date, then the larger amount: never the one that stands above.
 */
export function toldTwice(
  table: Table,
  accounts: AccountOf,
  outcomeAt: (row: number) => DealState,
): (row: number) => 'opp_id' | 'opp_name' | undefined {
  const ids = textsOf(table, 'opp_id').map(recordId);
  const keys = dealKeys(table, accounts, ids);
  const rankOf = ranking(table, outcomeAt);
  const best = new Map<string, number>();
  keys.forEach((key, row) => {
    const before = best.get(key);
    if (before === undefined || isLess(rankOf(before), rankOf(row))) best.set(key, row);
  });
  const counts = new Uint8Array(table.size);
  for (const row of best.values()) counts[row] = 1;
  return (row) => {
    if (counts[row] === 1 || textAt(keys, row) === '') return undefined;
    return textAt(ids, row) === '' ? 'opp_name' : 'opp_id';
  };
}

/** What makes two rows one deal; `''` for a row that nothing tells apart from a deal of its own. */
function dealKeys(table: Table, accounts: AccountOf, ids: readonly string[]): readonly string[] {
  const names = textsOf(table, 'opp_name');
  const figures = ['amount', 'created_date', 'close_date'].map((field) => numbersOf(table, field));
  return Array.from({ length: table.size }, (_, row) => {
    const id = textAt(ids, row);
    const account = accounts[row] ?? -1;
    if (account < 0) return '';
    if (id !== '') return id;
    const name = normalWords(textAt(names, row));
    if (name === '') return '';
    return [account, ...figures.map((column) => numberAt(column, row)), name].map(String).join('\u0001');
  });
}

/** What of a row counts before that of another, the most important first; the order of words only parts equals. */
function ranking(table: Table, outcomeAt: (row: number) => DealState): (row: number) => readonly (number | string)[] {
  const numbers = ['close_date', 'amount', 'created_date', 'probability'].map((field) => numbersOf(table, field));
  const texts = ['type', 'term', 'currency'].map((field) => textsOf(table, field));
  return (row) => [
    FURTHEST[outcomeAt(row)],
    ...numbers.map((column) => numberAt(column, row)).map((value) => (Number.isNaN(value) ? -Infinity : value)),
    ...texts.map((column) => textAt(column, row)),
  ];
}

function isLess(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}
