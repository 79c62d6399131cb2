import type { NumberColumnId } from './account-columns';

/** A column that must hold a whole number for an account to count. */
export type Criterion = { readonly column: NumberColumnId; readonly equals: number };

/** A flag that must be 1. */
export function is(column: NumberColumnId): Criterion {
  return { column, equals: 1 };
}

/** A flag that must be 0. */
export function not(column: NumberColumnId): Criterion {
  return { column, equals: 0 };
}
