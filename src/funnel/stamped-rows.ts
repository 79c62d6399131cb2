import type { SheetCell } from './sheet-cell';
import { stampCell } from './stamp';
import type { TabId } from './stamp';
import { dressed } from './tab';
import type { DressedCell } from './tab';

/** Where a stamp stands in its tab, zero-based. */
type StampPlace = { readonly row: number; readonly column: number };

/**
 * The rows of a tab with its stamp in place, in the look of the cell it takes.
 *
 * The checksum is over the cells that the add-on owns, as they are written, with the stamp's own cell blank.
 *
 * @param owned - How many columns of the rows the add-on owns.
 */
export function stampedRows(
  tab: TabId,
  build: number,
  rows: readonly (readonly DressedCell[])[],
  owned: number,
  place: StampPlace,
): readonly (readonly DressedCell[])[] {
  const put = (stamp: SheetCell): readonly (readonly DressedCell[])[] =>
    rows.map((row, index) => {
      if (index !== place.row) return row;
      return row.map((cell, at) => (at === place.column ? dressed(stamp, cell.look) : cell));
    });
  const written = put('').map((row) => row.slice(0, owned).map(({ cell }) => cell));
  return put(stampCell(tab, build, written));
}
