/** Digits as `Number` takes them, in each style; undefined where the style does not allow them. */
export type Numerals = {
  readonly point: string | undefined;
  readonly comma: string | undefined;
  /** Whether more than one separator says so. */
  readonly sure: boolean;
};

const DIGITS = /^\d+$/;

/** Thousands in threes or, as in India, in twos before the last three; one kind of separator; then decimals. */
const WITH_POINT = /^(?:\d+|[1-9]\d{0,2}([, '])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})?(?:\.\d+)?$/;
const WITH_COMMA = /^(?:\d+|[1-9]\d{0,2}([. '])\d{3}(?:\1\d{3})*)?(?:,\d+)?$/;
const WITH_ARABIC = /^(?:\d+|[1-9]\d{0,2}(٬)\d{3}(?:\1\d{3})*)?(?:٫\d+)?$/;
const TWO_SEPARATORS = /[.,' ].*[.,' ]/;

/** The digits and separators of a number in both styles; undefined when they are no number in either. */
export function readNumerals(body: string): Numerals | undefined {
  if (DIGITS.test(body)) return { point: body, comma: body, sure: true };
  if (/[٫٬]/.test(body)) {
    const only = WITH_ARABIC.test(body) ? body.replace(/٬/g, '').replace('٫', '.') : undefined;
    return only === undefined ? undefined : { point: only, comma: only, sure: true };
  }
  const point = WITH_POINT.test(body) ? body.replace(/[, ']/g, '') : undefined;
  const comma = WITH_COMMA.test(body) ? body.replace(/[. ']/g, '').replace(',', '.') : undefined;
  if (point === undefined && comma === undefined) return undefined;
  return { point, comma, sure: TWO_SEPARATORS.test(body) };
}
