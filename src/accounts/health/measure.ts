import { accountKey } from '../../matching/account-key';
import { numberAt, textAt } from '../../model/columns';
import { numbersOf, textsOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import type { Terms } from '../draft';
import { exchange } from '../exchange';
import type { Cause } from './cause';
import type { Measure } from './moves/move';

/** How far something can go: up and down from where it is; Infinity where nothing bounds it. */
export type Reach = { readonly up: number; readonly down: number };

/** Nowhere. */
export const STILL: Reach = { up: 0, down: 0 };

const ANYWHERE: Reach = { up: Infinity, down: 0 };

/** What bounds amounts: the main currency and the rates. */
export type Money = Pick<Terms, 'currency' | 'settings'>;

/** How far the rows of a cause can go, by each measure: what they hold, as if all of it were counted. */
export function measuresOf(cause: Cause, table: Table, money: Money): Readonly<Record<Measure, Reach>> {
  const areKnown = cause.rows.length >= cause.count && !cause.rows.includes(-1);
  const summed = (valueAt: (row: number) => number): Reach => (areKnown ? sumOf(cause.rows, valueAt) : ANYWHERE);
  // What cannot be read in a cell bounds nothing.
  const summedBut = (field: string, valueAt: (row: number) => number): Reach =>
    cause.effect !== 'left-out' && cause.field === field ? ANYWHERE : summed(valueAt);
  const quantities = numbersOf(table, 'qty');
  const amounts = numbersOf(table, 'amount');
  const rateOf = exchange(money, table);
  return {
    accounts: { up: areKnown ? companiesIn(cause, table) : cause.count, down: 0 },
    rows: { up: Math.max(cause.count, cause.rows.length), down: 0 },
    votes: { up: 2 * cause.count, down: 0 },
    quantity: summedBut('qty', (row) => {
      const quantity = numberAt(quantities, row);
      return Number.isNaN(quantity) ? 1 : quantity;
    }),
    amount: summedBut('amount', (row) => numberAt(amounts, row) * (rateOf(row) ?? NaN)),
    any: ANYWHERE,
  };
}

/** What rows hold above and below zero; without bound where that is not known of one of them. */
function sumOf(rows: readonly number[], valueAt: (row: number) => number): Reach {
  let [up, down] = [0, 0];
  for (const row of rows) {
    const value = valueAt(row);
    if (Number.isNaN(value)) return { up: Infinity, down: Infinity };
    if (value > 0) up += value;
    else down -= value;
  }
  return { up, down };
}

/** Rows that name one company are about one account, whichever it is. */
function companiesIn({ code, rows }: Cause, table: Table): number {
  if (code !== 'unknown-account' && code !== 'ambiguous-account') return rows.length;
  const columns = ['account', 'contact', 'email'].map((field) => textsOf(table, field));
  const texts = rows.map((row) => columns.map((column) => textAt(column, row)).find((text) => text !== '') ?? '');
  const keys = new Set([...new Set(texts)].map((text) => accountKey(text).key || text));
  return keys.size;
}
