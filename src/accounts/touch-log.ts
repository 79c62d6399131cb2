import type { PeopleFound } from './people-found';
import type { Kind } from './touch-kinds';

/** Touches of known accounts by row, in columns of equal length. */
export type TouchLog = {
  readonly accounts: number[];
  readonly days: number[];
  /** Places among the kinds of touch; -1 for an unknown word. */
  readonly kinds: number[];
  readonly quantities: number[];
  /** Numbers of the people; -1 where nobody is named. */
  readonly people: number[];
  /** The account of each person, once everything is written. */
  accountOf: readonly number[];
};

/** A log to be written while touches are counted. */
export function newTouchLog(): TouchLog {
  return { accounts: [], days: [], kinds: [], quantities: [], people: [], accountOf: [] };
}

/** One touch as it is written down. */
type Logged = {
  readonly row: number;
  readonly account: number;
  readonly day: number;
  readonly kind: Kind;
  readonly quantity: number;
};

/** Writes one touch down. */
export function logTouch(log: TouchLog, { row, account, day, kind, quantity }: Logged, people: PeopleFound): void {
  log.accounts.push(account);
  log.days.push(day);
  log.kinds.push(kind.place);
  log.quantities.push(quantity);
  log.people.push(people.find(row, account));
  log.accountOf = people.accounts;
}
