import { foldText, isAscii } from '../model/plain-text';
import { seenText } from './seen-text';

/** Dots and slashes between single letters: `S.A.`, `A/S`, `I.B.M.` are one word each. */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})[./](?=\p{L}(?![\p{L}\p{N}]))/gu;

/** Single letters in a row, as in `J P Morgan`. */
const LETTERS = /(?<![^ ])(\p{L}) (?=\p{L}(?![^ ]))/gu;

/** In brackets: a former name, a place on a stock exchange, what whoever keeps the list notes. */
const NOTES = [
  /[([]\s*(?:formerly|previously|f\/?k\/?a|now part of|ehemals|vormals|fruher|anciennement|ex|eski adiyla)\s[^()[\]]*[)\]]/g,
  /[([]\s*[a-z]{2,8}\s*:\s*[a-z0-9.]{1,8}\s*[)\]]/g,
  /[([]\s*(?:dup|dupe|duplicate|duplicate account|do not use|inactive)\s*[)\]]/g,
  /\(p\)(?=\s*(?:ltd|limited))/g,
];

/** What a company was called before, without brackets. */
const FORMERLY = / (?:formerly|fka|ehemals|vormals|anciennement|eski adiyla) (.*)$/;

/** Words for `and` between two others. Single letters in a row are one word by then. */
const AND = /(?<=[^ ]) (?:und|et|y|e|ve|og|och|en|и|و)(?= )/g;

/** What Arabic and Persian keyboards have two letters for, folded as search engines do (Lucene's ArabicNormalizer). */
const ARABIC: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ھ: 'ه', ہ: 'ه' };
const ARABIC_TWINS = /[ٱىیةکھہ]/g;

/** A name folded, without the notes that people add to it; its punctuation is still there. */
export function foldedName(raw: string): string {
  const folded = foldText(seenText(raw)).replace(ARABIC_TWINS, (letter) => ARABIC[letter] ?? letter);
  return /[([]/.test(folded) ? NOTES.reduce((name, note) => name.replace(note, ' '), folded) : folded;
}

/** Words of two signs or more, parted by single spaces: there is no punctuation and no initial in them. */
const PLAIN_WORDS = /^[a-z0-9]{2,}(?: [a-z0-9]{2,})*$/;

/** The words of a folded name parted by single spaces, without punctuation; `&` and its like are `and`. */
export function wordsOf(folded: string): string {
  if (PLAIN_WORDS.test(folded)) return folded.replace(AND, ' and').replace(FORMERLY, '');
  const words = folded
    .replace(INITIALS, '$1')
    .replace(/['’‘`´ʼ״׳"]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(LETTERS, '$1')
    .replace(AND, ' and')
    .replace(FORMERLY, '');
  return isAscii(words) ? words : withoutIdleSpaces(words);
}

/** Words of scripts that part none with spaces, and of Hangul, where people space as they like, as one. */
function withoutIdleSpaces(words: string): string {
  const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
  spaceBetweenUnspaced ??= new RegExp(`(?<=${unspaced}) (?=${unspaced})`, 'gu');
  return words.replace(spaceBetweenUnspaced, '');
}

/** Made on first need: reading it takes long, and a custom function waits for every cell that calls it. */
let spaceBetweenUnspaced: RegExp | undefined;

/** What a company was called before, if its name tells: `Meta (formerly Facebook)` was `facebook`. Undefined if not. */
export function formerNameIn(raw: string): string | undefined {
  const words = foldText(raw)
    .replace(/\W*f\/k\/a\W+/, ' fka ')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ');
  return FORMERLY.exec(words)?.[1];
}
