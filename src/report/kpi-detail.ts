import type { AccountTable } from '../metrics/account-table';
import { basisOf } from '../metrics/basis';
import { breakdownOf } from '../metrics/breakdown';
import { evaluate, valueOf } from '../metrics/evaluate';
import type { Metric } from '../metrics/metric';
import { missingFor } from '../metrics/needs';
import { METRICS } from '../metrics/registry';
import { appliesTo } from '../metrics/scope';
import type { Scope } from '../metrics/scope';
import { needsWords } from '../funnel/needs-words';
import type { KpiDetail } from '../protocol/answers';
import { partValues } from './explain/part-values';
import { reasonWithoutValue } from './reason';

const ALL: Scope = { kind: 'all' };

/** Every KPI with its value, its two sides, its values by split and the reason when it has none; by id. */
export function kpiDetails(table: AccountTable): Readonly<Record<string, KpiDetail>> {
  return Object.fromEntries(METRICS.map((metric) => [metric.id, kpiDetail(metric, table)]));
}

function kpiDetail(metric: Metric, table: AccountTable): KpiDetail {
  const missing = needsWords(missingFor(metric, table.present), table.unread);
  if (missing !== '') {
    return { value: null, numerator: null, denominator: null, n: null, unit: metric.unit, by: {}, reason: missing };
  }
  const all = evaluate(metric, table, ALL);
  const base = valueOf(basisOf(metric), table, metric.population, ALL);
  return {
    value: all.value ?? null,
    numerator: all.numerator ?? null,
    denominator: all.denominator ?? null,
    n: base ?? null,
    unit: metric.unit,
    by: bySplit(metric, table),
    reason:
      all.value === undefined
        ? reasonWithoutValue(breakdownOf(metric.value, metric.population, ALL), partValues(table))
        : '',
  };
}

function bySplit(metric: Metric, table: AccountTable): Readonly<Record<string, number | null>> {
  const groups = table.groups.map((label, index): readonly [string, Scope] => [
    label,
    { kind: 'group', group: index + 1 },
  ]);
  const scopes: readonly (readonly [string, Scope])[] = [...groups, ['non-target', { kind: 'non-targets' }]];
  return Object.fromEntries(
    scopes.flatMap(([label, scope]) =>
      appliesTo(metric, scope) ? [[label, evaluate(metric, table, scope).value ?? null]] : [],
    ),
  );
}
