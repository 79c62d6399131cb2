import { ATTACHED_FORMS, LEADING_FORMS, TRAILING_FORMS } from './legal-forms';

/** How many words the longest form at either end has. */
const LONGEST_FORM = 5;

/** A name's words without the legal forms around them and the article before them; one word always stays. */
export function withoutForms(name: string): string {
  let rest = name;
  for (let shorter = strip(rest); shorter !== rest; shorter = strip(rest)) rest = shorter;
  return rest;
}

/** A text without one legal form that is written against it. */
export function withoutAttached(name: string): string {
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

function strip(name: string): string {
  const words = withoutAttached(name).split(' ');
  const start =
    words.length > 1 && words[0] === 'the' ? 1 : lengthOfForm(words, LEADING_FORMS, (length) => [0, length]);
  const rest = words.slice(start);
  const end = lengthOfForm(rest, TRAILING_FORMS, (length) => [rest.length - length, rest.length]);
  return rest.slice(0, rest.length - end).join(' ');
}

type Slice = readonly [start: number, end: number];

/** How many words at one end are a legal form, with at least one word left beside them; 0 if none. */
function lengthOfForm(words: readonly string[], forms: ReadonlySet<string>, at: (length: number) => Slice): number {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    if (forms.has(words.slice(...at(length)).join(' '))) return length;
  }
  return 0;
}
