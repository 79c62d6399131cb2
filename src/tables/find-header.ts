import type { Grid } from '../model/cell';
import { isBlank } from '../model/cell';
import { normalWords } from '../model/words';
import type { Field, TableDefinition } from './field';

/** How far down a header may stand: exports put titles and filters above it. */
const ROWS_SEARCHED = 15;

/** A header row that was understood. */
export type Header = {
  /** Zero-based row in the grid. */
  readonly row: number;
  /** Zero-based column in the grid for each field found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Whether every required column is there. */
  readonly complete: boolean;
};

/**
 * The row of the grid that reads most like the header of a table, or undefined if none has a single known column.
 *
 * A row with all required columns beats one without; then the one with more known columns; then the upper one.
 */
export function findHeader(grid: Grid, definition: TableDefinition): Header | undefined {
  let best: Header | undefined;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, grid.length); row++) {
    const candidate = readHeader(grid, row, definition);
    if (candidate.columns.size > 0 && (best === undefined || rank(candidate) > rank(best))) best = candidate;
  }
  return best;
}

function rank(header: Header): number {
  return (header.complete ? 100 : 0) + header.columns.size;
}

function readHeader(grid: Grid, row: number, definition: TableDefinition): Header {
  const words = (grid[row] ?? []).map((cell) => (typeof cell === 'string' && !isBlank(cell) ? normalWords(cell) : ''));
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, column } of claims(words, definition.fields)) {
    if (columns.has(field.id) || taken.has(column)) continue;
    columns.set(field.id, column);
    taken.add(column);
  }
  const complete = definition.requires.every((group) => group.some((id) => columns.has(id)));
  return { row, columns, complete };
}

/** Every (field, column) pair whose header fits, best known header first, so that `Close Date` beats `Date`. */
function claims(words: readonly string[], fields: readonly Field[]): { field: Field; column: number; place: number }[] {
  const found = fields.flatMap((field) =>
    words.flatMap((word, column) => {
      const place = word === '' ? -1 : field.headers.en.indexOf(word);
      return place < 0 ? [] : [{ field, column, place }];
    }),
  );
  return found.sort((a, b) => a.place - b.place || a.column - b.column);
}
