import { numberAt, textAt } from '../model/columns';
import { ACCOUNTS } from '../tables/definitions/accounts';
import type { FieldKind } from '../tables/field';
import { numbersOf, textsOf, wordIn } from '../tables/table';
import type { Table } from '../tables/table';

/** The rows of a list, one for each account. */
export type ListRows = {
  /** The row of each account that speaks for it. */
  readonly leads: readonly { readonly account: number; readonly row: number }[];
  /** The row that tells a column of an account, given the row that speaks for it. */
  readonly rowOf: (field: string, lead: number) => number;
};

/** Whether one row tells a column better than another, by what the column holds: any yes, the earliest day. */
type Better = (table: Table, field: string, row: number, than: number) => boolean;

const filled: Better = (table, field, row, than) => !isFilled(table, field, than) && isFilled(table, field, row);

const BETTER: Readonly<Record<FieldKind, Better>> = {
  text: filled,
  number: filled,
  flag: (table, field, row, than) => {
    const flags = numbersOf(table, field);
    return filled(table, field, row, than) || (numberAt(flags, row) === 1 && numberAt(flags, than) === 0);
  },
  date: (table, field, row, than) => {
    const days = numbersOf(table, field);
    return filled(table, field, row, than) || numberAt(days, row) < numberAt(days, than);
  },
};

const KINDS = new Map(ACCOUNTS.fields.map(({ id, kind }) => [id, kind]));

/**
 * One row for each account of a list, with the blanks of that row filled from the others of the account.
 *
 * The fullest row speaks for its account; of rows as full the one with the shortest name, then the first in the
 * alphabet: never the one that stands above. Any yes counts as yes, and of dates the earliest.
 *
 * @param accounts - The account of each row; below 0 for a row that says nothing.
 */
export function listRows(table: Table, accounts: Int32Array): ListRows {
  const first = new Map<number, number>();
  const several = new Map<number, number[]>();
  accounts.forEach((account, row) => {
    const before = first.get(account);
    if (account < 0) return;
    if (before === undefined) first.set(account, row);
    else several.set(account, [...(several.get(account) ?? [before]), row]);
  });
  const ranked = new Map<number, readonly number[]>();
  const leads = [...first].map(([account, row]) => {
    const rows = several.get(account);
    if (rows === undefined) return { account, row };
    const [lead = row, ...others] = inOrder(table, rows);
    ranked.set(lead, others);
    return { account, row: lead };
  });
  const rowOf = (field: string, lead: number): number => {
    const others = ranked.get(lead);
    return others === undefined ? lead : bestRow(table, field, lead, others);
  };
  return { leads, rowOf };
}

function bestRow(table: Table, field: string, lead: number, others: readonly number[]): number {
  const isBetter = BETTER[KINDS.get(field) ?? 'text'];
  return others.reduce((best, row) => (isBetter(table, field, row, best) ? row : best), lead);
}

/** Rows of one account, the one that speaks for it first. */
function inOrder(table: Table, rows: readonly number[]): readonly number[] {
  const fields = table.mapped.map(({ field }) => field).sort();
  const rankOf = (row: number): readonly (number | string)[] => {
    const name = textAt(textsOf(table, 'account_name'), row);
    const words = fields.map((field) => wordIn(table, field, row) ?? String(table.numbers.get(field)?.[row]));
    return [-fields.filter((field) => isFilled(table, field, row)).length, name.length, name, words.join('\u0001')];
  };
  const ranked = rows.map((row) => ({ row, rank: rankOf(row) }));
  return ranked.sort((one, other) => compare(one.rank, other.rank)).map(({ row }) => row);
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) < (other[place] ?? 0) ? -1 : 1;
}

function isFilled(table: Table, field: string, row: number): boolean {
  const numbers = table.numbers.get(field);
  return numbers === undefined ? textAt(textsOf(table, field), row) !== '' : !Number.isNaN(numberAt(numbers, row));
}
