import { isAscii } from '../model/plain-text';
import { registrablePart } from './public-suffix';
import { fromPunycode } from './punycode';
import { seenText } from './seen-text';

/**
 * A domain, web address or email address as most exports write it, with the host in brackets: in plain letters, with
 * nothing to clean, so that the many rows that hold one cost a single look. What it does not know is read with care.
 */
const PLAIN =
  /^ *(?:https?:\/\/|[a-z0-9._+-]+@)?(?:www\d?\.)?((?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,})(?:\/[!-%'-?A-~]*)? *$/i;

const DOMAIN = /^(?:[\p{L}\p{N}_][\p{L}\p{N}\p{M}_-]*\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u;

/** The same for what has no letter beyond ASCII: to read the pattern above takes a millisecond. */
const ASCII_DOMAIN = /^(?:[a-z0-9_][a-z0-9_-]*\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

const PATH = /[/?#\\].*/s;

/** The longest name that the domain system allows. */
const LONGEST_HOST = 253;

/** The host in a domain, web address or email address, in lower case and in letters; undefined if there is none. */
export function hostOf(raw: string): string | undefined {
  const plain = raw.length <= LONGEST_HOST ? PLAIN.exec(raw)?.[1] : undefined;
  if (plain !== undefined && !/xn--/i.test(plain)) return plain.toLowerCase();
  const host = afterAt(withoutScheme(lowered(raw)))
    .replace(PATH, '')
    .replace(/:\d*$/, '')
    .replace(/^www\d?\.(?=.+\.)/, '')
    .replace(/\.$/, '');
  const pattern = isAscii(host) ? ASCII_DOMAIN : DOMAIN;
  return host.length <= LONGEST_HOST && pattern.test(host) ? inLetters(host) : undefined;
}

/**
 * The part of a host that a company registers: `acme.co.uk` for `mail.acme.co.uk`.
 *
 * A host below which everybody may have a name, such as `co.uk`, stays as it is.
 */
export function registrableDomain(host: string): string {
  return registrablePart(host);
}

/** Whether the text is an address, which can be no company's name even if it tells no company. */
export function isAddress(raw: string): boolean {
  return raw.includes('://') || /^[^\s@]+@[^\s@]+$/.test(raw.trim());
}

/** Whether a web address names a page, not the whole site. */
export function namesPage(raw: string): boolean {
  return /[/?#][^\s/?#]/.test(raw.replace(/^\s*(?:[a-z]+:)?\/\//i, ''));
}

/** Lower case with the dotted Turkish capital and the ideographic full stop as a keyboard's plain keys. */
function lowered(raw: string): string {
  return seenText(raw)
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/ı/g, 'i')
    .replace(/。/g, '.');
}

/** A host whose `xn--` labels are spelled in letters, where they can be. */
function inLetters(host: string): string {
  return host.includes('xn--') ? host.split('.').map(labelInLetters).join('.') : host;
}

/** A label in letters, unless it stands for plain ones alone, or for what a look at the text would clean away. */
function labelInLetters(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const letters = lowered(fromPunycode(label.slice(4)) ?? '');
  const isReal = /[^a-z0-9-]/.test(letters) && !letters.startsWith('xn--') && DOMAIN.test(`${letters}.aa`);
  return isReal && !letters.includes('.') ? letters : label;
}

/** The text without `https://` and the path behind it, whose `@` is no email's. */
function withoutScheme(text: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\/|^\/\//.exec(text);
  return scheme === null ? text : text.slice(scheme[0].length).replace(PATH, '');
}

/** What follows the first `@` up to the end of the address: `Finance <cfo@acme.com>` gives `acme.com`. */
function afterAt(text: string): string {
  const at = text.indexOf('@');
  if (at < 0 || text[at + 1] === ' ') return text;
  return text.slice(at + 1).replace(/[\s<>()[\],;"'].*/s, '');
}
