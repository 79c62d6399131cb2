const BYTES_LOOKED_AT = 400;

/** Whether every second byte of the beginning is zero, as in Latin text that is written two bytes to a letter. */
function isZeroEvery(bytes: Uint8Array, first: 0 | 1): boolean {
  const start = bytes.subarray(0, BYTES_LOOKED_AT);
  const half = start.filter((_byte, at) => at % 2 === first);
  return half.length > 1 && half.every((byte) => byte === 0);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isZeroEvery(bytes, 1)) return 'utf-16le';
  return isZeroEvery(bytes, 0) ? 'utf-16be' : 'utf-8';
}

/** What Windows writes with the bytes 80 to 9F, in their order; the five that it does not use stay what they are. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The letter of such a byte, where a decoder without the tables of Windows left it as it is. */
const fromWindows = (letter: string): string => WINDOWS_LETTERS.charAt(letter.charCodeAt(0) - 0x80);

/**
 * The text of a file, without its byte order mark.
 *
 * Exports come as UTF-8 or, from Excel and some advertising platforms, as UTF-16; what is neither was written on a
 * Western Windows machine.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, fromWindows);
  }
}
