import type { CellValue, Grid } from '../model/cell';
import { isBlank } from '../model/cell';
import type { TableDefinition } from './field';
import { mapColumns } from './map-columns';
import { isGroupHeading } from './rows/side-words';
import { A_LOOK, ANY_ZONE, isComplete, shapeOf } from './shapes/shape-of';

/** How far down a header may stand, in rows that hold anything: exports put titles and filters above it. */
const ROWS_SEARCHED = 15;

/** A header that was understood. */
export type Header = {
  /** Zero-based row in the grid; of a header over two rows the lower one. */
  readonly row: number;
  /** What stands in the header, by zero-based column; `''` where it is blank or no words. */
  readonly texts: readonly string[];
  /** Zero-based column in the grid for each field found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Whether every required column is there, or told otherwise. */
  readonly complete: boolean;
  /** Whether something is told otherwise than by a column. */
  readonly shaped?: boolean;
};

/**
 * The row of the grid that reads most like the header of a table, or undefined if none has a single known column.
 *
 * A row with all required columns beats one that is told some of them otherwise, and that beats one without; then the
 * one with more known columns; then the upper one. Two rows are read as one header (`Close` above `Date`, or merged cells beside each other) only where each alone says less.
 */
export function findHeader(grid: Grid, definition: TableDefinition): Header | undefined {
  let best: Header | undefined;
  let upper: readonly string[] | undefined;
  for (let row = 0, seen = 0; row < grid.length && seen < ROWS_SEARCHED; row++) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) continue;
    seen++;
    const texts = cells.map(headerText);
    best = better(best, headerAt(grid, row, texts, definition));
    if (upper !== undefined) best = better(best, joined(grid, row, upper, texts, definition));
    upper = texts;
  }
  return best;
}

function better(best: Header | undefined, candidate: Header | undefined): Header | undefined {
  if (candidate === undefined || (candidate.columns.size === 0 && !candidate.complete)) return best;
  return best === undefined || rank(candidate) > rank(best) ? candidate : best;
}

function rank(header: Header): number {
  return (header.complete ? (header.shaped === true ? 100 : 200) : 0) + header.columns.size;
}

/** A cell as a header; `Account Name: - (2 records)` is the heading of a group and none. */
function headerText(cell: CellValue): string {
  return typeof cell === 'string' && !isGroupHeading(cell) ? cell.trim() : '';
}

function headerAt(grid: Grid, row: number, texts: readonly string[], definition: TableDefinition): Header {
  const columns = mapColumns(texts, definition.fields, { grid, from: row + 1 });
  const complete = definition.requires.every((group) => group.some((id) => columns.has(id)));
  if (complete) return { row, texts, columns, complete };
  const shape = shapeOf(definition, grid, { row, texts, columns }, ANY_ZONE, A_LOOK);
  const shaped = isComplete(definition, { row, texts, columns }, shape);
  return { row, texts, columns, complete: shaped, ...(shaped ? { shaped } : {}) };
}

/** Two rows as one header; undefined when one of them alone knows as many columns. */
function joined(
  grid: Grid,
  row: number,
  upper: readonly string[],
  lower: readonly string[],
  definition: TableDefinition,
): Header | undefined {
  const known = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(mapColumns(texts, definition.fields, { grid, from: row + 1 }).keys());
  const [above, below] = [known(upper), known(lower)];
  if (above.size === 0 && below.size === 0) return undefined;
  let carried = '';
  const texts = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [top = '', bottom = ''] = [upper[column], lower[column]];
    if (top !== '') carried = top;
    return bottom === '' ? top : known([bottom]).size > 0 ? bottom : `${carried} ${bottom}`.trim();
  });
  const header = headerAt(grid, row, texts, definition);
  return header.columns.size > Math.max(above.size, below.size) ? header : undefined;
}
