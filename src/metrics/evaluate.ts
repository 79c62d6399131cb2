import { numberAt } from '../model/columns';
import type { NumberColumnId } from './account-columns';
import type { AccountTable } from './account-table';
import type { Criterion } from './criterion';
import type { Expression } from './expression';
import type { Metric, Population } from './metric';
import { metricById } from './registry';
import { appliesTo, flagOf } from './scope';
import type { Scope } from './scope';

/** A KPI in one scope. `undefined` is "no value", which is never the same as zero. */
export type Evaluated = {
  readonly value: number | undefined;
  /** What was divided, when the KPI is a division. */
  readonly numerator: number | undefined;
  /** What it was divided by; printed as n beside the value. */
  readonly denominator: number | undefined;
};

const NO_VALUE: Evaluated = { value: undefined, numerator: undefined, denominator: undefined };

/** The value of a KPI over an account table, with the two sides of the division if it is one. */
export function evaluate(metric: Metric, table: AccountTable, scope: Scope): Evaluated {
  if (!appliesTo(metric, scope)) return NO_VALUE;
  const { value } = metric;
  if (value.kind !== 'ratio') return { ...NO_VALUE, value: valueOf(value, table, metric.population, scope) };
  const numerator = valueOf(value.left, table, metric.population, scope);
  const denominator = valueOf(value.right, table, metric.population, scope);
  return { value: held(divide(numerator, denominator)), numerator, denominator };
}

/** The value of an expression over the accounts of a population in a scope; undefined is "no value". */
export function valueOf(
  expression: Expression,
  table: AccountTable,
  population: Population,
  scope: Scope,
): number | undefined {
  return held(rawValueOf(expression, table, population, scope));
}

/** The value if a cell can hold it: amounts without end have no sum. */
function held(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function rawValueOf(
  expression: Expression,
  table: AccountTable,
  population: Population,
  scope: Scope,
): number | undefined {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'total':
      return table.totals[expression.total];
    case 'sum':
      return sumOf(table, expression, population, scope);
    case 'metric':
      return evaluate(metricById(expression.metric), table, scope).value;
    default: {
      const left = valueOf(expression.left, table, population, scope);
      const right = valueOf(expression.right, table, population, scope);
      return combine(expression.kind, left, right);
    }
  }
}

/** The value of two values under an operation; undefined is "no value". */
export function combine(
  kind: 'ratio' | 'times' | 'plus' | 'minus',
  left: number | undefined,
  right: number | undefined,
): number | undefined {
  if (kind === 'ratio') return divide(left, right);
  if (left === undefined || right === undefined) return undefined;
  if (kind === 'times') return left * right;
  return kind === 'plus' ? left + right : left - right;
}

function divide(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined || right === 0 ? undefined : left / right;
}

type Sum = Extract<Expression, { readonly kind: 'sum' }>;

/** What a column adds up to over the accounts of a population: all of them, and those of each column of the split. */
type Sums = { readonly all: number; readonly groups: readonly number[] };

/** The sums of each account table, by the flag of the population: a hundred KPIs ask for the same few, six times. */
const SUMS = new WeakMap<AccountTable['numbers'], Map<string, Map<Sum, Sums>>>();

function sumOf(table: AccountTable, sum: Sum, population: Population, scope: Scope): number {
  const flag = flagOf(population, scope);
  const ofTable = SUMS.get(table.numbers) ?? new Map<string, Map<Sum, Sums>>();
  SUMS.set(table.numbers, ofTable);
  const known = ofTable.get(flag) ?? new Map<Sum, Sums>();
  ofTable.set(flag, known);
  const sums = known.get(sum) ?? addedUp(table, sum, flag);
  known.set(sum, sums);
  return scope.kind === 'group' ? (sums.groups[scope.group] ?? 0) : sums.all;
}

/** One pass over the accounts, in their order, for the whole list and every column of the split. */
function addedUp({ numbers, size }: AccountTable, { column, where }: Sum, flag: NumberColumnId): Sums {
  const [values, belongs, group] = [numbers[column], numbers[flag], numbers.group];
  const counts = matcher(numbers, where);
  const groups: number[] = [];
  let all = 0;
  for (let account = 0; account < size; account++) {
    const value = numberAt(values, account);
    // Most accounts have 0 in most columns: whether they count makes no difference.
    if (value === 0 || Number.isNaN(value) || belongs[account] !== 1 || !counts(account)) continue;
    all += value;
    const place = numberAt(group, account);
    groups[place] = (groups[place] ?? 0) + value;
  }
  return { all, groups };
}

/** Whether an account meets every criterion, with the columns looked up once. */
function matcher(numbers: AccountTable['numbers'], criteria: readonly Criterion[]): (account: number) => boolean {
  const tests = criteria.map(({ column, equals }) => ({ values: numbers[column], equals }));
  return (account) => {
    for (const { values, equals } of tests) if (values[account] !== equals) return false;
    return true;
  };
}
