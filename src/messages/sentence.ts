import { cleanText } from '../model/plain-text';

/** What was found and what to do about it. */
export type Words = { readonly what: string; readonly fix: string };

/** The words of an issue, from what it quotes. */
export type Sentence = (found: {
  readonly received: string;
  readonly about: string;
  readonly count: number;
  readonly options: string;
}) => Words;

/** What was found, and what to do about it. */
export const words = (what: string, fix: string): Words => ({ what, fix });

/** The longest piece of a user's text that is quoted. */
const LONGEST_QUOTE = 40;

/** A piece of a user's text as it is quoted: cleaned, and cut where it is long. */
export function quoted(text: string): string {
  const points = Array.from(cleanText(text));
  return points.length <= LONGEST_QUOTE ? points.join('') : `${points.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
