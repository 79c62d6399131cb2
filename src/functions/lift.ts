import { argumentOf, isSingle, issueAt, refuse, sizeOf, type Argument } from './argument';
import type { ArgumentIssue } from '../model/argument-issue';
import type { RowRule } from './number-rule';

/**
 * A rule on numbers, applied to cells or columns: cells give one value, columns a column of the same size. A single
 * cell beside columns counts for every row. Throws the sentence of the first bad row and how many others there are.
 */
export function lift(rule: RowRule, args: readonly unknown[]): number | '' | (number | '')[][] {
  const given = rule.names.map((name, index) => argumentOf(name, args[index]));
  const shape = commonShape(given);
  const resultAt = rule.over(given);
  const bad = new BadRows();
  const results: (number | '')[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: (number | '')[] = [];
    for (let column = 0; column < shape.columns; column++) {
      const result = resultAt(row, column);
      line.push(typeof result === 'object' ? bad.note(result, row) : result);
    }
    results.push(line);
  }
  bad.refuseAny();
  return shape.rows === 1 && shape.columns === 1 ? (results[0]?.[0] ?? '') : results;
}

/** The size that all ranges share; a single cell fits every size. */
function commonShape(given: readonly Argument[]): { readonly rows: number; readonly columns: number } {
  const ranges = given.filter((argument) => !isSingle(argument));
  const [first] = ranges;
  if (first === undefined) return { rows: 1, columns: 1 };
  const odd = ranges.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (odd === undefined) return first;
  const { at, code } = issueAt({ ...odd, rows: 1, columns: 1 }, 0, 'sizes-differ', '');
  return refuse({ at, code, received: sizeOf(odd), beside: `${first.name}, which has ${sizeOf(first)}` });
}

/** The first issue of a range and the number of rows that have one. */
class BadRows {
  private first: ArgumentIssue | undefined;
  private readonly rows = new Set<number>();

  /** Keeps the issue; one at a single cell spoils every row and needs no counting. */
  note(issue: ArgumentIssue, row: number): '' {
    if (issue.at.row === undefined) refuse(issue);
    this.first ??= issue;
    this.rows.add(row);
    return '';
  }

  refuseAny(): void {
    if (this.first !== undefined) refuse(this.first, this.rows.size - 1);
  }
}
