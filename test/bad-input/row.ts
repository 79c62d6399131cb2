/** What a cell says instead of a value. */
export type Says = { readonly says: string };

/** A refusal, to the letter. */
export const says = (sentence: string): Says => ({ says: sentence });

/** A call of a custom function: what is given, the call, what exactly comes back, and where the workbook is at home. */
export type CallRow = readonly [given: string, name: string, args: readonly unknown[], outcome: unknown, zone?: string];

/** Calls that are bad in one way. */
export type Family = { readonly family: string; readonly rows: readonly CallRow[] };

/** A column of cells. */
export const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
