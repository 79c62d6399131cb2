import { foldText } from '../../model/plain-text';
import { dateWord } from './month-names';

/** A date text as what it is made of. */
export type DateParts = {
  /** Its numbers, in order, as digits. */
  readonly numbers: readonly string[];
  /** The month that is named, with its place among the numbers; undefined when none is. */
  readonly named: { readonly month: number; readonly persian: boolean; readonly place: number } | undefined;
  /** Whether the numbers stand between full stops, as nobody writes the month first. */
  readonly dotted: boolean;
  /** Whether a hyphen or an apostrophe ties a year to its month: `Jan-24`. */
  readonly tied: boolean;
};

const TOKENS = /\d+|[\p{L}\p{M}]+/gu;
const BETWEEN = /^[\s,./'\-॰]*$/u;

/** Numbers between slashes, hyphens, full stops or spaces. */
const NUMBERS_ONLY = /^[\d\s,./'-]*$/;
const DOTTED = /^\d+\.\s?\d+\.\s?\d+\.?$/;

/** `5th`, `1er`, and `5.º` and `5ª` as they are folded. */
const ORDINAL = /(\d)(?:st|nd|rd|th|er|\.?o|a)(?![\p{L}\d])/gu;

/** The parts of a date text without its time; undefined when something in it has no place in a date. */
export function datePartsOf(text: string): DateParts | undefined {
  if (NUMBERS_ONLY.test(text))
    return { numbers: text.match(/\d+/g) ?? [], named: undefined, dotted: DOTTED.test(text), tied: false };
  const folded = chineseAsDashes(foldText(text)).replace(ORDINAL, '$1');
  if (!BETWEEN.test(folded.replace(TOKENS, ''))) return undefined;
  const numbers: string[] = [];
  let named: DateParts['named'];
  for (const [token] of folded.matchAll(TOKENS)) {
    if (/^\d/.test(token)) numbers.push(token);
    else {
      const word = dateWord(token);
      if (word === undefined || (word.month > 0 && named !== undefined)) return undefined;
      if (word.month > 0) named = { ...word, place: numbers.length };
    }
  }
  return { numbers, named, dotted: DOTTED.test(folded), tied: /[-']\d+$/.test(folded) };
}

const CHINESE_MONTHS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** `2024年3月5日` as `2024-3-5`, and `2024年三月` as `2024-3`; other texts as they are. */
function chineseAsDashes(text: string): string {
  if (!/[年月]/.test(text)) return text;
  return text
    .replace(/([一二三四五六七八九十]{1,2})月/g, (_, name: string) => `${String(CHINESE_MONTHS.indexOf(name))}月`)
    .replace(/(?:星期|周)[一二三四五六日]/g, '')
    .replace(/[日号]/g, '')
    .replace(/[年月]\s*/g, '-')
    .replace(/-$/, '');
}
