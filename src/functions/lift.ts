import type { ArgumentIssue } from '../model/argument-issue';
import { argumentOf, type Argument } from './coercion/argument';
import { eachCell } from './coercion/each-cell';

/** What a function does with one cell of each argument. */
export type CellRule = {
  /** The names of the arguments, in their order. */
  readonly names: readonly string[];
  /** A function from a row and column of the arguments to a value, `''` for no value, or why there can be none. */
  readonly over: (given: readonly Argument[]) => (row: number, column: number) => number | string | ArgumentIssue;
};

/**
 * A rule applied to cells or columns: cells give one value, columns a column of the same size. A single cell beside
 * columns counts for every row. Throws the sentence of the first bad row and how many others there are.
 */
export function lift(rule: CellRule, args: readonly unknown[]): number | string | (number | string)[][] {
  const given = rule.names.map((name, index) => argumentOf(name, args[index]));
  const resultAt = rule.over(given);
  const results: (number | string)[][] = [];
  let line: (number | string)[] = [];
  const shape = eachCell(given, (row, column) => {
    const result = resultAt(row, column);
    if (typeof result === 'object') return result;
    if (column === 0) results.push((line = []));
    line.push(result);
    return undefined;
  });
  return shape.rows === 1 && shape.columns === 1 ? (results[0]?.[0] ?? '') : results;
}
