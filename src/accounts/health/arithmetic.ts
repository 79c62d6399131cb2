/** Between what a value lies; Infinity where nothing bounds it, NaN at both ends for no value. */
export type Range = { readonly low: number; readonly high: number };

/** Anything. */
export const FREE: Range = { low: -Infinity, high: Infinity };

/** No value, whatever is put right. */
export const NOTHING: Range = { low: NaN, high: NaN };

/** The four operations over ranges. What is divided by zero has no value; by what may be zero, it may be anything. */
export const RANGES = {
  plus: (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high }),
  minus: (a: Range, b: Range): Range => ({ low: a.low - b.high, high: a.high - b.low }),
  times: (a: Range, b: Range): Range => {
    const corners = [a.low, a.high].flatMap((left) => [product(left, b.low), product(left, b.high)]);
    return { low: Math.min(...corners), high: Math.max(...corners) };
  },
  ratio: (a: Range, b: Range): Range => {
    if (b.low === 0 && b.high === 0) return NOTHING;
    if (b.low > 0) return { low: a.low / (a.low < 0 ? b.low : b.high), high: a.high / (a.high < 0 ? b.high : b.low) };
    if (b.low === 0 && a.low >= 0) return { low: a.low / b.high, high: a.high > 0 ? Infinity : 0 };
    return FREE;
  },
};

/** Nothing of anything is nothing. */
function product(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : one * other;
}
