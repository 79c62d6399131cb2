import { cleanText } from '../model/plain-text';

/** The longest piece of a cell that is shown. */
const LONGEST = 40;

/** A piece of a cell as it is shown: cleaned, cut at 40 characters. */
export function shortText(text: string): string {
  const points = Array.from(cleanText(text.slice(0, LONGEST * 4)));
  return points.length <= LONGEST ? points.join('') : `${points.slice(0, LONGEST - 1).join('')}…`;
}
