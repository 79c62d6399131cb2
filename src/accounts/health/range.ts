import { ACCOUNT_COLUMNS } from '../../metrics/account-columns';
import type { AccountTable } from '../../metrics/account-table';
import type { Criterion } from '../../metrics/criterion';
import { valueOf } from '../../metrics/evaluate';
import type { Expression } from '../../metrics/expression';
import type { Population } from '../../metrics/metric';
import { metricById } from '../../metrics/registry';
import { criteriaOf } from '../../metrics/scope';
import { FREE, NOTHING, RANGES } from './arithmetic';
import type { Range } from './arithmetic';
import { STILL } from './measure';
import type { Reach } from './measure';
import type { Reaches } from './reaches';

const ALL = { kind: 'all' } as const;
const KINDS = new Map<string, string>(ACCOUNT_COLUMNS.map(({ id, kind }) => [id, kind]));

/** Between what an expression lies for the whole list; one value where nothing moves it. */
export function rangeOf(expression: Expression, table: AccountTable, population: Population, reaches: Reaches): Range {
  switch (expression.kind) {
    case 'constant':
      return { low: expression.value, high: expression.value };
    case 'total':
      return totalRange(table.totals[expression.total], reaches.totals.get(expression.total) ?? STILL);
    case 'sum':
      return sumRange(expression, table, population, reaches);
    case 'metric': {
      const other = metricById(expression.metric);
      return rangeOf(other.value, table, other.population, reaches);
    }
    default: {
      const left = rangeOf(expression.left, table, population, reaches);
      const right = rangeOf(expression.right, table, population, reaches);
      return RANGES[expression.kind](left, right);
    }
  }
}

/** A total without a value may get one if anything moves it. */
function totalRange(value: number | undefined, { up, down }: Reach): Range {
  if (value === undefined) return up > 0 || down > 0 ? FREE : NOTHING;
  return { low: value - down, high: value + up };
}

/**
 * A sum over accounts moves with its column, and with the accounts that come to count and those that cease to: each of
 * them brings a flag of one, or anything.
 */
function sumRange(
  expression: Extract<Expression, { kind: 'sum' }>,
  table: AccountTable,
  population: Population,
  { columns }: Reaches,
): Range {
  const now = valueOf(expression, table, population, ALL) ?? NaN;
  const { up, down } = columns.get(expression.column) ?? STILL;
  const { coming, going } = crossing([...criteriaOf(population, ALL), ...expression.where], columns);
  const kind = KINDS.get(expression.column);
  if (kind === 'flag') return { low: Math.max(0, now - down - going), high: now + up + coming };
  const moved = coming + going > 0;
  if (kind !== 'count') return { low: moved ? -Infinity : now - down, high: moved ? Infinity : now + up };
  return { low: going > 0 ? Math.min(0, now - down) : now - down, high: coming > 0 ? Infinity : now + up };
}

/**
 * How many accounts may come to meet some criteria, and cease to. An account that only rows put right make holds what
 * these rows hold, which its columns tell already.
 */
function crossing(criteria: readonly Criterion[], columns: Reaches['columns']): { coming: number; going: number } {
  let [coming, going] = [0, 0];
  for (const { column, equals } of criteria) {
    if (column === 'counted') continue;
    const { up, down } = columns.get(column) ?? STILL;
    coming += equals === 1 ? up : down;
    going += equals === 1 ? down : up;
  }
  return { coming, going };
}
