import type { NumberColumnId } from './account-columns';
import type { Expression } from './expression';
import type { Population } from './metric';
import { metricById } from './registry';
import { criteriaOf } from './scope';
import type { Scope } from './scope';
import type { TotalId } from './totals';

/** Where things stand on the tabs, so that a formula can point at them. */
export type Places = {
  /** Whole column of the accounts tab, such as `'ABM Accounts'!F:F`. */
  readonly column: (id: NumberColumnId) => string;
  /** One cell of the totals block, such as `'ABM Accounts'!$BX$5`. */
  readonly total: (id: TotalId) => string;
  /** The cell of the funnel tab that holds a KPI in the scope asked for. */
  readonly metric: (id: string) => string;
};

/** A formula part, and the conditions without which it has no value. */
type Part = {
  readonly text: string;
  readonly conditions: readonly string[];
  readonly level: 'sum' | 'product' | 'atom';
};

/**
 * The formula of an expression, without the leading `=`: the native twin of the TypeScript value.
 *
 * It keeps to what every locale reads alike: English names, `;` between arguments, whole numbers, no braces.
 * Where the expression has no value the formula gives the text `noValue`.
 */
export function formulaOf(
  expression: Expression,
  population: Population,
  scope: Scope,
  places: Places,
  noValue: string,
): string {
  const part = partOf(expression, population, scope, places);
  const conditions = [...new Set(part.conditions)];
  return conditions.reduceRight((inner, condition) => `IF(${condition};${inner};"${noValue}")`, part.text);
}

function partOf(expression: Expression, population: Population, scope: Scope, places: Places): Part {
  switch (expression.kind) {
    case 'constant':
      return { text: String(expression.value), conditions: [], level: 'atom' };
    case 'total':
      return cell(places.total(expression.total), true);
    case 'metric':
      return cell(places.metric(expression.metric), mayBeMissing(metricById(expression.metric).value));
    case 'sum': {
      const criteria = [...criteriaOf(population, scope), ...expression.where];
      const pairs = criteria.map(({ column, equals }) => `;${places.column(column)};${String(equals)}`);
      return { text: `SUMIFS(${places.column(expression.column)}${pairs.join('')})`, conditions: [], level: 'atom' };
    }
    default:
      return combined(
        expression.kind,
        partOf(expression.left, population, scope, places),
        partOf(expression.right, population, scope, places),
      );
  }
}

function cell(address: string, mayMiss: boolean): Part {
  return { text: address, conditions: mayMiss ? [`ISNUMBER(${address})`] : [], level: 'atom' };
}

function combined(kind: 'ratio' | 'times' | 'plus' | 'minus', left: Part, right: Part): Part {
  const conditions = [...left.conditions, ...right.conditions];
  const product = (part: Part): string => (part.level === 'atom' ? part.text : `(${part.text})`);
  switch (kind) {
    case 'plus':
      return { text: `${left.text}+${right.text}`, conditions, level: 'sum' };
    case 'minus':
      return { text: `${left.text}-${product(right)}`, conditions, level: 'sum' };
    case 'times':
      return { text: `${product(left)}*${product(right)}`, conditions, level: 'product' };
    case 'ratio': {
      const divisor = product(right);
      return { text: `${product(left)}/${divisor}`, conditions: [...conditions, `${divisor}<>0`], level: 'product' };
    }
  }
}

/** Whether a KPI can have no value even when all its tables are there: it divides, or leans on one that does. */
export function mayBeMissing(expression: Expression): boolean {
  switch (expression.kind) {
    case 'constant':
    case 'sum':
      return false;
    case 'total':
    case 'ratio':
      return true;
    case 'metric':
      return mayBeMissing(metricById(expression.metric).value);
    default:
      return mayBeMissing(expression.left) || mayBeMissing(expression.right);
  }
}
