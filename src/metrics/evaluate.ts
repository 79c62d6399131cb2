import { numberAt } from '../model/columns';
import type { AccountTable } from './account-table';
import type { Criterion } from './criterion';
import type { Expression } from './expression';
import type { Metric, Population } from './metric';
import { metricById } from './registry';
import { appliesTo, criteriaOf } from './scope';
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
      return sumOf(table, expression, membersIn(table, criteriaOf(population, scope)));
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

function sumOf(table: AccountTable, { column, where }: Sum, members: Uint32Array): number {
  const values = table.numbers[column];
  const counts = matcher(table, where);
  let sum = 0;
  for (let index = 0; index < members.length; index++) {
    const account = members[index] ?? 0;
    const value = numberAt(values, account);
    // Most accounts have 0 in most columns: whether they count makes no difference.
    if (value !== 0 && !Number.isNaN(value) && counts(account)) sum += value;
  }
  return sum;
}

type Sum = Extract<Expression, { readonly kind: 'sum' }>;

/** The accounts of each scope, for the columns that tell them: a hundred KPIs ask for the same few. */
const MEMBERS = new WeakMap<AccountTable['numbers'], Map<string, Uint32Array>>();

/** The accounts that meet criteria of whole scopes, in their order. */
function membersIn(table: AccountTable, criteria: readonly Criterion[]): Uint32Array {
  const known = MEMBERS.get(table.numbers) ?? new Map<string, Uint32Array>();
  MEMBERS.set(table.numbers, known);
  const key = criteria.map(({ column, equals }) => `${column}=${String(equals)}`).join();
  let members = known.get(key);
  if (members === undefined) {
    const belongs = matcher(table, criteria);
    members = Uint32Array.from({ length: table.size }, (_, account) => account).filter(belongs);
    known.set(key, members);
  }
  return members;
}

/** Whether an account meets every criterion, with the columns looked up once. */
function matcher(table: AccountTable, criteria: readonly Criterion[]): (account: number) => boolean {
  const tests = criteria.map(({ column, equals }) => ({ values: table.numbers[column], equals }));
  return (account) => {
    for (const { values, equals } of tests) if (values[account] !== equals) return false;
    return true;
  };
}
