import { formulaCell, isFormula } from '../funnel/sheet-cell';
import type { SheetCell } from '../funnel/sheet-cell';

/** Texts, references to other tabs, and references to cells of the formula's own tab; tried in this order. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')+'![$A-Z\d:]+|(?<![\w$])(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/g;

/**
 * The same cells for a block that stands so many rows lower: references within the tab move along.
 *
 * References to other tabs and texts stay; names of functions hold no digits in our formulas.
 */
export function movedDown(cells: readonly (readonly SheetCell[])[], rows: number): readonly (readonly SheetCell[])[] {
  if (rows === 0) return cells;
  return cells.map((row) => row.map((cell) => (isFormula(cell) ? formulaCell(moved(cell.slice(1), rows)) : cell)));
}

function moved(formula: string, rows: number): string {
  return formula.replace(PARTS, (part: string, column?: string, row?: string) =>
    row === undefined ? part : `${String(column)}${String(Number(row) + rows)}`,
  );
}
