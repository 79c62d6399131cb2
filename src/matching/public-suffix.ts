import { COMMON_LABELS, PUBLIC_SUFFIXES } from './public-suffixes';
import { SHARED_HOSTS } from './shared-hosts';

/** The rules under each top-level domain, read when a host there has more than two labels. */
const rulesUnder = new Map<string, ReadonlySet<string>>();

/**
 * The part of a host that one company registers: `mail.acme.co.uk` gives `acme.co.uk`. The host itself if it is nobody's.
 *
 * @param host - In lower case and in letters, not in `xn--`.
 */
export function registrablePart(host: string): string {
  const last = host.lastIndexOf('.');
  if (host.lastIndexOf('.', last - 1) < 0) return host;
  const rules = rulesOf(host.slice(last + 1));
  let registrable = host;
  for (let rest = host; ; rest = parentOf(rest)) {
    if (rules.has(`!${rest}`)) return rest;
    if (isSuffix(rest, rules)) return registrable;
    registrable = rest;
  }
}

/** Whether everybody may register below a host; a top-level domain always is one. */
function isSuffix(host: string, known: ReadonlySet<string>): boolean {
  const parent = parentOf(host);
  return parent === '' || known.has(host) || known.has(`*.${parent}`);
}

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

function rulesOf(top: string): ReadonlySet<string> {
  const known = rulesUnder.get(top);
  if (known !== undefined) return known;
  const rules = new Set(wordsOf(SHARED_HOSTS));
  for (const entry of PUBLIC_SUFFIXES.split(';')) {
    const [parents = '', labels = ''] = entry.split(':');
    const here = wordsOf(parents).filter((parent) => isUnder(parent, top));
    if (here.length > 0)
      for (const label of labelsIn(labels)) for (const parent of here) rules.add(`${label}.${parent}`);
  }
  rulesUnder.set(top, rules);
  return rules;
}

/** Labels with the common ones, which the list has as single capitals, in full. */
function labelsIn(labels: string): readonly string[] {
  const common = COMMON_LABELS.split(' ');
  return wordsOf(labels.replace(/[A-Z]/g, (letter) => `${common[letter.charCodeAt(0) - 65] ?? ''} `));
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function isUnder(host: string, top: string): boolean {
  return host === top || host.endsWith(`.${top}`);
}
