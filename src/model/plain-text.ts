const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const SPACES = /\s+/g;

/** A text that most cells hold: nothing to clean, so that the many rows of an export cost a single test. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Accents and vowel marks of Latin, Greek, Cyrillic, Hebrew and Arabic, and the stroke that only lengthens a word. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;

/** Letters that no decomposition turns into their plain form. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const SPECIAL_LETTERS = /[ßæœøđðþłħıς]/g;

/** The zeros of the digit rows that people type beside 0 to 9: Arabic-Indic, Persian, Devanagari, Bengali. */
const FOREIGN_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;

const ASCII = /^[\0-\x7f]*$/;

/** Whether a text holds no character beyond ASCII: what is true of all scripts need not be asked of it then. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** The text as a person sees it: full-width forms made plain, invisible characters and extra spaces gone. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(/[\t\n\r\v\f]/g, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .trim();
}

/**
 * One spelling of the many a person may type: cleaned, lower case, without accents, digits as 0 to 9.
 *
 * Turkish dotted and dotless i become one letter, so that the language of whoever typed it does not matter.
 */
export function foldText(text: string): string {
  const lower = cleanText(text).toLowerCase();
  if (CLEAN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .replace(SPECIAL_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(FOREIGN_DIGITS, plainDigit);
}

/** The text with the digits of other scripts as 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(FOREIGN_DIGITS, plainDigit);
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = FOREIGN_ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
  return String(code - zero);
}
