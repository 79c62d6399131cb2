import { everyWord } from './languages';
import type { Spoken } from './languages';
import { foldText } from './plain-text';

/** Endings that Arabic writers use for one another. */
const ARABIC_ENDINGS = /[ةى]/g;

const HAN = /\p{Script=Han}/u;

/** A word or short phrase in the form in which two spellings of it are equal: folded, punctuation as single spaces. */
export function normalWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(ARABIC_ENDINGS, (letter) => (letter === 'ة' ? 'ه' : 'ي'))
    .trim();
}

/** The normal form of a text that is looked up whole; Chinese is written with and without spaces around other letters. */
export function wordKey(text: string): string {
  const words = normalWords(text);
  return HAN.test(words) ? words.replace(/ /g, '') : words;
}

/** The normal forms of words parted by commas. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(parted(list).map(normalWords));
}

/** What people part words with, in the scripts they write. */
const COMMAS = /[,،、，;；؛\n]/;

/** The words of a list parted by commas, as they are written. */
export function parted(list: string): readonly string[] {
  return list
    .split(COMMAS)
    .map((word) => word.trim())
    .filter((word) => normalWords(word) !== '');
}

/** The words of every language, as they are written. */
export function wordsOf(spoken: Spoken): readonly string[] {
  return parted(everyWord(spoken));
}

/** A function from a text to what it means by the words of all languages; undefined for one that is none of them. */
export function wordReader<Id>(meanings: readonly (readonly [Id, Spoken])[]): (text: string) => Id | undefined {
  const byKey = new Map<string, Id>();
  for (const [id, words] of meanings) for (const word of wordsOf(words)) byKey.set(wordKey(word), id);
  return (text) => byKey.get(wordKey(text));
}

/** What turns the words after it into their opposite, or into a mere plan. */
const DENIED = / (?:not|never|no|wont|to be|لم|لن|غير|ليس) /;

/** Whether a text in normal form holds a phrase as whole words, and does not deny it before. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const at = ` ${text} `.indexOf(` ${phrase} `);
  return at >= 0 && !DENIED.test(` ${text} `.slice(0, at + 1));
}
