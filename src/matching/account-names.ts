import { domainsIn } from './account-key';
import { companiesIn } from './companies-in';
import { nameKey } from './name-key';
import { recordId } from './record-id';

/** What is known about one account; every part is optional and may be as messy as people type it. */
export type AccountNames = { readonly id?: string; readonly domain?: string; readonly name?: string };

/** The keys of one account, each in its one spelling; an empty id or name is none. */
export type AccountKeys = { readonly id: string; readonly domains: readonly string[]; readonly name: string };

/** The keys of what is known about an account. A name that is an address is its domain if no other is given. */
export function keysOf({ id = '', domain = '', name = '' }: AccountNames): AccountKeys {
  const own = domainsIn(domain);
  const [company = ''] = companiesIn(name);
  return { id: recordId(id), domains: own.length > 0 ? own : domainsIn(company), name: nameKey(company) };
}

/** How an account is called where people read it: its name, else its domain, else its id. */
export function spellingOf({ id = '', domain = '', name = '' }: AccountNames): string {
  return [name, domain, id].map((text) => text.trim()).find((text) => text !== '') ?? '';
}
