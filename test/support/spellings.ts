/** The many ways in which one word is written: in any case and width, with and without accents, in one code or in two. */
export function spellingsOf(word: string): readonly string[] {
  return [
    word,
    word.toUpperCase(),
    word.toLocaleUpperCase('tr'),
    word.toLowerCase(),
    word.normalize('NFD'),
    word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    word.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    `  ${word.replace(/ /g, '\u00a0')} `,
    `\u200f${word}\u200e`,
    word.replace(/ /g, '_'),
  ];
}
