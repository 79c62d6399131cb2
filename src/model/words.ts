import { foldText } from './plain-text';

/** A word or short phrase in the form in which two spellings of it are equal: folded, punctuation as single spaces. */
export function normalWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The normal forms of words parted by commas. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map(normalWords)
      .filter((word) => word !== ''),
  );
}

/** What turns the words after it into their opposite, or into a mere plan. */
const DENIED = / (?:not|never|no|wont|to be) /;

/** Whether a text in normal form holds a phrase as whole words, and does not deny it before. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const at = ` ${text} `.indexOf(` ${phrase} `);
  return at >= 0 && !DENIED.test(` ${text} `.slice(0, at + 1));
}
