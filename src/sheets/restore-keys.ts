import { textCell } from '../funnel/sheet-cell';
import { COLUMN, ROW_OF } from '../funnel/funnel-layout';
import type { Tab } from '../funnel/tab';
import { writeCells } from './block-cells';
import { dressRow } from './dress';
import type { OwnedFunnel } from './owned-funnel';

/**
 * Gives the rows that were deleted and came back in blank ones their looks, and last the keys that name their KPIs: these
 * stand behind what is the user's, so that the write of a block leaves them out. A few calls for each of these rows, and
 * none where all keys are there.
 *
 * @param rowsOf - The row in which each row of the layout stands.
 * @param tabOf - The tab with its looks.
 */
export function restoreKeys({ place, cells }: OwnedFunnel, rowsOf: () => readonly number[], tabOf: () => Tab): void {
  const there = new Set(cells.map((row) => row[COLUMN.key]));
  const gone = [...ROW_OF].filter(([id]) => !there.has(id));
  for (const [id, line] of gone) {
    const row = rowsOf()[line];
    if (row === undefined || cells[row]?.[COLUMN.key] !== '') continue;
    const { rows, owned } = tabOf();
    dressRow(place.offset(row, 0, 1, owned), (rows[line] ?? []).slice(0, owned));
    writeCells(place.offset(row, COLUMN.key, 1, 1), [[textCell(id)]]);
  }
}
