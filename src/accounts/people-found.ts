import { anybodysKey, personOf } from './fold-people';
import type { People } from './fold-people';

/** The people behind touches, by number in the order in which they are met. */
export type PeopleFound = {
  /**
   * The number of the person whom a word means at an account, by the number of the word; -1 for a blank word.
   *
   * A person whom the contacts list belongs to the account given there; anybody else is one of the account of the touch.
   * Each word is looked up once for each account where it occurs.
   */
  readonly find: (word: number, account: number) => number;
  readonly accountOf: (person: number) => number;
  /** Whether the table of contacts lists the person. */
  readonly isKnown: (person: number) => boolean;
  /** The account of each person. */
  readonly accounts: readonly number[];
};

const NOBODY = -1;

/** A word that was not met yet. */
const NOWHERE = -2;

/** Finds people by the words for them, which touches give by number. */
export function peopleFinder(people: People, words: readonly string[]): PeopleFound {
  const accounts: number[] = [];
  const known: boolean[] = [];
  const accountOf = (person: number): number => accounts[person] ?? NOBODY;
  const personAt = newcomers(people, accountOf, (account, isKnown) => {
    known.push(isKnown);
    return accounts.push(account) - 1;
  });
  return {
    find: lookedUpOnce(words.length, (word, account) => personAt(words[word] ?? '', account)),
    accountOf,
    isKnown: (person) => known[person] === true,
    accounts,
  };
}

type Find = (word: number, account: number) => number;

/** The same answer for the same word at the same account; most words occur at one account only. */
function lookedUpOnce(words: number, find: Find): Find {
  const firstAccount = new Int32Array(words).fill(NOWHERE);
  const firstPerson = new Int32Array(words);
  const elsewhere = new Map<number, number>();
  return (word, account) => {
    if (firstAccount[word] === account) return firstPerson[word] ?? NOBODY;
    if (firstAccount[word] === NOWHERE) {
      firstAccount[word] = account;
      return (firstPerson[word] = find(word, account));
    }
    const both = account * words + word;
    const before = elsewhere.get(both);
    if (before !== undefined) return before;
    const person = find(word, account);
    elsewhere.set(both, person);
    return person;
  };
}

/** Numbers the people: the same person under the same number, however the word for it is spelled. */
function newcomers(
  people: People,
  accountOf: (person: number) => number,
  enter: (account: number, isKnown: boolean) => number,
): (text: string, account: number) => number {
  const listed = new Map<number, number>();
  const unlisted = new Map<string, number>();
  /** The next person of the same key, who is one of another account; -1 for none. */
  const next: number[] = [];
  const listedPerson = (number: number): number => {
    const person = listed.get(number) ?? enter(people.accountOf[number] ?? NOBODY, true);
    listed.set(number, person);
    return person;
  };
  const unlistedPerson = (key: string, account: number): number => {
    const first = unlisted.get(key) ?? NOBODY;
    for (let person = first; person !== NOBODY; person = next[person] ?? NOBODY) {
      if (accountOf(person) === account) return person;
    }
    const person = enter(account, false);
    next[person] = first;
    unlisted.set(key, person);
    return person;
  };
  return (text, account) => {
    if (text === '') return NOBODY;
    const key = anybodysKey(text);
    const number = people.numberOf.size === 0 ? undefined : people.numberOf.get(personOf(key, account));
    return number === undefined ? unlistedPerson(key, account) : listedPerson(number);
  };
}
