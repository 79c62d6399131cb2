// Ids as a CRM makes them, from those of the sample: the same record has the same id in every export.
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** An id of 15 characters, whose case counts. */
export function shortId(prefix: string, id: string): string {
  let rest = numberOf(id);
  let text = '';
  for (let place = 0; place < 5; place++) {
    text = LETTERS.charAt(rest % LETTERS.length) + text;
    rest = Math.floor(rest / LETTERS.length);
  }
  return `${prefix}5g00000${text}`;
}

/** The same id with three letters more, so that its case no longer counts. */
export function longId(prefix: string, id: string): string {
  const short = shortId(prefix, id);
  const checks = [0, 5, 10].map((start) => {
    const five = Array.from(short.slice(start, start + 5));
    const bits = five.map((letter, place): number => (/[A-Z]/.test(letter) ? 2 ** place : 0));
    return CHECK_LETTERS.charAt(bits.reduce((sum, bit) => sum + bit));
  });
  return short + checks.join('');
}

/** A record id of ten or eleven digits. */
export function digitId(id: string): string {
  return String(9_000_000_000 + numberOf(id));
}

/** A number below 62⁵ from a text, another one for another text in all but rare cases. */
function numberOf(id: string): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 131 + (letter.codePointAt(0) ?? 0)) % 62 ** 5;
  return sum;
}
