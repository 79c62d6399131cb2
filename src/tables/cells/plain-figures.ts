import { plainDigits } from '../../model/plain-text';

const PLAIN = /^[\x20-\x7e]*$/;
const INVISIBLE = /\p{Cf}/gu;
const SPACES = /\s+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Signs that people and programs write for the plain one. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\ufe63': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u066a': '%',
  '\u060c': ',',
  '\uffe5': '¥',
  '\uffe1': '£',
  '\uffe6': '₩',
};
const SPECIAL_SIGNS = /[\u2010-\u2014\u2212\ufe63\u2018\u2019\u02bc\u2032\u066a\u060c\uffe5\uffe1\uffe6]/g;

/**
 * The text with digits of any script as 0 to 9, every kind of space, minus and apostrophe as the plain one, and
 * nothing invisible. The Arabic signs for decimals (٫) and thousands (٬) stay, because they can mean nothing else.
 */
export function plainFigures(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return plainDigits(text)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(SPECIAL_SIGNS, (sign) => SIGNS[sign] ?? sign)
    .trim();
}
