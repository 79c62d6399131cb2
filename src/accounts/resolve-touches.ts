import type { NamedAccounts } from '../matching/account-index';
import { noWords } from '../tables/columns/words';
import { wordsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { AMBIGUOUS, NO_ACCOUNT } from './no-account';
import { personNumbers } from './person-numbers';
import type { PersonNumbers } from './person-numbers';
import { remembering } from './remembering';

/** Which account each touch is about, and who it was. */
export type TouchRows = {
  /** The number of the account by row; `NO_ACCOUNT` where nothing tells it, `AMBIGUOUS` for a name that several have. */
  readonly accounts: Int32Array;
  readonly people: PersonNumbers;
};

/** The accounts of touches, each spelling of an account or person looked up once. Makes no new accounts. */
export function resolveTouches(table: Table | undefined, index: NamedAccounts): TouchRows {
  if (table === undefined) return { accounts: new Int32Array(0), people: personNumbers(noWords(0)) };
  const contacts = wordsOf(table, 'contact');
  const { codes, words } = wordsOf(table, 'account').numbered();
  const ofName = Int32Array.from(words, (word) => accountNamed(word, index));
  const accounts = new Int32Array(table.size);
  const find = remembering((person) => index.find(person));
  for (let row = 0; row < accounts.length; row++) {
    const account = ofName[codes[row] ?? 0] ?? NO_ACCOUNT;
    accounts[row] = account < 0 ? accountBeside(account, contacts.at(row), find) : account;
  }
  return { accounts, people: personNumbers(contacts) };
}

/** The account that a text means, `AMBIGUOUS` for a name that several have. */
export function accountNamed(text: string, index: NamedAccounts): number {
  const { account, by } = index.match(text);
  return by === 'ambiguous' ? AMBIGUOUS : account;
}

/** The account of a person by the domain of the email, where a row names none; else why it names none. */
export function accountBeside(none: number, person: string, find: (text: string) => number): number {
  const account = person.includes('@') ? find(person) : NO_ACCOUNT;
  return account < 0 ? none : account;
}
