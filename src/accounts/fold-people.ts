import { add, isWithin, numberAt, textAt } from '../model/columns';
import { cleanText } from '../model/plain-text';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import type { AccountOf } from './resolve';
import { stanceReader } from './stances';
import type { Stance } from './stances';

/** The people of the accounts, by `personKey`. */
export type People = {
  readonly numberOf: ReadonlyMap<string, number>;
  /** The account of each person. */
  readonly accountOf: readonly number[];
};

/** An address as nearly all exports write it: nothing to clean. */
const PLAIN_ADDRESS = /^[a-z0-9._+-]+@[a-z0-9.-]+$/;

/** One spelling of a person: an email address is the same person anywhere, a mere name only at the same account. */
export function personKey(text: string, account: number): string {
  return personOf(anybodysKey(text), account);
}

/** The same of the spelling that is one for all accounts. */
export function personOf(key: string, account: number): string {
  return key.includes('@') ? key : `${key}\u0001${String(account)}`;
}

/** One spelling of a person, whatever the account. */
export function anybodysKey(text: string): string {
  if (PLAIN_ADDRESS.test(text)) return text;
  const plain = cleanText(text).toLowerCase();
  return plain.includes('@') ? plain.replace(/ /g, '') : plain;
}

/**
 * People into counts per account: known, new, qualified, champions and blockers, coverage.
 *
 * A person listed twice counts once, at the account of the first row; of the rows the best score, the earliest day and
 * any stance count.
 */
export function foldPeople(draft: Draft, table: Table | undefined, accounts: AccountOf): People {
  const numberOf = new Map<string, number>();
  const accountOf: number[] = [];
  if (table === undefined) return { numberOf, accountOf };
  const facts = factsOf(draft, table);
  const known = numbersOf(table, 'first_known_date');
  textsOf(table, 'email').forEach((text, row) => {
    const account = accounts[row] ?? -1;
    if (account === -1) return;
    if (numberAt(known, row) > draft.frame.asOf) {
      draft.findings.leaveOut(table, row, 'first_known_date', 'after-as-of');
      return;
    }
    const key = personKey(text, account);
    const person = numberOf.get(key) ?? accountOf.length;
    facts.take(row, person);
    if (numberOf.has(key)) {
      draft.findings.merge(table, row, 'email', accountOf[person] === account ? 'duplicate' : 'person-elsewhere');
      return;
    }
    numberOf.set(key, person);
    accountOf.push(account);
    add(draft.numbers.contacts, account, 1);
  });
  accountOf.forEach((account, person) => {
    facts.count(person, account);
  });
  markAccounts(draft);
  return { numberOf, accountOf };
}

type Facts = {
  readonly take: (row: number, person: number) => void;
  readonly count: (person: number, account: number) => void;
};

/** What the rows of each person say together. */
function factsOf(draft: Draft, table: Table): Facts {
  const { numbers, settings, frame } = draft;
  const stanceOf = stanceReader(table);
  const stances = textsOf(table, 'stance');
  const known = numbersOf(table, 'first_known_date');
  const scoreAt = scoreReader(draft, table);
  const scores = new Float64Array(table.size).fill(NaN);
  const firstDays = new Float64Array(table.size).fill(NaN);
  const held = { champion: new Set<number>(), blocker: new Set<number>(), neither: new Set<number>() };
  return {
    take: (row, person) => {
      const stance: Stance = stanceOf(textAt(stances, row));
      held[stance].add(person);
      keepLatest(scores, person, scoreAt(row));
      keepEarliest(firstDays, person, numberAt(known, row));
    },
    count: (person, account) => {
      if (held.champion.has(person)) add(numbers.champions, account, 1);
      if (held.blocker.has(person)) add(numbers.blockers, account, 1);
      if (numberAt(scores, person) >= settings.mql_score) add(numbers.qualified_people, account, 1);
      const { from, to } = frame.period;
      if (isWithin(numberAt(firstDays, person), from, Math.min(to, frame.asOf))) add(numbers.new_people, account, 1);
    },
  };
}

/** A reader of lead scores; one off the agreed scale counts as blank and is named. */
function scoreReader({ settings, findings }: Draft, table: Table): (row: number) => number {
  const scores = numbersOf(table, 'score');
  return (row) => {
    const score = numberAt(scores, row);
    if (Number.isNaN(score) || isWithin(score, 0, settings.highest_score)) return score;
    findings.note(table, row, 'score', 'score-off-scale');
    return NaN;
  };
}

function markAccounts({ numbers, settings, size }: Draft): void {
  for (let account = 0; account < size; account++) {
    if (numberAt(numbers.contacts, account) >= settings.coverage_contacts) numbers.covered[account] = 1;
    if (numberAt(numbers.champions, account) > 0) numbers.has_champion[account] = 1;
  }
}
