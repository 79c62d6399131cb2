import { AccountBook } from './account-book';
import { accountIndex } from './account-index';
import type { NamedAccounts } from './account-index';
import { keysOf, spellingOf } from './account-names';
import type { AccountKeys, AccountNames } from './account-names';
import { byKey } from './groups';
import { groupsOf } from './list-groups';

/** What made a row of a list the same account as another row; `new` for the first row of an account. */
export type JoinedBy = 'new' | 'id' | 'domain' | 'name';

/** The accounts of a list. */
export type ListedAccounts = {
  readonly index: NamedAccounts;
  /** The account of each row. */
  readonly accounts: readonly number[];
  /** Why each row is that account. */
  readonly joinedBy: readonly JoinedBy[];
};

/**
 * The accounts of a list: rows of the same id, else the same domain, else the same name are one account, in whatever
 * order they stand. A name joins nothing to either of two companies that domains tell apart.
 */
export function listAccounts(rows: readonly AccountNames[]): ListedAccounts {
  const keys = rows.map(keysOf);
  const groups = groupsOf(keys);
  const book = new AccountBook();
  const numbers = new Map<number, number>();
  const accounts = keys.map((row, place) => {
    const group = groups.of(place);
    const account = numbers.get(group) ?? numbers.size;
    numbers.set(group, account);
    book.register(account, row, spellingOf(rows[place] ?? {}));
    return account;
  });
  return { index: accountIndex(book), accounts, joinedBy: reasons(keys, accounts) };
}

/** Why each row is its account: the strongest key that it shares with another row of the list. */
function reasons(rows: readonly AccountKeys[], accounts: readonly number[]): readonly JoinedBy[] {
  const ids = byKey(rows.map(({ id }) => [id]));
  const domains = byKey(rows.map((row) => row.domains));
  const isShared = (holders: readonly number[] = []): boolean => holders.length > 1;
  const seen = new Set<number>();
  return rows.map((row, place) => {
    const account = accounts[place] ?? -1;
    const isNew = !seen.has(account);
    seen.add(account);
    if (isNew) return 'new';
    if (row.id !== '' && isShared(ids.get(row.id))) return 'id';
    return row.domains.some((domain) => isShared(domains.get(domain))) ? 'domain' : 'name';
  });
}
