import type { NamedAccounts } from '../matching/account-index';
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
  const listed = top.length;
  const compact = new Int32Array(listed);
  let kept = 0;
  for (let account = 0; account < listed; account++) if (top[account] === account) compact[account] = kept++;
  const numberOf = (account: number): number => {
    if (account < 0) return account;
    return account < listed ? (compact[top[account] ?? 0] ?? 0) : account - listed + kept;
  };
  const tops = Array.from(top.keys()).filter((account) => top[account] === account);
  const old = (account: number): number => tops[account] ?? account - kept + listed;
  const rolled: NamedAccounts = {
    get size() {
      return index.size - listed + kept;
    },
    get foundByName() {
      return new Set([...index.foundByName].map(numberOf));
    },
    add: (names) => numberOf(index.add(names)),
    find: (raw) => numberOf(index.find(raw)),
    matchedByName: (raw) => index.matchedByName(raw),
    match: (raw) => {
      const match = index.match(raw);
      return { ...match, account: numberOf(match.account) };
    },
    namesakes: (raw) => [...new Set(index.namesakes(raw).map(numberOf))],
    nameOf: (account) => index.nameOf(old(account)),
    *known() {
      for (const known of index.known()) yield { ...known, account: numberOf(known.account) };
    },
  };
  return { index: rolled, numberOf, isSubsidiary: (account) => account < listed && top[account] !== account };
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
