/**
 * The most cells that a custom function takes. Google Sheets ends one after 30 seconds, without a word on why, and does
 * not say how much it hands over.
 */
export const MOST_CELLS = 500_000;

/** How many cells an argument has, as Google Sheets passes it. */
export function cellsOf(value: unknown): number {
  if (!Array.isArray(value)) return 1;
  const first: unknown = value[0];
  return value.length * (Array.isArray(first) ? first.length : 1);
}
