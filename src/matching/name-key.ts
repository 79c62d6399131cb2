import { foldText } from '../model/plain-text';
import { ATTACHED_FORMS, LEADING_FORMS, LONGEST_FORM, TRAILING_FORMS } from './legal-forms';

/** A dot, slash or ampersand between single letters: `S.A.`, `A/S`, `I.B.M.` are one word each. */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})[./](?=\p{L}(?![\p{L}\p{N}]))/gu;

/** What people put where they have no name. */
const PLACEHOLDERS = new Set(['n/a', 'na', 'none', 'null', 'unknown', 'tbd', '(not set)', 'not set']);

/**
 * The one spelling of a company's name: folded, without punctuation and legal form. `ACME, Inc.` and `Acme GmbH`
 * both give `acme`. Empty if the text names nothing.
 */
export function nameKey(raw: string): string {
  const folded = foldText(raw);
  if (PLACEHOLDERS.has(folded)) return '';
  const words = withoutAttached(folded)
    .replace(INITIALS, '$1')
    .replace(/['’‘`´ʼ״׳"]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .split(' ');
  return withoutTrailing(withoutLeading(words)).join(' ');
}

function withoutAttached(name: string): string {
  for (const form of ATTACHED_FORMS) {
    const rest = name.startsWith(form)
      ? name.slice(form.length)
      : name.endsWith(form)
        ? name.slice(0, -form.length)
        : '';
    if (rest.trim() !== '') return rest.trim();
  }
  return name;
}

function withoutLeading(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return rest.length > 0 && LEADING_FORMS.has(first) ? rest : words;
}

/** Words without the forms that end them; the last word left is the name, whatever it is. */
function withoutTrailing(words: readonly string[]): readonly string[] {
  let end = words.length;
  for (let cut = lengthOfForm(words, end); cut > 0; cut = lengthOfForm(words, end)) end -= cut;
  return words.slice(0, end);
}

/** How many words before `end` are a legal form, with at least one word left before them; 0 if none. */
function lengthOfForm(words: readonly string[], end: number): number {
  for (let length = Math.min(LONGEST_FORM, end - 1); length > 0; length--) {
    if (TRAILING_FORMS.has(words.slice(end - length, end).join(' '))) return length;
  }
  return 0;
}
