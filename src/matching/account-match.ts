/** What told which account a text means: the strongest of the three; several accounts of one name, or nothing. */
export type MatchedBy = 'id' | 'domain' | 'name' | 'ambiguous' | 'nothing';

/** The account that a text means. */
export type AccountMatch = {
  /** The account's number; -1 if none or not one alone is meant. */
  readonly account: number;
  readonly by: MatchedBy;
  /** Whether the cell names another account besides, which is left out of account. */
  readonly several: boolean;
};

const KINDS = ['id', 'domain', 'name'] as const;

/** A match as one number: small enough to keep one for each of a million texts. */
export type Packed = number;

/** The packed match of a text that means no account. */
export const NOTHING: Packed = -1;

/** The packed match of a text that means several accounts of one name. */
export const AMBIGUOUS: Packed = -2;

/** A match in one number. */
export function packed(account: number, by: (typeof KINDS)[number]): Packed {
  return account * 8 + KINDS.indexOf(by) * 2;
}

/** The same match, with the mark that its cell names another account besides. */
export function withOthers(match: Packed): Packed {
  return match | 1;
}

/** Whether a match tells an account. */
export function isFound(match: Packed): boolean {
  return match >= 0;
}

/** The number of the account of a match; -1 if it has none, which is what a shift leaves of -1 and -2. */
export function accountIn(match: Packed): number {
  return match >> 3;
}

/** Whether the account was known by its name alone. */
export function isByName(match: Packed): boolean {
  return (match & 6) === 4;
}

/** A match in words. */
export function unpacked(match: Packed): AccountMatch {
  if (match < 0) return { account: -1, by: match === AMBIGUOUS ? 'ambiguous' : 'nothing', several: false };
  return { account: match >> 3, by: KINDS[(match >> 1) & 3] ?? 'name', several: (match & 1) === 1 };
}
