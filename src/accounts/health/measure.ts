import { accountKey } from '../../matching/account-key';
import { numberAt } from '../../model/columns';
import { numbersOf, wordsOf } from '../../tables/table';
import type { Table } from '../../tables/table';
import { exchange } from '../exchange';
import type { Cause } from './cause';
import type { BoundTerms, Measure } from './moves/move';

/** How far something can go: up and down from where it is; Infinity where nothing bounds it. */
export type Reach = { readonly up: number; readonly down: number };

/** Nowhere. */
export const STILL: Reach = { up: 0, down: 0 };

const ANYWHERE: Reach = { up: Infinity, down: 0 };

/** How far the rows of a cause can go by a measure: what they hold, as if all of it were counted. */
export function measured(by: Measure, cause: Cause, table: Table, terms: BoundTerms): Reach {
  const { rows, count, effect, field } = cause;
  const areKnown = rows.length >= count && !rows.includes(-1);
  // What cannot be read in a cell bounds nothing.
  const summed = (id: string, valueAt: (row: number) => number): Reach =>
    areKnown && (effect === 'left-out' || field !== id) ? sumOf(rows, valueAt) : ANYWHERE;
  switch (by) {
    case 'accounts':
      return { up: areKnown ? companiesIn(cause, table) : count, down: 0 };
    case 'rows':
      return { up: Math.max(count, rows.length), down: 0 };
    case 'votes':
      return { up: 2 * count, down: 0 };
    case 'quantity': {
      const quantities = numbersOf(table, 'qty');
      return summed('qty', (row) => {
        const quantity = numberAt(quantities, row);
        return Number.isNaN(quantity) ? 1 : quantity;
      });
    }
    case 'amount': {
      const amounts = numbersOf(table, 'amount');
      const rateOf = exchange(terms, table);
      return summed('amount', (row) => numberAt(amounts, row) * (rateOf(row) ?? NaN));
    }
    case 'any':
      return ANYWHERE;
  }
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
  const [account, contact, email] = [wordsOf(table, 'account'), wordsOf(table, 'contact'), wordsOf(table, 'email')];
  const texts = new Set<string>();
  for (const row of rows) texts.add(account.at(row) || contact.at(row) || email.at(row));
  return new Set([...texts].map((text) => accountKey(text).key || text)).size;
}
