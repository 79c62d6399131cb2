import type { KnownKey } from '../matching/account-book';
import type { AccountNames, NamedAccounts } from '../matching/account-index';
import type { AccountMatch } from '../matching/account-match';
import { textAt } from '../model/columns';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';

/** An index in which subsidiaries are their parents. */
export type RolledUp = {
  readonly index: NamedAccounts;
  /** The number in the new index of an account of the old one. */
  readonly numberOf: (account: number) => number;
  /** Whether an account of the old index is a subsidiary. */
  readonly isSubsidiary: (account: number) => boolean;
};

/**
 * Lets every account of the list whose parent is on the list be that parent, over several levels.
 *
 * A parent that is not on the list leaves its subsidiaries on their own. Of accounts that are each other's parents the
 * first in the alphabet stays, so that the order of rows does not matter.
 *
 * @param accounts - The account of each row of the list, in the index given.
 */
export function rollUp(index: NamedAccounts, table: Table, accounts: Int32Array): RolledUp {
  const top = topsOf(index, table, accounts);
  const rolled = new RolledAccounts(index, top);
  return {
    index: rolled,
    numberOf: (account) => rolled.numberOf(account),
    isSubsidiary: (account) => account < top.length && top[account] !== account,
  };
}

/** An index whose accounts below a parent are that parent; those added later keep their order behind the rest. */
class RolledAccounts implements NamedAccounts {
  private readonly index: NamedAccounts;
  private readonly top: Int32Array;
  /** The accounts that are their own parent: the number of each here is its place. */
  private readonly tops: readonly number[];
  private readonly places: ReadonlyMap<number, number>;

  constructor(index: NamedAccounts, top: Int32Array) {
    this.index = index;
    this.top = top;
    this.tops = Array.from(top.keys()).filter((account) => top[account] === account);
    this.places = new Map(this.tops.map((account, place) => [account, place]));
  }

  get size(): number {
    return this.numberOf(this.index.size);
  }

  get foundByName(): ReadonlySet<number> {
    return new Set([...this.index.foundByName].map((account) => this.numberOf(account)));
  }

  /** The number here of an account of the old index; below 0 stays as it is. */
  numberOf(account: number): number {
    if (account < 0) return account;
    const top = this.top[account];
    return top === undefined ? account - this.top.length + this.tops.length : (this.places.get(top) ?? 0);
  }

  add(names: AccountNames): number {
    return this.numberOf(this.index.add(names));
  }

  find(raw: string): number {
    return this.numberOf(this.index.find(raw));
  }

  forget(): void {
    this.index.forget();
  }

  match(raw: string): AccountMatch {
    const match = this.index.match(raw);
    return { ...match, account: this.numberOf(match.account) };
  }

  namesakes(raw: string): readonly number[] {
    return [...new Set(this.index.namesakes(raw).map((account) => this.numberOf(account)))];
  }

  nameOf(account: number): string {
    return this.index.nameOf(this.tops[account] ?? account - this.tops.length + this.top.length);
  }

  *known(): Generator<KnownKey> {
    for (const known of this.index.known()) yield { ...known, account: this.numberOf(known.account) };
  }
}

/** The topmost parent of each account of the list; itself where it has none. */
function topsOf(index: NamedAccounts, table: Table, accounts: Int32Array): Int32Array {
  const firstNamed = firstOf(table, accounts);
  const parents = parentsOf(index, table, accounts, firstNamed);
  return parents.map((_, account) => topOf(account, parents, firstNamed));
}

/** Picks one of several accounts. */
type Picker = (accounts: readonly number[]) => number;

/** The parent of each account of the list, -1 for none; one of those that its rows name. */
function parentsOf(index: NamedAccounts, table: Table, accounts: Int32Array, pick: Picker): Int32Array {
  const parents = new Int32Array(index.size).fill(-1);
  textsOf(table, 'parent').forEach((text, row) => {
    const account = accounts[row] ?? -1;
    const parent = text === '' ? -1 : index.find(text);
    if (account === -1 || parent === -1) return;
    const before = parents[account] ?? -1;
    parents[account] = before === -1 ? parent : pick([before, parent]);
  });
  return parents;
}

/** Picks the account with the first spelling in the alphabet. */
function firstOf(table: Table, accounts: Int32Array): Picker {
  const spellings = new Map<number, string>();
  const columns = ['account_name', 'domain', 'account_id'].map((field) => textsOf(table, field));
  accounts.forEach((account, row) => {
    const spelling = columns.map((texts) => textAt(texts, row)).join('\u0001');
    const before = spellings.get(account);
    if (before === undefined || spelling < before) spellings.set(account, spelling);
  });
  const of = (account: number): string => spellings.get(account) ?? '';
  return ([first = -1, ...others]) => others.reduce((best, other) => (of(other) < of(best) ? other : best), first);
}

/** Climbs to the topmost parent; in a circle one of it is the top. */
function topOf(account: number, parents: Int32Array, pick: Picker): number {
  const path = [account];
  for (let parent = parents[account] ?? -1; parent !== -1; parent = parents[parent] ?? -1) {
    const circle = path.indexOf(parent);
    if (circle !== -1) return pick(path.slice(circle));
    path.push(parent);
  }
  return path[path.length - 1] ?? account;
}
