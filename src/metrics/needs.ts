import { ACCOUNT_COLUMNS } from './account-columns';
import type { AccountTable } from './account-table';
import type { Expression } from './expression';
import type { Metric } from './metric';
import { metricById } from './registry';
import { TOTALS } from './totals';

const COLUMN_NEEDS = new Map<string, readonly string[]>(ACCOUNT_COLUMNS.map((column) => [column.id, column.needs]));
const TOTAL_NEEDS = new Map<string, readonly string[]>(TOTALS.map((total) => [total.id, total.needs]));

/** Of each KPI, which is asked in every column of the funnel and by every KPI made of it. */
const METRIC_NEEDS = new Map<Metric, readonly string[]>();

/** Everything a KPI cannot do without, as `accounts.matched`, `spend` or `setting.market_accounts`. */
export function needsOf(metric: Metric): readonly string[] {
  const needs = METRIC_NEEDS.get(metric) ?? [...new Set(expressionNeeds(metric.value))];
  METRIC_NEEDS.set(metric, needs);
  return needs;
}

/** What of a KPI's needs is missing; empty when it can be computed. */
export function missingFor(metric: Metric, present: ReadonlySet<string>): readonly string[] {
  return needsOf(metric).filter((need) => !present.has(need));
}

/** Whether a KPI has no value for want of something that it needs. */
export function isWaiting(metric: Metric, { present }: AccountTable): boolean {
  return missingFor(metric, present).length > 0;
}

/** Everything an expression cannot do without. */
export function expressionNeeds(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'sum':
      return [expression.column, ...expression.where.map(({ column }) => column)].flatMap(
        (column) => COLUMN_NEEDS.get(column) ?? [],
      );
    case 'total':
      return TOTAL_NEEDS.get(expression.total) ?? [];
    case 'metric':
      return needsOf(metricById(expression.metric));
    default:
      return [...expressionNeeds(expression.left), ...expressionNeeds(expression.right)];
  }
}
