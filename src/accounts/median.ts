import { numberAt } from '../model/columns';

/** The middle value; of an even number of values the mean of the middle two; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const high = numberAt(sorted, middle);
  return sorted.length % 2 === 1 ? high : (numberAt(sorted, middle - 1) + high) / 2;
}

/** The smallest and the largest value; undefined of none. */
export function rangeOf(values: readonly number[]): { readonly low?: number; readonly high?: number } {
  if (values.length === 0) return {};
  return values.reduce(({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }), {
    low: Infinity,
    high: -Infinity,
  });
}
