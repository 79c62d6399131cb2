import { COMMON_LABELS, PUBLIC_SUFFIXES } from './public-suffixes';
import { SHARED_HOSTS } from './shared-hosts';

/** Read on first need: two labels, the most frequent case, never need it. */
let rules: ReadonlySet<string> | undefined;

/**
 * The part of a host that one company registers: `mail.acme.co.uk` gives `acme.co.uk`. The host itself if it is nobody's.
 *
 * @param host - In lower case and in letters, not in `xn--`.
 */
export function registrablePart(host: string): string {
  const last = host.lastIndexOf('.');
  if (host.lastIndexOf('.', last - 1) < 0) return host;
  rules ??= readRules();
  let registrable = host;
  for (let rest = host; rest !== ''; rest = parentOf(rest)) {
    if (rules.has(`!${rest}`)) return rest;
    if (isSuffix(rest, rules)) return registrable;
    registrable = rest;
  }
  return registrable;
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

function readRules(): ReadonlySet<string> {
  const common = COMMON_LABELS.split(' ');
  const read = new Set(SHARED_HOSTS.trim().split(/\s+/));
  for (const entry of PUBLIC_SUFFIXES.split(';')) {
    const [parents = '', labels = ''] = entry.split(':');
    const written = labels.trim().replace(/[A-Z]/g, (letter) => `${common[letter.charCodeAt(0) - 65] ?? ''} `);
    for (const label of written.split(/\s+/)) {
      for (const parent of parents.trim().split(/\s+/)) read.add(ruleOf(label, parent));
    }
  }
  return read;
}

function ruleOf(label: string, parent: string): string {
  return `${label}.${parent}`;
}
