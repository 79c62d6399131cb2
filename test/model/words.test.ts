import { everyWord } from '../../src/model/languages';
import type { Spoken } from '../../src/model/languages';
import {
  holdsPhrase,
  normalWords,
  parted,
  wordKey,
  wordReader,
  wordSet,
  wordsLater,
  wordsOf,
} from '../../src/model/words';
import { foldText } from '../../src/model/plain-text';
import fc from 'fast-check';

const YES: Spoken = { en: 'yes, of course', sw: 'ndiyo', ar: 'نعم', zh: '是', tr: 'evet' };
const NO: Spoken = { en: 'no', sw: 'hapana', ar: 'لا', zh: '不是', tr: 'hayır' };

describe('words in normal form', () => {
  test.each([
    ['case, accents and punctuation', '  Closed/Won — "É"!', 'closed won e'],
    ['the endings that Arabic writers use for one another', 'مكسوبة مبنى', 'مكسوبه مبني'],
    ['nothing but punctuation', '—/!', ''],
  ])('know no difference in %s', (_what, text, expected) => {
    expect(normalWords(text)).toBe(expected);
  });

  test('are the same by the quick way for plain letters as by the way for all scripts', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('A-B_c', 'É 9', '  ', 'x!'));
    fc.assert(
      fc.property(text, (one) => {
        const words = foldText(one).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
        expect(normalWords(one)).toBe(words.replace(/ة/g, 'ه').replace(/ى/g, 'ي').trim());
        const key = normalWords(one);
        expect(wordKey(one)).toBe(/\p{Script=Han}/u.test(key) ? key.replace(/ /g, '') : key);
      }),
    );
  });

  test.each([
    ['已 签约', '已签约'],
    ['A 类 客户', 'a类客户'],
    ['Closed Won', 'closed won'],
  ])('%s is looked up as %s', (text, expected) => {
    expect(wordKey(text)).toBe(expected);
  });
});

describe('a list of words', () => {
  test('is parted by the commas of every script, without what is no word', () => {
    const words = 'one, two،three、four，five;six；seven؛eight\nnine,, - ,';
    const nine = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    expect(parted(words)).toEqual(nine);
    expect(wordSet('One-Two, TWO ;one two')).toEqual(new Set(['one two', 'two']));
  });

  test('may be asked for later, and is the same each time', () => {
    const later = wordsLater('Closed/Won, İmza, ,成 交');
    expect(later()).toEqual(new Set(['closed won', 'imza', '成 交']));
    expect(later()).toBe(later());
  });

  test('of all languages holds the words of each', () => {
    expect(everyWord(YES)).toBe('yes, of course, ndiyo, نعم, 是, evet');
    expect(wordsOf(YES)).toEqual(['yes', 'of course', 'ndiyo', 'نعم', '是', 'evet']);
  });
});

test('a reader tells what a text means by whole words of any language', () => {
  const read = wordReader<'yes' | 'no'>([
    ['yes', YES],
    ['no', NO],
  ]);
  expect(['Of course!', 'NDIYO', '不 是', 'Hayır'].map(read)).toEqual(['yes', 'yes', 'no', 'no']);
  expect(['', 'yes please', 'course'].map(read)).toEqual([undefined, undefined, undefined]);
});

describe('a text holds a phrase', () => {
  test.each([
    ['closed won', 'closed won'],
    ['closed won renewal', 'won'],
    ['won not by us', 'won'],
    ['knot won', 'won'],
  ])('"%s" holds "%s"', (text, phrase) => {
    expect(holdsPhrase(text, phrase)).toBe(true);
  });

  test.each([
    ['wonder', 'won'],
    ['rewon', 'won'],
    ['open', 'won'],
    ['not won', 'won'],
    ['never to be won', 'won'],
    ['no deal won', 'won'],
    ['not yet closed won', 'closed won'],
    ['لم يتم الفوز', 'الفوز'],
  ])('"%s" does not hold "%s", or denies it', (text, phrase) => {
    expect(holdsPhrase(text, phrase)).toBe(false);
  });
});
