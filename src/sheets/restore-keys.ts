import { textCell } from '../funnel/sheet-cell';
import { COLUMN, ROW_OF } from '../funnel/funnel-layout';
import { writeCells } from './block-cells';
import type { OwnedFunnel } from './owned-funnel';

/**
 * Names the KPIs of rows that were deleted and came back in blank ones: keys stand behind what is the user's, so that
 * the write of a block leaves them out. A call for each of these rows, and none where all keys are there.
 *
 * @param rowsOf - The row in which each row of the layout stands.
 */
export function restoreKeys({ place, cells }: OwnedFunnel, rowsOf: () => readonly number[]): void {
  const there = new Set(cells.map((row) => row[COLUMN.key]));
  const gone = [...ROW_OF].filter(([id]) => !there.has(id));
  for (const [id, line] of gone) {
    const row = rowsOf()[line];
    if (row !== undefined && cells[row]?.[COLUMN.key] === '')
      writeCells(place.offset(row, COLUMN.key, 1, 1), [[textCell(id)]]);
  }
}
