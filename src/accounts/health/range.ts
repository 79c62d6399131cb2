import { ACCOUNT_COLUMNS } from '../../metrics/account-columns';
import type { AccountTable } from '../../metrics/account-table';
import type { Criterion } from '../../metrics/criterion';
import { valueOf } from '../../metrics/evaluate';
import type { Expression } from '../../metrics/expression';
import type { Population } from '../../metrics/metric';
import { metricById } from '../../metrics/registry';
import { criteriaOf } from '../../metrics/scope';
import type { TotalId } from '../../metrics/totals';
import { FREE, NOTHING, RANGES } from './arithmetic';
import type { Range } from './arithmetic';
import { STILL } from './measure';
import type { Reach } from './measure';
import type { Reaches } from './reaches';

const ALL = { kind: 'all' } as const;
const KINDS = new Map<string, string>(ACCOUNT_COLUMNS.map(({ id, kind }) => [id, kind]));

type Sum = Extract<Expression, { kind: 'sum' }>;

/** Every account there is. */
const COUNTED: Sum = { kind: 'sum', column: 'counted', where: [] };

/** What sums and totals are today. */
export type Today = {
  readonly sum: (expression: Sum, population: Population) => number;
  readonly total: (id: TotalId) => number | undefined;
};

/** What sums and totals of a table are today; each sum is added up once. */
export function todayIn(table: AccountTable): Today {
  const known = { targets: new Map<Sum, number>(), everyone: new Map<Sum, number>() };
  return {
    sum: (expression, population) => {
      const before = known[population].get(expression);
      const value = before ?? valueOf(expression, table, population, ALL) ?? NaN;
      if (before === undefined) known[population].set(expression, value);
      return value;
    },
    total: (id) => table.totals[id],
  };
}

/** Between what an expression lies for the whole list; one value where nothing moves it. */
export function rangeOf(expression: Expression, today: Today, population: Population, reaches: Reaches): Range {
  switch (expression.kind) {
    case 'constant':
      return { low: expression.value, high: expression.value };
    case 'total':
      return totalRange(today.total(expression.total), reaches.totals.get(expression.total) ?? STILL);
    case 'sum':
      return sumRange(expression, today, population, reaches);
    case 'metric': {
      const other = metricById(expression.metric);
      return rangeOf(other.value, today, other.population, reaches);
    }
    case 'ratio':
      return ratioRange(expression, (part) => rangeOf(part, today, population, reaches));
    default: {
      const left = rangeOf(expression.left, today, population, reaches);
      const right = rangeOf(expression.right, today, population, reaches);
      return RANGES[expression.kind](left, right);
    }
  }
}

type Ratio = Extract<Expression, { left: Expression }>;

/**
 * A ratio of which one number stands above the line and below it, which then move together: `(a − b) ÷ b` is `a ÷ b − 1`,
 * so a return on nothing is −100 % whatever was spent, and `a ÷ (a + b)` is not above 1.
 */
function ratioRange({ left, right }: Pick<Ratio, 'left' | 'right'>, of: (part: Expression) => Range): Range {
  const over = (part: Expression): Range => (isSame(part, right) ? ONE : RANGES.ratio(of(part), of(right)));
  if (left.kind === 'minus' && [left.left, left.right].some((part) => isSame(part, right))) {
    return RANGES.minus(over(left.left), over(left.right));
  }
  const range = over(left);
  const isPart = right.kind === 'plus' && isSame(right.left, left) && of(left).low >= 0 && of(right.right).low >= 0;
  return isPart ? { low: range.low, high: Math.min(range.high, 1) } : range;
}

const ONE: Range = { low: 1, high: 1 };

function isSame(one: Expression, other: Expression): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
function sumRange(expression: Sum, today: Today, population: Population, { columns }: Reaches): Range {
  const now = today.sum(expression, population);
  const { up, down } = columns.get(expression.column) ?? STILL;
  const { coming, going } = crossing([...criteriaOf(population, ALL), ...expression.where], columns);
  const kind = KINDS.get(expression.column);
  if (kind === 'flag') {
    // The same accounts move the flag and the criteria, each by one; and there are no more than those that count.
    const all = today.sum(COUNTED, population) + crossing(criteriaOf(population, ALL), columns).coming;
    const high = Math.min(now + Math.max(up, coming), Math.max(now, all));
    return { low: Math.max(0, now - Math.max(down, going)), high };
  }
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
    coming = Math.max(coming, equals === 1 ? up : down);
    going = Math.max(going, equals === 1 ? down : up);
  }
  return { coming, going };
}
