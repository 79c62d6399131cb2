import type { NumberColumnId } from './account-columns';
import { is } from './criterion';
import type { Criterion } from './criterion';
import type { TotalId } from './totals';

/**
 * What a KPI is, as data: arithmetic over columns of the account table and a few totals.
 *
 * From this one form come the value, the spreadsheet formula and the lists of accounts behind it,
 * so it holds nothing that a plain sheet cannot compute with SUMIFS and the four operations.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'sum'; readonly column: NumberColumnId; readonly where: readonly Criterion[] }
  | { readonly kind: 'total'; readonly total: TotalId }
  | { readonly kind: 'metric'; readonly metric: string }
  | { readonly kind: 'ratio' | 'times' | 'plus' | 'minus'; readonly left: Expression; readonly right: Expression };

/** The column added up over the accounts in scope, and only those that meet `where`: flags that are 1, or criteria. */
export function sum(column: NumberColumnId, ...where: (NumberColumnId | Criterion)[]): Expression {
  return { kind: 'sum', column, where: where.map((one) => (typeof one === 'string' ? is(one) : one)) };
}

/** A number that no single account owns, such as spend; it has no value for one tier or segment. */
export function total(id: TotalId): Expression {
  return { kind: 'total', total: id };
}

/** The value of another KPI, by its id. */
export function metric(id: string): Expression {
  return { kind: 'metric', metric: id };
}

/** A fixed number. */
export function constant(value: number): Expression {
  return { kind: 'constant', value };
}

/** `left` ÷ `right`; no value when `right` is zero. */
export function ratio(left: Expression, right: Expression): Expression {
  return { kind: 'ratio', left, right };
}

/** `left` × `right`. */
export function times(left: Expression, right: Expression): Expression {
  return { kind: 'times', left, right };
}

/** `left` + `right`. */
export function plus(left: Expression, right: Expression): Expression {
  return { kind: 'plus', left, right };
}

/** `left` − `right`. */
export function minus(left: Expression, right: Expression): Expression {
  return { kind: 'minus', left, right };
}
