/**
 * A text of at most `limit` characters, cut in the middle where it is longer.
 *
 * The end stays, because that is where a range has its cells and a sentence its advice.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A cell may hold 50,000 characters: only its two ends can be seen.
  const characters = Array.from(text.length > 4096 ? `${text.slice(0, 2048)}${text.slice(-2048)}` : text);
  if (characters.length <= limit) return text;
  const end = Math.floor(limit / 3);
  return [...characters.slice(0, limit - end - 1), '…', ...characters.slice(characters.length - end)].join('');
}
