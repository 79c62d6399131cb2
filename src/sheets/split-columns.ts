import { EXPLAIN_WORDS } from '../messages/explain-words';
import type { Metric } from '../metrics/metric';
import { appliesTo } from '../metrics/scope';
import type { Scope } from '../metrics/scope';
import type { Explanation } from '../protocol/answers';

/** Stands for the accounts that are not on the list, among the numbers of the columns of the split. */
const NON_TARGETS = -1;

/** The accounts that a number of a column means. */
export function scopeOf(column: number): Scope {
  if (column === NON_TARGETS) return { kind: 'non-targets' };
  return column === 0 ? { kind: 'all' } : { kind: 'group', group: column };
}

/** The number by which a column goes between page and server. */
export function columnOf(scope: Scope): number {
  if (scope.kind === 'non-targets') return NON_TARGETS;
  return scope.kind === 'all' ? 0 : scope.group;
}

/** The columns in which a KPI has a value of its own. */
export function columnsOfSplit(metric: Metric, groups: readonly string[]): Explanation['columns'] {
  const all = [
    { column: 0, label: EXPLAIN_WORDS.whole },
    ...groups.map((label, index) => ({ column: index + 1, label })),
    { column: NON_TARGETS, label: EXPLAIN_WORDS.nonTargets },
  ];
  const own = all.filter(({ column }) => appliesTo(metric, scopeOf(column)));
  return own.length > 1 ? own : [];
}
