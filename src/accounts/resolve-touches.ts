import type { NamedAccounts } from '../matching/account-index';
import { noWords } from '../tables/columns/words';
import { wordsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { NO_ACCOUNT } from './no-account';
import { personNumbers } from './person-numbers';
import type { PersonNumbers } from './person-numbers';

/** Which account each touch is about, and who it was. */
export type TouchRows = {
  /** The number of the account by row, -1 where nothing tells it. */
  readonly accounts: Int32Array;
  readonly people: PersonNumbers;
};

/** The accounts of touches, each spelling of an account or person looked up once. Makes no new accounts. */
export function resolveTouches(table: Table | undefined, index: NamedAccounts): TouchRows {
  if (table === undefined) return { accounts: new Int32Array(0), people: personNumbers(noWords(0)) };
  const contacts = wordsOf(table, 'contact');
  const { codes, words } = wordsOf(table, 'account').numbered();
  const ofName = Int32Array.from(words, (word) => (word === '' ? NO_ACCOUNT : index.find(word)));
  const accounts = new Int32Array(table.size);
  const ofContact = new Map<string, number>();
  for (let row = 0; row < accounts.length; row++) {
    const account = ofName[codes[row] ?? 0] ?? NO_ACCOUNT;
    accounts[row] = account === NO_ACCOUNT ? accountOfPerson(contacts.at(row), index, ofContact) : account;
  }
  return { accounts, people: personNumbers(contacts) };
}

/** The account of a person by the domain of the e-mail, each looked up once: a row that names no account needs it. */
function accountOfPerson(word: string, index: NamedAccounts, known: Map<string, number>): number {
  let account = known.get(word);
  if (account === undefined) {
    account = word.includes('@') ? index.find(word) : NO_ACCOUNT;
    known.set(word, account);
  }
  return account;
}
