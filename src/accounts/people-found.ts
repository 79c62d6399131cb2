import { personOf } from './fold-people';
import type { People } from './fold-people';
import type { PersonNumbers } from './person-numbers';

/** The people behind touches, by number in the order in which they are met. */
export type PeopleFound = {
  /**
   * The number of the person in a row of touches whose account is given; -1 where nobody is named.
   *
   * A person whom the contacts list belongs to the account given there; anybody else is one of the account of the touch.
   */
  readonly find: (row: number, account: number) => number;
  readonly accountOf: (person: number) => number;
  /** Whether the table of contacts lists the person. */
  readonly isKnown: (person: number) => boolean;
  /** The account of each person. */
  readonly accounts: readonly number[];
};

const NOBODY = -1;

/** Where a spelling is that was not met yet. */
const NOWHERE = -2;

/** Finds people by the numbers of their spellings; the same one at another account is another person. */
export function peopleFinder(people: People, { numberAt, keys, most }: PersonNumbers): PeopleFound {
  const accounts: number[] = [];
  const known: boolean[] = [];
  const accountOf = (person: number): number => accounts[person] ?? NOBODY;
  const personAt = newcomers(people, keys, (account, isKnown) => {
    known.push(isKnown);
    return accounts.push(account) - 1;
  });
  /** The account where a spelling was met first, and who it was: most occur at one account only. */
  const firstAccount = new Int32Array(most).fill(NOWHERE);
  const firstPerson = new Int32Array(most);
  const elsewhere = new Map<number, number>();
  const findElsewhere = (number: number, account: number): number => {
    const both = account * most + number;
    const person = elsewhere.get(both) ?? personAt(number, account);
    elsewhere.set(both, person);
    return person;
  };
  return {
    find: (row, account) => {
      const number = numberAt(row);
      if (number === NOBODY) return NOBODY;
      if (firstAccount[number] === account) return firstPerson[number] ?? NOBODY;
      if (firstAccount[number] !== NOWHERE) return findElsewhere(number, account);
      firstAccount[number] = account;
      return (firstPerson[number] = personAt(number, account));
    },
    accountOf,
    isKnown: (person) => known[person] === true,
    accounts,
  };
}

/** Numbers a person who was not met at an account before: anew, unless the contacts tell who it is. */
function newcomers(
  people: People,
  keys: readonly string[],
  enter: (account: number, isKnown: boolean) => number,
): (number: number, account: number) => number {
  const listed = new Map<number, number>();
  return (number, account) => {
    const contact = people.numberOf.size === 0 ? undefined : people.numberOf.get(personOf(keys[number] ?? '', account));
    if (contact === undefined) return enter(account, false);
    const person = listed.get(contact) ?? enter(people.accountOf[contact] ?? NOBODY, true);
    listed.set(contact, person);
    return person;
  };
}
