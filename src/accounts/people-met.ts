import { isWithin } from '../model/columns';
import { anybodysKey, personKey } from './fold-people';
import type { People } from './fold-people';

/** A span of days in which people are counted, each once. */
export type Span = {
  readonly from: number;
  readonly to: number;
  /** Called once per person; `known` when the table of contacts lists the person. */
  readonly meet: (account: number, known: boolean) => void;
};

/** The people behind touches, by number. */
type Persons = {
  readonly accounts: number[];
  readonly known: boolean[];
  /** A bit for each span in which the person was met. */
  readonly met: number[];
};

const NOBODY = -1;

/**
 * Counts the people behind touches, in several spans of days at once.
 *
 * A person whom the contacts list belongs to the account given there; anybody else is one of the account of the touch.
 *
 * @param words - The spellings of people, by the number that stands for them in a touch; nobody is meant by a blank one.
 */
export function personMeeter(
  people: People,
  words: readonly string[],
  spans: readonly Span[],
): (word: number, account: number, day: number) => void {
  const persons: Persons = { accounts: [], known: [], met: [] };
  const find = personFinder(people, words, persons);
  return (word, account, day) => {
    const person = find(word, account);
    const met = persons.met[person];
    if (met === undefined) return;
    let now = met;
    for (let index = 0; index < spans.length; index++) {
      const span = spans[index];
      const bit = 1 << index;
      if (span === undefined || (met & bit) !== 0 || !isWithin(day, span.from, span.to)) continue;
      now |= bit;
      span.meet(persons.accounts[person] ?? NOBODY, persons.known[person] === true);
    }
    if (now !== met) persons.met[person] = now;
  };
}

/** Finds who a word means at an account; each word is looked up once for each account where it occurs. */
function personFinder(
  people: People,
  words: readonly string[],
  persons: Persons,
): (word: number, account: number) => number {
  const personAt = newcomers(people, persons);
  const firstAccount = new Int32Array(words.length).fill(NOBODY);
  const firstPerson = new Int32Array(words.length);
  const elsewhere = new Map<number, number>();
  return (word, account) => {
    if (firstAccount[word] === account) return firstPerson[word] ?? NOBODY;
    if (firstAccount[word] === NOBODY) {
      firstAccount[word] = account;
      return (firstPerson[word] = personAt(words[word] ?? '', account));
    }
    const both = account * words.length + word;
    const before = elsewhere.get(both);
    if (before !== undefined) return before;
    const person = personAt(words[word] ?? '', account);
    elsewhere.set(both, person);
    return person;
  };
}

/** Numbers the people: the same person under the same number, however the word for it is spelled. */
function newcomers(people: People, persons: Persons): (text: string, account: number) => number {
  const listed = new Map<number, number>();
  const unlisted = new Map<string, number[]>();
  const enter = (account: number, known: boolean): number => {
    persons.accounts.push(account);
    persons.known.push(known);
    return persons.met.push(0) - 1;
  };
  const listedPerson = (number: number): number => {
    const person = listed.get(number) ?? enter(people.accountOf[number] ?? NOBODY, true);
    listed.set(number, person);
    return person;
  };
  const unlistedPerson = (key: string, account: number): number => {
    const others = unlisted.get(key) ?? [];
    const before = others.find((person) => persons.accounts[person] === account);
    if (before !== undefined) return before;
    const person = enter(account, false);
    if (others.push(person) === 1) unlisted.set(key, others);
    return person;
  };
  return (text, account) => {
    if (text === '') return NOBODY;
    const number = people.numberOf.get(personKey(text, account));
    return number === undefined ? unlistedPerson(anybodysKey(text), account) : listedPerson(number);
  };
}
