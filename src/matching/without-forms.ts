import { isAscii } from '../model/plain-text';
import { ATTACHED_FORMS, LEADING_FORMS, TRAILING_FORMS } from './legal-forms';

/** How many words the longest form at either end has. */
const LONGEST_FORM = 5;

/** The words that forms begin or end with: nearly every other word is told by them alone. */
const FIRST_WORDS = new Set([...LEADING_FORMS, 'the'].map((form) => form.slice(0, `${form} `.indexOf(' '))));
const LAST_WORDS = new Set([...TRAILING_FORMS].map((form) => form.slice(form.lastIndexOf(' ') + 1)));

/** A name's words without the legal forms around them and the article before them; one word always stays. */
export function withoutForms(name: string): string {
  let rest = name;
  for (let shorter = strip(withoutAttached(rest)); shorter !== rest; shorter = strip(withoutAttached(rest)))
    rest = shorter;
  return rest;
}

/** A text without one legal form that is written against it. */
export function withoutAttached(name: string): string {
  // No form that is written against a name is.
  if (isAscii(name)) return name;
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

/** Words without a form before them and one after them. */
function strip(name: string): string {
  const first = name.slice(0, `${name} `.indexOf(' '));
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (!FIRST_WORDS.has(first) && !LAST_WORDS.has(last)) return name;
  const words = name.split(' ');
  const rest = FIRST_WORDS.has(first) ? words.slice(leading(words)) : words;
  const end = LAST_WORDS.has(last)
    ? longest(rest.length, (length) => TRAILING_FORMS.has(rest.slice(-length).join(' ')))
    : 0;
  return rest.slice(0, rest.length - end).join(' ');
}

/** How many words are the form or the article before a name. */
function leading(words: readonly string[]): number {
  if (words[0] === 'the') return Math.min(1, words.length - 1);
  return longest(words.length, (length) => LEADING_FORMS.has(words.slice(0, length).join(' ')));
}

/** The most words that are a form, with at least one word left beside them; 0 if none. */
function longest(words: number, isForm: (length: number) => boolean): number {
  for (let length = Math.min(LONGEST_FORM, words - 1); length > 0; length--) if (isForm(length)) return length;
  return 0;
}
