import { cellChecks, checkAt } from './cell-checks';
import type { Content } from './cell-checks';
import type { Contents } from './tab-checks';

/** A cell of a block that somebody typed over, zero-based; a whole row where it is not known which cell of it. */
export type Edit = { readonly row: number; readonly column?: number; readonly content: Content };

/** A block of fixed rows as it is and as it is to be, with what is known of its last write. */
export type FixedBlock = {
  readonly found: Contents;
  readonly wanted: Contents;
  /** The row in which each row of the layout stands. */
  readonly rows: readonly number[];
  /** The checks of the last write, row by row of the layout; undefined when nobody knows them. */
  readonly known: readonly string[] | undefined;
};

/** What would be lost of such a block: cells typed over since, and everything typed in rows that were put between. */
export function editsInFixed({ found, wanted, rows, known }: FixedBlock): readonly Edit[] {
  const lineOf = new Map(rows.map((row, line) => [row, line]));
  return found.flatMap((cells, row) => {
    const line = lineOf.get(row);
    const written = line === undefined ? '' : known?.[line];
    if (written === undefined) return [];
    const now = cellChecks(cells);
    return cells.flatMap((content, column): readonly Edit[] => {
      if (content === '' || content === wanted[row]?.[column]) return [];
      return checkAt(now, column) === checkAt(written, column) ? [] : [{ row, column, content }];
    });
  });
}
