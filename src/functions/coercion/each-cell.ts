import type { ArgumentIssue } from '../../model/argument-issue';
import { isSingle, issueAt, refuse, single, sizeOf, type Argument } from './argument';

/** How many rows and columns a function goes over. */
export type Shape = { readonly rows: number; readonly columns: number };

/**
 * The size that all ranges share, after `visit` went over it row by row; a single cell fits every size.
 *
 * Throws the sentence of the first bad row and how many others there are, or that the sizes differ.
 */
export function eachCell(
  given: readonly Argument[],
  visit: (row: number, column: number) => ArgumentIssue | undefined,
): Shape {
  const shape = commonShape(given);
  const bad = new BadRows();
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      const issue = visit(row, column);
      if (issue !== undefined) bad.note(issue, row);
    }
  }
  bad.refuseAny();
  return shape;
}

function commonShape(given: readonly Argument[]): Shape {
  const ranges = given.filter((argument) => !isSingle(argument));
  const [first] = ranges;
  if (first === undefined) return { rows: 1, columns: 1 };
  const odd = ranges.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  if (odd === undefined) return first;
  const { at, code } = issueAt(single(odd), 0, 'sizes-differ', '');
  return refuse({ at, code, received: sizeOf(odd), beside: `${first.name}, which has ${sizeOf(first)}` });
}

/** The argument, if it is one column or one row: two columns side by side may be two spellings of the same thing. */
export function refuseWide(argument: Argument): Argument {
  if (argument.rows === 1 || argument.columns === 1) return argument;
  const { at, code } = issueAt(single(argument), 0, 'not-one-column', '');
  return refuse({ at, code, received: sizeOf(argument) });
}

/** The first issue of a range and the number of rows that have one. */
class BadRows {
  private first: ArgumentIssue | undefined;
  private readonly rows = new Set<number>();

  /** Keeps the issue; one at a single cell spoils every row and needs no counting. */
  note(issue: ArgumentIssue, row: number): void {
    if (issue.at.row === undefined) refuse(issue);
    this.first ??= issue;
    this.rows.add(row);
  }

  refuseAny(): void {
    if (this.first !== undefined) refuse(this.first, this.rows.size - 1);
  }
}
