/**
 * A word or short phrase in the form in which two spellings of it are equal.
 *
 * Width, case, accents, punctuation and spaces are folded; the dotted and dotless i of Turkish fall together.
 */
export function normalWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0130\u0131]/g, 'i')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
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
