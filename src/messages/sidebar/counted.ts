/** Whole numbers as English writes them. */
export const count = new Intl.NumberFormat('en');

/** A number with its noun: `1 row`, `5,011 rows`. */
export const counted = (number: number, one: string, many: string): string =>
  `${count.format(number)} ${number === 1 ? one : many}`;

/** Words in a row: `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
