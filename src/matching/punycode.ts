/** Limits of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

/**
 * What stands behind the `xn--` of a host's label, in letters: `mnchen-3ya` gives `münchen`. Undefined if it says nothing.
 *
 * Read as RFC 3492, section 6.2, has it.
 */
export function fromPunycode(code: string): string | undefined {
  const basic = Math.max(code.lastIndexOf('-'), 0);
  const letters = Array.from(code.slice(0, basic), (letter) => letter.charCodeAt(0));
  let next = FIRST_CODE;
  let place = 0;
  let bias = FIRST_BIAS;
  for (let at = basic > 0 ? basic + 1 : 0; at < code.length;) {
    const number = readNumber(code, at, bias);
    if (number === undefined) return undefined;
    const count = letters.length + 1;
    const whole = place + number.value;
    bias = adapted(number.value, count, place === 0);
    next += Math.floor(whole / count);
    place = whole % count;
    if (next > LAST_CODE) return undefined;
    letters.splice(place++, 0, next);
    at = number.end;
  }
  return letters.map((letter) => String.fromCodePoint(letter)).join('');
}

/** A number of digits with a variable base, and where the next one begins. */
function readNumber(code: string, start: number, bias: number): { value: number; end: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let at = start, k = BASE; at < code.length; at++, k += BASE) {
    const digit = digitOf(code.charCodeAt(at));
    value += digit * weight;
    if (digit < 0 || value > LAST_CODE * code.length) return undefined;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return { value, end: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; -1 for everything else. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor((BASE * rest) / (rest + SKEW));
}
