import { numberAt } from '../model/columns';
import type { NumberColumnId } from './account-columns';
import type { AccountTable } from './account-table';
import type { Criterion } from './criterion';
import { combine } from './evaluate';
import type { Expression } from './expression';
import type { Population } from './metric';
import { metricById } from './registry';
import { criteriaOf } from './scope';
import type { Scope } from './scope';
import type { TotalId } from './totals';

/** A column of the account table that is added up, so many times, over the accounts that meet the criteria. */
export type Term = {
  readonly factor: number;
  readonly column: NumberColumnId;
  /** Whose accounts count first, then what is asked of them beside. */
  readonly criteria: readonly Criterion[];
  /** The KPI that says it, where one does; otherwise the column speaks for itself. */
  readonly metric?: string;
};

/** A part of a KPI: what accounts add up to, a total that no account owns, or a fixed number. */
export type Part =
  | { readonly kind: 'accounts'; readonly terms: readonly Term[] }
  | { readonly kind: 'total'; readonly total: TotalId }
  | { readonly kind: 'constant'; readonly value: number };

/**
 * A KPI taken apart as far as accounts tell it: the parts, and the arithmetic over them.
 *
 * Every part of accounts is a plain sum, so that a list of accounts with their amounts adds up to it.
 */
export type Breakdown =
  | Part
  | {
      readonly kind: 'ratio' | 'times' | 'plus' | 'minus';
      readonly left: Breakdown;
      readonly right: Breakdown;
    };

/** An expression taken apart over the accounts of a population in a scope. */
export function breakdownOf(expression: Expression, population: Population, scope: Scope): Breakdown {
  switch (expression.kind) {
    case 'constant':
      return expression;
    case 'total':
      return { kind: 'total', total: expression.total };
    case 'sum': {
      const criteria = [...criteriaOf(population, scope), ...expression.where];
      return { kind: 'accounts', terms: [{ factor: 1, column: expression.column, criteria }] };
    }
    case 'metric': {
      const other = metricById(expression.metric);
      return named(breakdownOf(other.value, other.population, scope), other.id);
    }
    default: {
      const left = breakdownOf(expression.left, population, scope);
      const right = breakdownOf(expression.right, population, scope);
      return merged(expression.kind, left, right);
    }
  }
}

/** A KPI that is one sum speaks for its column. */
function named(breakdown: Breakdown, metric: string): Breakdown {
  if (breakdown.kind !== 'accounts' || breakdown.terms.length !== 1) return breakdown;
  return { kind: 'accounts', terms: breakdown.terms.map((term) => ({ ...term, metric })) };
}

/** Two parts of accounts that are added up are one, and so is one that a fixed number multiplies. */
function merged(kind: 'ratio' | 'times' | 'plus' | 'minus', left: Breakdown, right: Breakdown): Breakdown {
  const factor = kind === 'times' && left.kind === 'constant' ? left.value : undefined;
  if (factor !== undefined && right.kind === 'accounts') return scaled(right, factor);
  if (left.kind !== 'accounts' || right.kind !== 'accounts') return { kind, left, right };
  if (kind === 'plus') return { kind: 'accounts', terms: [...left.terms, ...right.terms] };
  if (kind === 'minus') return { kind: 'accounts', terms: [...left.terms, ...scaled(right, -1).terms] };
  return { kind, left, right };
}

type AccountsPart = Extract<Part, { kind: 'accounts' }>;

function scaled({ terms }: AccountsPart, by: number): AccountsPart {
  return { kind: 'accounts', terms: terms.map((term) => ({ ...term, factor: by * term.factor })) };
}

/** The parts of a breakdown, from left to right. */
export function partsOf(breakdown: Breakdown): readonly Part[] {
  return 'left' in breakdown ? [...partsOf(breakdown.left), ...partsOf(breakdown.right)] : [breakdown];
}

/** Why an account adds nothing to a term: the criterion it does not meet, or its own cell is blank or zero. */
export type Missed = { readonly column: NumberColumnId; readonly equals?: number; readonly found: number };

/** What stands in the way of a term; undefined for an account that adds to it. */
export function missedBy({ column, criteria }: Term, { numbers }: AccountTable, account: number): Missed | undefined {
  const failed = criteria.find((one) => numberAt(numbers[one.column], account) !== one.equals);
  if (failed !== undefined) return { ...failed, found: numberAt(numbers[failed.column], account) };
  const found = numberAt(numbers[column], account);
  return Number.isNaN(found) || found === 0 ? { column, found } : undefined;
}

/** What an account adds to a part; 0 for one that adds nothing. */
export function amountIn({ terms }: AccountsPart, table: AccountTable, account: number): number {
  let amount = 0;
  for (const term of terms) {
    if (missedBy(term, table, account) === undefined) {
      amount += term.factor * numberAt(table.numbers[term.column], account);
    }
  }
  return amount;
}

/** The value of a breakdown from the values of its parts; undefined is "no value". */
export function valueFrom(breakdown: Breakdown, valueOf: (part: Part) => number | undefined): number | undefined {
  if (!('left' in breakdown)) return valueOf(breakdown);
  return combine(breakdown.kind, valueFrom(breakdown.left, valueOf), valueFrom(breakdown.right, valueOf));
}
