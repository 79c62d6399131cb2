import type { AccountIndex } from '../matching/account-index';
import { textsOf } from '../tables/table';
import type { Table } from '../tables/table';

/** An index in which subsidiaries are their parents. */
export type RolledUp = {
  readonly index: AccountIndex;
  /** The number in the new index of an account of the old one. */
  readonly numberOf: (account: number) => number;
  /** Whether an account of the old index is a subsidiary. */
  readonly isSubsidiary: (account: number) => boolean;
};

/**
 * Lets every account of the list whose parent is on the list be that parent, over several levels.
 *
 * A parent that is not on the list leaves its subsidiaries on their own. Of accounts that are each other's parents the
 * first of the list stays.
 *
 * @param accounts - The account of each row of the list, in the index given.
 */
export function rollUp(index: AccountIndex, table: Table, accounts: Int32Array): RolledUp {
  const top = topsOf(index, table, accounts);
  const listed = top.length;
  const compact = new Int32Array(listed);
  let kept = 0;
  for (let account = 0; account < listed; account++) if (top[account] === account) compact[account] = kept++;
  const numberOf = (account: number): number => {
    if (account < 0) return account;
    return account < listed ? (compact[top[account] ?? 0] ?? 0) : account - listed + kept;
  };
  const rolled: AccountIndex = {
    get size() {
      return index.size - listed + kept;
    },
    get foundByName() {
      return new Set([...index.foundByName].map(numberOf));
    },
    add: (names) => numberOf(index.add(names)),
    find: (raw) => numberOf(index.find(raw)),
    matchedByName: (raw) => index.matchedByName(raw),
  };
  return { index: rolled, numberOf, isSubsidiary: (account) => account < listed && top[account] !== account };
}

/** The topmost parent of each account of the list; itself where it has none. */
function topsOf(index: AccountIndex, table: Table, accounts: Int32Array): Int32Array {
  const listed = index.size;
  const parents = new Int32Array(listed).fill(-1);
  textsOf(table, 'parent').forEach((parent, row) => {
    const account = accounts[row] ?? -1;
    if (account !== -1 && parents[account] === -1 && parent !== '') parents[account] = index.find(parent);
  });
  const top = new Int32Array(listed);
  for (let account = 0; account < listed; account++) top[account] = topOf(account, parents);
  return top;
}

/** Climbs to the topmost parent; in a circle the account with the lowest number is the top. */
function topOf(account: number, parents: Int32Array): number {
  const path = [account];
  for (let parent = parents[account] ?? -1; parent !== -1; parent = parents[parent] ?? -1) {
    const circle = path.indexOf(parent);
    if (circle !== -1) return Math.min(...path.slice(circle));
    path.push(parent);
  }
  return path[path.length - 1] ?? account;
}
