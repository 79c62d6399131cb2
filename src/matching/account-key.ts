import { isFreeMail } from './free-mail';
import { hostOf, isAddress, registrableDomain } from './host';
import { nameKey } from './name-key';

/** What a text says about the company it means, in one spelling; `none` if it says nothing. */
export type AccountKey = { readonly kind: 'domain' | 'name' | 'none'; readonly key: string };

const NO_KEY: AccountKey = { kind: 'none', key: '' };

/**
 * The key of the company that a domain, web address, e-mail address or name means.
 *
 * Addresses of free mail providers mean no company.
 */
export function accountKey(raw: string): AccountKey {
  const domain = domainKey(raw);
  if (domain !== undefined) return { kind: 'domain', key: domain };
  const name = isNameless(raw) ? '' : nameKey(raw);
  return name === '' ? NO_KEY : { kind: 'name', key: name };
}

/** The company's domain in a domain, web address or e-mail address; undefined for names and free mail. */
export function domainKey(raw: string): string | undefined {
  const host = hostOf(raw);
  if (host === undefined || isFreeMail(host)) return undefined;
  return registrableDomain(host);
}

/** An address tells a domain or nothing: what stands in it is never a company's name. */
function isNameless(raw: string): boolean {
  const host = hostOf(raw);
  return isAddress(raw) || (host !== undefined && isFreeMail(host));
}
