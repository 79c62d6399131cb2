import { currencyCode } from './currency';
import type { LocaleOf } from './currency';
import { readNumerals } from './number-body';
import type { Numerals } from './number-body';
import { plainFigures } from './plain-figures';
import type { TwoReadings } from './two-readings';

/** No number with its currency is longer; what is longer is prose. */
const LONGEST = 64;

/** How many zeros a word after a number stands for. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 3,
    thousand: 3,
    m: 6,
    mm: 6,
    mn: 6,
    mio: 6,
    million: 6,
    millions: 6,
    bn: 9,
    billion: 9,
    lakh: 5,
    crore: 7,
    bin: 3,
    milyon: 6,
    milyar: 9,
    elfu: 3,
    milioni: 6,
    ألف: 3,
    مليون: 6,
    مليار: 9,
    万: 4,
    亿: 8,
  }),
);

/** A letter that is a scale after a number says nothing before it. */
const LETTER_BEFORE = /(?:^|[^\p{L}])[km]{1,2}\s*$/iu;

const NUMBER_BODY = /[.,٫]?\d(?:[\d.,' ٫٬]*\d)?/;

/**
 * A reader of the numbers that texts say, in both styles: `$1,234.50`, `1.234,50 €`, `(500)`, `12.5 %`, `1.2m`,
 * `USD 1,000`.
 *
 * It gives undefined when a text holds anything beside one number, one sign, one currency, one percent sign or scale.
 * What stands around the digits comes back thousands of times in a column, so each is worked out once.
 */
export function numberReader(localeOf: LocaleOf): (text: string) => TwoReadings | undefined {
  const known = new Map<string, Around | undefined>();
  const around = (before: string, after: string): Around | undefined => {
    const key = `${before}0${after}`;
    if (!known.has(key)) known.set(key, readAround(before, after, localeOf));
    return known.get(key);
  };
  return (text) => {
    if (text.length > LONGEST) return undefined;
    const plain = plainFigures(text);
    const { index, body } = bodyOf(plain);
    const numerals = body === '' ? undefined : readNumerals(body);
    const said = numerals === undefined ? undefined : around(plain.slice(0, index), plain.slice(index + body.length));
    return numerals === undefined || said === undefined ? undefined : valuesOf(numerals, said);
  };
}

function valuesOf({ point, comma, sure }: Numerals, { negative, zeros, currency }: Around): TwoReadings | undefined {
  const value = (digits: string | undefined): number => {
    const size = digits === undefined ? NaN : Number(zeros === 0 ? digits : `${digits}e${String(zeros)}`);
    return negative && size !== 0 ? -size : size;
  };
  const first = value(point);
  const second = comma === point ? first : value(comma);
  if (Math.abs(first) === Infinity || Math.abs(second) === Infinity) return undefined;
  return { first, second, sure, ...(currency === undefined ? {} : { currency }) };
}

/** The digits with their separators; a sign before them is one of them only where no letter stands before it. */
function bodyOf(plain: string): { readonly index: number; readonly body: string } {
  const match = NUMBER_BODY.exec(plain);
  if (match === null) return { index: 0, body: '' };
  const [body] = match;
  const isAbbreviated = !/^\d/.test(body) && /\p{L}$/u.test(plain.slice(0, match.index));
  return isAbbreviated ? { index: match.index + 1, body: body.slice(1) } : { index: match.index, body };
}

type Around = { readonly negative: boolean; readonly zeros: number; readonly currency: string | undefined };

const NOTHING_AROUND: Around = { negative: false, zeros: 0, currency: undefined };

/** One sign or one pair of brackets, and one percent sign, in any order. */
const SIGNS = /^(?:[-+]?%?|%?[-+]?|\(%?\)|%\(\)|\(\)%)$/;

/** What stands before and after the digits; undefined when it is more than a number can have. */
function readAround(before: string, after: string, localeOf: LocaleOf): Around | undefined {
  if (before === '' && after === '') return NOTHING_AROUND;
  const signs = (before + after).replace(/[^-+()%]/g, '');
  if (!SIGNS.test(signs) || /[+(]/.test(after) || LETTER_BEFORE.test(before)) return undefined;
  const said = readWords([...wordsIn(before), ...wordsIn(after)], localeOf);
  if (said === undefined) return undefined;
  const negative = /[-(]/.test(signs);
  if (!signs.includes('%')) return { ...said, negative };
  return said.zeros === 0 && said.currency === undefined ? { negative, zeros: -2, currency: undefined } : undefined;
}

function wordsIn(text: string): readonly string[] {
  return text
    .replace(/[-+()%]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** At most one currency and one scale; `5m€` says both in one word. */
function readWords(
  words: readonly string[],
  localeOf: LocaleOf,
): { readonly zeros: number; readonly currency: string | undefined } | undefined {
  let zeros: number | undefined;
  let currency: string | undefined;
  for (const word of words.flatMap(parted)) {
    const code = currencyCode(word, localeOf);
    const scale = SCALES.get(word.toLowerCase());
    if (code !== undefined && currency === undefined) currency = code;
    else if (scale !== undefined && zeros === undefined) zeros = scale;
    else return undefined;
  }
  return { zeros: zeros ?? 0, currency };
}

/** `k€` and `m$` as two words; every other word as it is. */
function parted(word: string): readonly string[] {
  return /^[kKmM][€$£₺]$/.test(word) ? [word.slice(0, 1), word.slice(1)] : [word];
}
