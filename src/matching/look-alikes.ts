import type { KnownKey } from './account-book';
import { looksOf } from './look-alike';

/** Keys of two accounts that look the same and are not: one may be a forgery or a slip of the keyboard. */
export type LookAlike = { readonly first: KnownKey; readonly second: KnownKey };

/** Known keys by what they look like. */
export type KnownLooks = ReadonlyMap<string, readonly KnownKey[]>;

/** Known keys by what they look like; domains and names apart. */
export function knownLooks(known: Iterable<KnownKey>): KnownLooks {
  const looks = new Map<string, KnownKey[]>();
  for (const each of known) {
    for (const look of looksOf(each.key)) {
      const alike = looks.get(each.kind + look);
      if (alike === undefined) looks.set(each.kind + look, [each]);
      else alike.push(each);
    }
  }
  return looks;
}

/** The first known key that looks like a key and is another one. */
export function knownLookAlike(looks: KnownLooks, kind: KnownKey['kind'], key: string): KnownKey | undefined {
  const alike = looksOf(key).flatMap((look) => looks.get(kind + look) ?? []);
  return alike.find((known) => known.key !== key);
}

/** Accounts whose names or domains look the same and are not. Each account beside the first one that looks like it. */
export function lookAlikes(looks: KnownLooks): readonly LookAlike[] {
  const pairs = new Map<string, LookAlike>();
  for (const [first, ...others] of looks.values()) {
    for (const second of others) {
      if (first === undefined || first.key === second.key || first.account === second.account) continue;
      pairs.set(`${String(first.account)} ${String(second.account)} ${second.key}`, { first, second });
    }
  }
  return [...pairs.values()];
}
