import { AccountBook } from './account-book';
import type { KnownKey } from './account-book';
import { keyOfOne } from './account-key';
import { accountIn, isByName, isFound, NOTHING, unpacked, withOthers } from './account-match';
import type { AccountMatch, Packed } from './account-match';
import { keysOf, spellingOf } from './account-names';
import type { AccountNames } from './account-names';
import { companiesIn } from './companies-in';
import { isAddress } from './host';
import { nameKey } from './name-key';
import { recordId } from './record-id';

export type { AccountNames } from './account-names';

/** The accounts of a list, found again by any spelling of their id, domain, email address or name. */
export interface AccountIndex {
  /** How many different accounts were added. */
  readonly size: number;
  /**
   * The zero-based number of the account, new or already there: the same id, else the same domain, else the same name
   * make one account. A name alone joins no two accounts whose domains differ.
   */
  add(names: AccountNames): number;
  /**
   * The number of the account that a text means by id, else domain, else name; of several in one cell, of the first
   * that is known. -1 if it means none, or a name that several accounts have.
   */
  find(raw: string): number;
  /** Accounts that some text looked up meant by the company's name alone. */
  readonly foundByName: ReadonlySet<number>;
}

/** An index that also tells how it knew, and what it knows. */
export interface NamedAccounts extends AccountIndex {
  /** Forgets what texts mean: of the many spellings in a long table none is asked for again. */
  forget(): void;
  /** What `find` finds, and what told it. */
  match(raw: string): AccountMatch;
  /** The accounts that have the first name in a text which is one of theirs; one if they are not in doubt. */
  namesakes(raw: string): readonly number[];
  /** The account's name as it was first written; its domain or id if it came without one. */
  nameOf(account: number): string;
  /** Every name and domain of the accounts. */
  known(): Iterable<KnownKey>;
}

/** An index of the accounts in a book. */
export function accountIndex(book = new AccountBook()): NamedAccounts {
  return new Accounts(book);
}

class Accounts implements NamedAccounts {
  readonly foundByName = new Set<number>();
  /** What the texts looked up mean. */
  private readonly answers = new Map<string, Packed>();
  /** Those that name no single company by its id or domain: any new account may change what they mean. */
  private unsure: string[] = [];

  private readonly book: AccountBook;

  constructor(book: AccountBook) {
    this.book = book;
  }

  get size(): number {
    return this.book.size;
  }

  add(names: AccountNames): number {
    const keys = keysOf(names);
    if (keys.id !== '') this.answers.clear();
    for (const raw of this.unsure) this.answers.delete(raw);
    this.unsure = [];
    const account = this.book.owner(keys) ?? this.book.size;
    this.book.register(account, keys, spellingOf(names));
    return account;
  }

  find(raw: string): number {
    return accountIn(this.answerTo(raw));
  }

  forget(): void {
    this.answers.clear();
    this.unsure = [];
  }

  match(raw: string): AccountMatch {
    return unpacked(this.answerTo(raw));
  }

  namesakes(raw: string): readonly number[] {
    const names = companiesIn(raw).map((text) => this.book.namesakes(nameKey(text)));
    return names.find((accounts) => accounts.length > 0) ?? [];
  }

  nameOf(account: number): string {
    return this.book.spellingOf(account);
  }

  known(): Iterable<KnownKey> {
    return this.book.known();
  }

  private answerTo(raw: string): Packed {
    // Most texts are a domain in its one spelling: to look that up is as quick as to remember it.
    const asWritten = this.book.hasIds ? NOTHING : this.book.byDomain(raw);
    return isFound(asWritten) ? asWritten : (this.answers.get(raw) ?? this.answerAnew(raw));
  }

  private answerAnew(raw: string): Packed {
    const texts = companiesIn(raw);
    const answer = this.lookUpFirst(texts);
    this.answers.set(raw, answer);
    if (texts.length !== 1 || !isFound(answer) || isByName(answer)) this.unsure.push(raw);
    if (isByName(answer)) this.foundByName.add(accountIn(answer));
    return answer;
  }

  /** The first account that the texts of a cell name, with a mark if they name another one. */
  private lookUpFirst(texts: readonly string[]): Packed {
    const answers = texts.map((text) => this.lookUpOne(text));
    const first = answers.find(isFound) ?? answers.find((answer) => answer !== NOTHING) ?? NOTHING;
    const others = answers.some((answer) => isFound(answer) && accountIn(answer) !== accountIn(first));
    return others ? withOthers(first) : first;
  }

  private lookUpOne(text: string): Packed {
    const byId = this.book.hasIds ? this.book.byId(recordId(text)) : NOTHING;
    if (isFound(byId)) return byId;
    const asWritten = this.book.byDomain(text);
    if (isFound(asWritten)) return asWritten;
    const { kind, key } = keyOfOne(text);
    const found = kind === 'name' ? this.book.byName(key) : this.book.byDomain(key);
    // An account whose name looks like a domain may be listed without one.
    const mayBeName = kind === 'domain' && !isFound(found) && !isAddress(text);
    return mayBeName ? this.book.byName(nameKey(text)) : found;
  }
}
