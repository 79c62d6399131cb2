import { numberAt } from '../model/columns';
import type { AccountTable } from './account-table';
import { matcher } from './evaluate';
import type { Expression } from './expression';
import type { Metric, Population } from './metric';
import { metricById } from './registry';
import { criteriaOf } from './scope';
import type { Scope } from './scope';

/** The accounts behind a KPI, by their number in the account table. */
export type Members = {
  /** Accounts that add to the value, or to what is divided. */
  readonly numerator: readonly number[];
  /** Accounts that add to what it is divided by; empty when the KPI is no division. */
  readonly denominator: readonly number[];
};

/** The accounts that a KPI counts in a scope: those with something other than zero in one of its columns. */
export function membersOf(metric: Metric, table: AccountTable, scope: Scope): Members {
  const { value, population } = metric;
  const top = value.kind === 'ratio' ? value.left : value;
  const base = value.kind === 'ratio' ? contributors(value.right, table, population, scope) : new Set<number>();
  return { numerator: ordered(contributors(top, table, population, scope)), denominator: ordered(base) };
}

function ordered(accounts: ReadonlySet<number>): readonly number[] {
  return [...accounts].sort((a, b) => a - b);
}

function contributors(expression: Expression, table: AccountTable, population: Population, scope: Scope): Set<number> {
  switch (expression.kind) {
    case 'constant':
    case 'total':
      return new Set();
    case 'metric': {
      const other = metricById(expression.metric);
      return contributors(other.value, table, other.population, scope);
    }
    case 'sum':
      return summed(expression, table, population, scope);
    default: {
      const left = contributors(expression.left, table, population, scope);
      for (const account of contributors(expression.right, table, population, scope)) left.add(account);
      return left;
    }
  }
}

function summed(
  expression: Extract<Expression, { kind: 'sum' }>,
  table: AccountTable,
  population: Population,
  scope: Scope,
): Set<number> {
  const criteria = [...criteriaOf(population, scope), ...expression.where];
  const values = table.numbers[expression.column];
  const counts = matcher(table, criteria);
  const found = new Set<number>();
  for (let account = 0; account < table.size; account++) {
    const value = numberAt(values, account);
    if (!Number.isNaN(value) && value !== 0 && counts(account)) found.add(account);
  }
  return found;
}
