import { is } from './criterion';
import type { Criterion } from './criterion';
import type { Expression } from './expression';
import type { Metric, Population } from './metric';
import { metricById } from './registry';

/** Which accounts a value is about: all of the KPI's population, one column of the split, or those not on the list. */
export type Scope =
  { readonly kind: 'all' } | { readonly kind: 'group'; readonly group: number } | { readonly kind: 'non-targets' };

/** The criteria that an account meets to count for a population in a scope; never empty. */
export function criteriaOf(population: Population, scope: Scope): readonly Criterion[] {
  const base = is(flagOf(population, scope));
  return scope.kind === 'group' ? [base, { column: 'group', equals: scope.group }] : [base];
}

/** The flag of the accounts that count for a population in a scope, whatever column of the split they are in. */
export function flagOf(population: Population, scope: Scope): 'non_target' | 'target' | 'counted' {
  if (scope.kind === 'non-targets') return 'non_target';
  return population === 'targets' ? 'target' : 'counted';
}

/** Whether a KPI has a value of its own in a scope: what no account owns cannot be split. */
export function appliesTo(metric: Metric, scope: Scope): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'non-targets' && metric.population === 'everyone') return false;
  return partsApply(metric.value, scope);
}

function partsApply(expression: Expression, scope: Scope): boolean {
  switch (expression.kind) {
    case 'constant':
    case 'sum':
      return true;
    case 'total':
      return false;
    case 'metric':
      return appliesTo(metricById(expression.metric), scope);
    default:
      return partsApply(expression.left, scope) && partsApply(expression.right, scope);
  }
}
