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
