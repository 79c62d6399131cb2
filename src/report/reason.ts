import type { AccountTable } from '../metrics/account-table';
import type { Expression } from '../metrics/expression';
import type { Metric } from '../metrics/metric';
import { metricById } from '../metrics/registry';
import { TOTALS } from '../metrics/totals';
import type { TotalId } from '../metrics/totals';

/** Why a KPI whose tables are all there has no value: a number it leans on is not known, or what divides is zero. */
export function reasonWithoutValue(metric: Metric, { totals }: AccountTable): string {
  const unknown = totalsOf(metric.value).find((id) => totals[id] === undefined);
  const name = TOTALS.find(({ id }) => id === unknown)?.name;
  return name === undefined ? 'there is nothing to divide by' : `not known: ${name}`;
}

function totalsOf(expression: Expression): readonly TotalId[] {
  switch (expression.kind) {
    case 'total':
      return [expression.total];
    case 'metric':
      return totalsOf(metricById(expression.metric).value);
    case 'constant':
    case 'sum':
      return [];
    default:
      return [...totalsOf(expression.left), ...totalsOf(expression.right)];
  }
}
