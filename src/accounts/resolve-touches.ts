import type { NamedAccounts } from '../matching/account-index';
import type { Coded } from '../tables/columns/coded';
import { coded } from '../tables/columns/coded';
import { wordsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { NO_ACCOUNT } from './no-account';

/** Which account each touch is about, and who it was. */
export type TouchRows = {
  /** The number of the account by row, -1 where nothing tells it. */
  readonly accounts: Int32Array;
  /** The account as the rows name it. */
  readonly named: Coded;
  /** The person as the rows name it. */
  readonly contacts: Coded;
};

/** The accounts of touches, each spelling of an account or person looked up once. Makes no new accounts. */
export function resolveTouches(table: Table | undefined, index: NamedAccounts): TouchRows {
  const size = table?.size ?? 0;
  const named = table === undefined ? coded([], size) : wordsOf(table, 'account');
  const contacts = table === undefined ? coded([], size) : wordsOf(table, 'contact');
  const ofName = named.words.map((word) => (word === '' ? NO_ACCOUNT : index.find(word)));
  const ofContact = lookedUpOnce(contacts.words, (word) => (word.includes('@') ? index.find(word) : NO_ACCOUNT));
  const accounts = named.codes.map((code, row) => {
    const account = ofName[code] ?? NO_ACCOUNT;
    return account === NO_ACCOUNT ? ofContact(contacts.codes[row] ?? 0) : account;
  });
  return { accounts, named, contacts };
}

/** The account of a word by its number, asked for when it is needed: a person is, where the row names no account. */
function lookedUpOnce(words: readonly string[], find: (word: string) => number): (code: number) => number {
  const known = new Map<number, number>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const account = find(words[code] ?? '');
    known.set(code, account);
    return account;
  };
}
