import type { CellValue } from '../../model/cell';
import { plainFigures } from './plain-figures';

/** No answer with its label is longer; what is longer is a comment. */
const LONGEST = 60;

/** `9/10`, `9 out of 10`. */
const OF_TEN = /^(10|\d)\s?(?:\/|out of|of|von|sur|kati ya|من)\s?10$/i;

/** `10 - Extremely likely`, `0 (Not at all likely)`, `9: very`, `10 Extremely likely`. */
const LABEL_BEHIND = /^(10|\d)\s?(?:[-:=.(]\s?(?=\P{Nd}*\p{L})\P{Nd}*|\s(?=\p{L})\P{Nd}*likely)$/iu;

/** `Extremely likely - 10`, `Promoter (9)`. */
const LABEL_BEFORE = /^(?=\P{Nd}*\p{L})\P{Nd}*[-:=(]\s?(10|\d)\)?$/u;

/**
 * The answer from 0 to 10 that a text says beside its label, or as a part of ten; undefined for any other text, and for a
 * plain number.
 */
export function readAnswer(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainFigures(text);
  const [, answer] = OF_TEN.exec(plain) ?? LABEL_BEHIND.exec(plain) ?? LABEL_BEFORE.exec(plain) ?? [];
  return answer === undefined ? undefined : Number(answer);
}

/**
 * The answer that a date was before a sheet made it one: `9/10` becomes 10 September or 9 October, and nothing else does.
 *
 * @param isoDay - The day as `yyyy-mm-dd`.
 */
export function answerOfDate(isoDay: string): number | undefined {
  const [, month = 0, day = 0] = isoDay.split('-').map(Number);
  if (day === 10) return month <= 10 ? month : undefined;
  return month === 10 && day < 10 ? day : undefined;
}

/** Whether a cell holds nothing but an answer from 0 to 10 with its label. */
export function isLabelledAnswer(cell: CellValue): boolean {
  return typeof cell === 'string' && readAnswer(cell) !== undefined;
}
