import { isWithin } from '../model/columns';
import { personKey } from './fold-people';
import type { People } from './fold-people';

/** A span of days in which people are counted, each once. */
export type Span = {
  readonly from: number;
  readonly to: number;
  /** Called once per person; `known` when the table of contacts lists the person. */
  readonly meet: (account: number, known: boolean) => void;
};

/** One person, with a bit for each span in which the person was met. */
type Person = { readonly account: number; readonly known: boolean; met: number };

/**
 * Counts the people behind touches, in several spans of days at once.
 *
 * A person whom the contacts list belongs to the account given there; anybody else is one of the account of the touch.
 * Each spelling is looked up once per account.
 */
export function personMeeter(
  people: People,
  spans: readonly Span[],
): (contact: string, account: number, day: number) => void {
  const find = personFinder(people);
  return (contact, account, day) => {
    const person = find(contact, account);
    for (let index = 0; index < spans.length; index++) {
      const span = spans[index];
      const bit = 1 << index;
      if (span === undefined || (person.met & bit) !== 0 || !isWithin(day, span.from, span.to)) continue;
      person.met |= bit;
      span.meet(person.account, person.known);
    }
  };
}

/** Who a spelling means at the account where it was first met. */
type Spelled = { readonly at: number; readonly person: Person };

function personFinder(people: People): (contact: string, account: number) => Person {
  const listed = new Map<number, Person>();
  const unlisted = new Map<string, Person>();
  const bySpelling = new Map<string, Spelled>();
  const elsewhere = new Map<string, Map<number, Person>>();
  const identify = (contact: string, account: number): Person => {
    const key = personKey(contact, account);
    const number = people.numberOf.get(key);
    if (number === undefined) return remembered(unlisted, `${key}\u0001${String(account)}`, account, false);
    return remembered(listed, number, people.accountOf[number] ?? -1, true);
  };
  return (contact, account) => {
    const spelled = bySpelling.get(contact);
    if (spelled?.at === account) return spelled.person;
    if (spelled === undefined) {
      const person = identify(contact, account);
      bySpelling.set(contact, { at: account, person });
      return person;
    }
    const others = elsewhere.get(contact) ?? new Map<number, Person>();
    if (others.size === 0) elsewhere.set(contact, others);
    const person = others.get(account) ?? identify(contact, account);
    others.set(account, person);
    return person;
  };
}

function remembered<Key>(persons: Map<Key, Person>, key: Key, account: number, known: boolean): Person {
  const before = persons.get(key);
  if (before !== undefined) return before;
  const person: Person = { account, known, met: 0 };
  persons.set(key, person);
  return person;
}
