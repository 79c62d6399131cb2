import { everyWord } from './languages';
import type { Spoken } from './languages';
import { foldText, isAscii } from './plain-text';

/** Endings that Arabic writers use for one another. */
const ARABIC_ENDINGS = /[ةى]/g;

const HAN = /\p{Script=Han}/u;

/** Words that are in their normal form as they stand. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A word or short phrase in the form in which two spellings of it are equal: folded, punctuation as single spaces. */
export function normalWords(text: string): string {
  const folded = foldText(text);
  if (PLAIN.test(folded)) return folded;
  if (isAscii(folded)) return folded.replace(/[^a-z0-9]+/gi, ' ').trim();
  return folded
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(ARABIC_ENDINGS, (letter) => (letter === 'ة' ? 'ه' : 'ي'))
    .trim();
}

/** The normal form of a text that is looked up whole; Chinese is written with and without spaces around other letters. */
export function wordKey(text: string): string {
  const words = normalWords(text);
  return !isAscii(words) && HAN.test(words) ? words.replace(/ /g, '') : words;
}

/** The normal forms of words parted by commas. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(filled(list.split(COMMAS).map(normalWords)));
}

/** The same, made when they are first asked for: to put the words of all languages in their normal form takes long. */
export function wordsLater(list: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => (words ??= wordSet(list));
}

const filled = (words: readonly string[]): readonly string[] => words.filter((word) => word !== '');

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
  let meaningOf: ReadonlyMap<string, Id> | undefined;
  return (text) => (meaningOf ??= meaningsByKey(meanings)).get(wordKey(text));
}

function meaningsByKey<Id>(meanings: readonly (readonly [Id, Spoken])[]): ReadonlyMap<string, Id> {
  const byKey = new Map<string, Id>();
  for (const [id, words] of meanings) {
    for (const key of filled(everyWord(words).split(COMMAS).map(wordKey))) byKey.set(key, id);
  }
  return byKey;
}

/** What turns the words after it into their opposite, or into a mere plan. */
const DENIED = / (?:not|never|no|wont|to be|لم|لن|غير|ليس) /;

/** Whether a text in normal form holds a phrase as whole words, and does not deny it before. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const at = ` ${text} `.indexOf(` ${phrase} `);
  return at >= 0 && !DENIED.test(` ${text} `.slice(0, at + 1));
}
