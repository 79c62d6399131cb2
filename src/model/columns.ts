/** A number of a column; NaN, "not known", beyond its end. */
export function numberAt(column: Float64Array, index: number): number {
  return column[index] ?? NaN;
}

/** A text of a column; blank beyond its end. */
export function textAt(column: readonly string[], index: number): string {
  return column[index] ?? '';
}

/** Adds to one number of a column. */
export function add(column: Float64Array, index: number, amount: number): void {
  column[index] = (column[index] ?? 0) + amount;
}

/** Whether a flag of a column is set. */
export function isSet(column: Float64Array, index: number): boolean {
  return column[index] === 1;
}

/** Whether a value lies between two others, both included; never for one that is not known. */
export function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
