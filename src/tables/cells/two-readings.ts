/**
 * What one text means in each of the two styles that its column can have: numbers with a decimal point or a decimal
 * comma, dates with the day or the month first. NaN is "nothing in this style".
 */
export type TwoReadings = {
  /** With a decimal point; with the day first. */
  readonly first: number;
  /** With a decimal comma; with the month first. */
  readonly second: number;
  /** Whether the text is so plain in its only style that it is read whatever the rest of its column looks like. */
  readonly sure: boolean;
  /** The code of the currency named in the cell; absent when none is. */
  readonly currency?: string;
  /** How many months a date text names from its first day on: 1 for a month, 3 for a quarter; absent for a day. */
  readonly months?: 1 | 3;
};

/** One of the two styles: 0 is the first, 1 the second. */
export type Style = 0 | 1;

/** A text that means the same in both styles. */
export function plainly(value: number): TwoReadings {
  return { first: value, second: value, sure: true };
}

/** The first day of a span of months that a text names. */
export function spanning(first: number, months: 1 | 3): TwoReadings {
  return { first, second: first, sure: true, months };
}

/** Whether the two styles give two different values. */
export function isAmbiguous({ first, second }: TwoReadings): boolean {
  return first !== second && !Number.isNaN(first) && !Number.isNaN(second);
}

/** The only style in which a text means something; undefined when both or none do. */
export function onlyStyle({ first, second }: TwoReadings): Style | undefined {
  if (Number.isNaN(first) === Number.isNaN(second)) return undefined;
  return Number.isNaN(second) ? 0 : 1;
}
