import { AMBIGUOUS, NOTHING, packed } from './account-match';
import type { Packed } from './account-match';
import type { AccountKeys } from './account-names';

/** One name or domain of an account, in the spelling of `accountKey`. */
export type KnownKey = { readonly account: number; readonly kind: 'domain' | 'name'; readonly key: string };

/** Who has which id, domain and name. Accounts are numbered from 0. */
export class AccountBook {
  private readonly ids = new Map<string, number>();
  private readonly domains = new Map<string, number>();
  private readonly names = new Map<string, number[]>();
  /** The name of each account as it was first written. */
  private readonly spellings: string[] = [];
  private readonly withDomain = new Set<number>();

  /** How many accounts there are. */
  get size(): number {
    return this.spellings.length;
  }

  /**
   * The account with these keys: the same id, else the same domain, else the same name; undefined if it is a new one.
   * Of companies with one name, neither is meant where domains tell them apart.
   */
  owner({ id, domains, name }: AccountKeys): number | undefined {
    const strong = [this.ids.get(id), ...domains.map((key) => this.domains.get(key))];
    const sure = strong.find((account) => account !== undefined);
    if (sure !== undefined) return sure;
    const namesakes = this.nearestNamesakes(name);
    const areTwo = domains.length > 0 && namesakes.some((account) => this.withDomain.has(account));
    return areTwo || namesakes.length > 1 ? undefined : namesakes[0];
  }

  /** Writes down the keys of an account; an id is its own. A domain stays with the first account that had it. */
  register(account: number, { id, domains, name }: AccountKeys, spelling: string): void {
    this.spellings[account] ||= spelling;
    if (id !== '') this.ids.set(id, account);
    for (const domain of domains) {
      this.withDomain.add(account);
      if (!this.domains.has(domain)) this.domains.set(domain, account);
    }
    if (name === '') return;
    const owners = this.names.get(name);
    if (owners === undefined) this.names.set(name, [account]);
    else if (!owners.includes(account)) owners.push(account);
  }

  /** Whether any account has an id. */
  get hasIds(): boolean {
    return this.ids.size > 0;
  }

  /** The account with an id. */
  byId(id: string): Packed {
    return packedOr(this.ids.get(id), 'id');
  }

  /** The account with a domain. */
  byDomain(domain: string): Packed {
    return packedOr(this.domains.get(domain), 'domain');
  }

  /** The account that a name means; several of one name mean none. */
  byName(name: string): Packed {
    const [namesake, ...others] = this.nearestNamesakes(name);
    return others.length > 0 ? AMBIGUOUS : packedOr(namesake, 'name');
  }

  /** Every account of a name. */
  namesakes(name: string): readonly number[] {
    return this.names.get(name) ?? [];
  }

  /** The account's name as it was first written. */
  spellingOf(account: number): string {
    return this.spellings[account] ?? '';
  }

  /** Every name and domain there is. */
  *known(): Generator<KnownKey> {
    for (const [key, accounts] of this.names) for (const account of accounts) yield { account, kind: 'name', key };
    for (const [key, account] of this.domains) yield { account, kind: 'domain', key };
  }

  /** The accounts of a name; if one of several has no domain, it alone: its name is all that it has. */
  private nearestNamesakes(name: string): readonly number[] {
    const owners = this.namesakes(name);
    const nameless = owners.filter((account) => !this.withDomain.has(account));
    return nameless.length > 0 ? nameless : owners;
  }
}

function packedOr(account: number | undefined, by: 'id' | 'domain' | 'name'): Packed {
  return account === undefined ? NOTHING : packed(account, by);
}
