import { accountKey, domainKey } from './account-key';
import { isAddress } from './host';
import { nameKey } from './name-key';
import { recordId } from './record-id';

/** What is known about one account; every part is optional and may be as messy as people type it. */
export type AccountNames = { readonly id?: string; readonly domain?: string; readonly name?: string };

/** The accounts of a list, found again by any spelling of their id, domain, e-mail address or name. */
export interface AccountIndex {
  /** How many different accounts were added. */
  readonly size: number;
  /**
   * The zero-based number of the account, new or already there: the same id, else the same domain, else the same name
   * make one account. A name alone joins no two accounts whose domains differ.
   */
  add(names: AccountNames): number;
  /** The number of the account that a text means by id, else domain, else name; -1 if it means none. */
  find(raw: string): number;
  /** Whether `find` knew the text by the company's name alone, the weakest of the three. */
  matchedByName(raw: string): boolean;
}

/** Marks before the keys that are not domains, so that company 42 is not the account with id 42. */
const ID = '\u0001';
const NAME = '\u0002';

const UNKNOWN = -1;

/** An empty index. */
export function accountIndex(): AccountIndex {
  return new Accounts();
}

/**
 * One map holds the keys of the accounts and every raw text already looked up: most texts are a domain in its plain
 * spelling, thus their own key, and a second map would double the memory that each row touches.
 *
 * An entry is twice the account's number, plus one if only the name told it.
 */
class Accounts implements AccountIndex {
  size = 0;
  private readonly entries = new Map<string, number>();
  private readonly domains: (string | undefined)[] = [];
  /** Raw texts looked up since the last account was added; a new account may change their answer. */
  private remembered: string[] = [];

  add(names: AccountNames): number {
    this.forget();
    const id = keyOf(ID, recordId(names.id ?? ''));
    const domain = domainKey(names.domain ?? '') ?? domainKey(names.name ?? '');
    const name = keyOf(NAME, nameKey(names.name ?? ''));
    const account = this.owner(id) ?? this.owner(domain) ?? this.namesake(name, domain) ?? this.size++;
    this.domains[account] ??= domain;
    this.register(id, account * 2);
    this.register(domain, account * 2);
    this.register(name, account * 2 + 1);
    return account;
  }

  find(raw: string): number {
    return this.entryOf(raw) >> 1;
  }

  matchedByName(raw: string): boolean {
    const entry = this.entryOf(raw);
    return entry !== UNKNOWN && entry % 2 === 1;
  }

  private entryOf(raw: string): number {
    const known = this.entries.get(raw);
    if (known !== undefined) return known;
    const entry = this.lookUp(raw) ?? UNKNOWN;
    this.entries.set(raw, entry);
    this.remembered.push(raw);
    return entry;
  }

  private lookUp(raw: string): number | undefined {
    const byId = this.entries.get(ID + recordId(raw));
    if (byId !== undefined) return byId;
    const { kind, key } = accountKey(raw);
    if (kind === 'name') return this.entries.get(NAME + key);
    if (kind === 'none') return undefined;
    return this.entries.get(key) ?? (isAddress(raw) ? undefined : this.entries.get(NAME + nameKey(raw)));
  }

  private owner(key: string | undefined): number | undefined {
    const entry = key === undefined ? undefined : this.entries.get(key);
    return entry === undefined ? undefined : entry >> 1;
  }

  /** The account of the same name, unless the two domains say that they are different companies. */
  private namesake(name: string | undefined, domain: string | undefined): number | undefined {
    const account = this.owner(name);
    const otherDomain = account === undefined ? undefined : this.domains[account];
    return domain !== undefined && otherDomain !== undefined && domain !== otherDomain ? undefined : account;
  }

  /** A key stays with the first account that had it. */
  private register(key: string | undefined, entry: number): void {
    if (key !== undefined && !this.entries.has(key)) this.entries.set(key, entry);
  }

  private forget(): void {
    for (const raw of this.remembered) this.entries.delete(raw);
    this.remembered = [];
  }
}

function keyOf(mark: string, key: string): string | undefined {
  return key === '' ? undefined : mark + key;
}
