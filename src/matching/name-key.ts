import { foldedName, wordsOf } from './name-words';
import { withoutAttached, withoutForms } from './without-forms';

/** What people put where they have no name. */
const PLACEHOLDERS = new Set(
  `na,none,null,nil,undefined,unknown,tbd,not set,not provided,not available,not applicable,no company,no name,
unassigned,unknown company,self employed`.split(/,\s*/),
);

/** No company's name is longer; what is, is prose. */
const LONGEST_NAME = 500;

const BRACKETS = /[[\](){}<>]+/;

/**
 * The one spelling of a company's name: folded, without punctuation and legal form. `ACME, Inc.` and `Acme GmbH`
 * both give `acme`. Empty if the text names nothing.
 */
export function nameKey(raw: string): string {
  if (raw.length > LONGEST_NAME) return '';
  const name = withoutForms(wordsOf(flat(withoutAttached(foldedName(raw)))));
  return PLACEHOLDERS.has(name) ? '' : name;
}

/** A name without brackets and without the legal form before one: `acme ltd (uk)` gives `acme uk`. */
function flat(folded: string): string {
  if (!BRACKETS.test(folded)) return folded;
  const parts = folded.split(BRACKETS).map((part) => withoutAttached(part.trim()));
  const last = parts.pop() ?? '';
  const closed = last === '' ? (parts.pop() ?? '') : last;
  return [...parts.map((part) => withoutForms(wordsOf(part))), closed].join(' ');
}
