/** A format that is made when it is first needed: to make one takes longer than to write a page of words. */
export function formatOf(options: Intl.NumberFormatOptions = {}): { readonly format: (number: number) => string } {
  let made: Intl.NumberFormat | undefined;
  return { format: (number) => (made ??= new Intl.NumberFormat('en', options)).format(number) };
}

/** Whole numbers as English writes them. */
export const count = formatOf();

/** A number with its noun: `1 row`, `5,011 rows`. */
export const counted = (number: number, one: string, many: string): string =>
  `${count.format(number)} ${number === 1 ? one : many}`;

/** Words in a row: `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
