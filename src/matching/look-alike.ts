/**
 * Letters of Cyrillic, Greek and Latin that look like another Latin letter, as Unicode Technical Standard 39 lists them
 * in confusables.txt: in each word the plain letter, then those that look like it. Those of к are our own.
 */
const SMALL = 'aɑαа cϲс dԁ eеҽ gɡ hһ iɩιіӏ jϳј kкκ oοо pρϱр qԛ rг sѕ uʋυ vνѵ wɯѡԝ xх yɣʏγуү';
/** Small letters whose capitals look like a Latin capital. */
const CAPITALS = 'aαа bβвь cϲс eεе fϝ gԍ hηн iιіӏ jϳј kκк mμϻм nν oοо pρр sѕ tτт vѵ wԝ xχх yυуү zζ';

const asSmall = likeness(SMALL);
const asCapital = likeness(CAPITALS);

/** What can only look like itself. */
const PLAIN = /^[a-z2-9 .-]*$/;

/** Zeros and ones in words, which pass for letters there. */
const DIGITS_IN_WORDS = /(?<=\p{L}\p{N}*)[01]|[01](?=\p{N}*\p{L})/gu;

/**
 * What a key looks like in small letters and in capitals, spelled in Latin letters as far as it looks like them. Keys
 * that differ and share a look may be taken for each other, and must not be taken for each other by us.
 */
export function looksOf(key: string): readonly string[] {
  if (PLAIN.test(key)) return [key];
  const bare = key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(DIGITS_IN_WORDS, (digit) => (digit === '0' ? 'o' : 'l'));
  return [...new Set([seenAs(bare, asSmall), seenAs(bare, asCapital)])];
}

function seenAs(text: string, letters: ReadonlyMap<string, string>): string {
  let seen = '';
  for (const letter of text) seen += letters.get(letter) ?? letter;
  return seen;
}

function likeness(groups: string): ReadonlyMap<string, string> {
  const pairs = groups
    .split(' ')
    .flatMap(([plain = '', ...others]) => others.map((letter) => [letter, plain] as const));
  return new Map(pairs);
}
