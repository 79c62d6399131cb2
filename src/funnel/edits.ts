import { cellChecks, checkAt, rowCheck } from './cell-checks';
import type { Content } from './cell-checks';
import { partsOf } from './tab-checks';
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

/** Rows of a list that are none of those written, in whatever order they stand now; `known` are the checks of its parts. */
export function editsInList(found: Contents, known: readonly string[]): readonly Edit[] {
  const left = new Map<string, number>();
  for (const check of known) left.set(check, (left.get(check) ?? 0) + 1);
  const isOurs = (check: string): boolean => {
    const count = left.get(check) ?? 0;
    left.set(check, count - 1);
    return check === '' || count > 0;
  };
  return found.flatMap((cells, row) => {
    const areOurs = partsOf(cells).map((part) => isOurs(rowCheck(part)));
    return areOurs.includes(false) ? [{ row, content: cells.join('\t') }] : [];
  });
}
