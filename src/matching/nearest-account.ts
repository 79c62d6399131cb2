import type { NamedAccounts } from './account-index';
import type { KnownKey } from './account-book';
import type { AccountKey } from './account-key';
import { knownLookAlike, knownLooks } from './look-alikes';
import { nameKey } from './name-key';
import { formerNameIn } from './name-words';
import { nearNames } from './near-names';
import type { NearNames } from './near-names';

/** The account that an unknown text may mean. A person decides: it is never taken for it. */
export type NearestAccount = {
  readonly account: number;
  /** The account's name as it was first written. */
  readonly name: string;
  /** 1 for names made of the same parts, 0 for none in common. */
  readonly similarity: number;
  /** Whether the text looks just like the account's and is made of other letters. */
  readonly lookAlike: boolean;
};

/**
 * A function from the key of an unknown text to the account it may mean; undefined if none is near.
 *
 * @param among - How many accounts are held against it: those numbered below.
 */
export function nearestAccounts(
  index: NamedAccounts,
  among = index.size,
): (key: AccountKey) => NearestAccount | undefined {
  const known = [...index.known()].filter(({ account }) => account < among);
  const looks = knownLooks(known);
  const names = namesOf(index, known, among);
  return ({ kind, key }) => {
    if (kind === 'none') return undefined;
    const alike = knownLookAlike(looks, kind, key);
    const near = alike === undefined ? names.nearest(partOfName(kind, key)) : { of: alike.account, similarity: 1 };
    if (near === undefined) return undefined;
    const { of: account, similarity } = near;
    return { account, name: index.nameOf(account), similarity, lookAlike: alike !== undefined };
  };
}

/** Every account by its names, those it had before and those that its domains tell. */
function namesOf(index: NamedAccounts, known: readonly KnownKey[], among: number): NearNames<number> {
  const names = nearNames<number>();
  for (const { account, kind, key } of known) names.add(partOfName(kind, key), account);
  for (let account = 0; account < among; account++) {
    const former = formerNameIn(index.nameOf(account));
    if (former !== undefined) names.add(nameKey(former), account);
  }
  return names;
}

/** What of a key may be a company's name: all of a name, the first label of a domain. */
function partOfName(kind: AccountKey['kind'], key: string): string {
  return kind === 'domain' ? key.slice(0, key.indexOf('.')) : key;
}
