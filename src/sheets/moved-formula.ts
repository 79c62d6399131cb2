import { formulaCell, isFormula } from '../funnel/sheet-cell';
import type { SheetCell } from '../funnel/sheet-cell';

/** Texts, references to other tabs, and references to cells of the formula's own tab; tried in this order. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')+'![$A-Z\d:]+|(?<![\w$])(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/g;

/**
 * The same cells for a block whose rows stand elsewhere: references within the tab go along with the rows they are to.
 *
 * References to other tabs and texts stay; names of functions hold no digits in our formulas.
 *
 * @param rowOf - Where a row of the tab stands now, one-based.
 */
export function withMovedRows(
  cells: readonly (readonly SheetCell[])[],
  rowOf: (row: number) => number,
): readonly (readonly SheetCell[])[] {
  return cells.map((row) => row.map((cell) => (isFormula(cell) ? formulaCell(moved(cell.slice(1), rowOf)) : cell)));
}

function moved(formula: string, rowOf: (row: number) => number): string {
  return formula.replace(PARTS, (part: string, column?: string, row?: string) =>
    row === undefined ? part : `${String(column)}${String(rowOf(Number(row)))}`,
  );
}
