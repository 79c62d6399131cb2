import { isFailure, isLoading } from '../model/cell-failure';
import { companiesIn } from './companies-in';
import { isFreeMail } from './free-mail';
import { hostOf, isAddress, namesPage, registrableDomain } from './host';
import { nameKey } from './name-key';
import { isDirectory } from './shared-hosts';

/** What a text says about the company it means, in one spelling; `none` if it says nothing. */
export type AccountKey = { readonly kind: 'domain' | 'name' | 'none'; readonly key: string };

const NO_KEY: AccountKey = { kind: 'none', key: '' };

/**
 * The key of the company that a domain, web address, email address or name means; of several in one cell, of the first.
 *
 * Addresses of free mail providers and pages of directories mean no company, nor do cells whose formula failed.
 */
export function accountKey(raw: string): AccountKey {
  for (const part of companiesIn(raw)) {
    const key = keyOfOne(part);
    if (key !== NO_KEY) return key;
  }
  return NO_KEY;
}

/** The companies' domains in a cell of addresses, in their order; free mail and names have none. */
export function domainsIn(raw: string): readonly string[] {
  const keys = companiesIn(raw).map(keyOfOne);
  return [...new Set(keys.filter(({ kind }) => kind === 'domain').map(({ key }) => key))];
}

/** Like `accountKey`, for a text that means one company. */
export function keyOfOne(text: string): AccountKey {
  const host = hostOf(text);
  if (host !== undefined) {
    const domain = companyDomain(host, text);
    return domain === undefined ? NO_KEY : { kind: 'domain', key: domain };
  }
  const name = isAddress(text) || isFailure(text) || isLoading(text) ? '' : nameKey(text);
  return name === '' ? NO_KEY : { kind: 'name', key: name };
}

/** The domain of a host, unless others than one company stand behind it. */
function companyDomain(host: string, text: string): string | undefined {
  const domain = registrableDomain(host);
  return isFreeMail(domain) || (isDirectory(domain) && namesPage(text)) ? undefined : domain;
}
