import { COLUMN, FUNNEL_STAMP, OWNED_COLUMNS, ROW } from '../funnel/funnel-layout';
import { parseStamp } from '../funnel/stamp';
import { isBlank } from '../model/cell';
import type { Grid } from '../model/cell';

/**
 * Whether nothing stands on a staging tab but what the add-on wrote, so that it may go.
 *
 * Before the block is written it is blank. Afterwards only the zone of the user may hold something typed: a heading of
 * ours stands over it, and keys stand behind it.
 */
export function holdsOnlyOurs(cells: Grid): boolean {
  const stamped = parseStamp(cells[FUNNEL_STAMP.row]?.[FUNNEL_STAMP.column]) !== undefined;
  return cells.every((row, index) => {
    if (!stamped) return row.every(isBlank);
    if (index === ROW.kpiHeader) return row.slice(COLUMN.key + 1).every(isBlank);
    return row.every((cell, column) => column < OWNED_COLUMNS || column === COLUMN.key || isBlank(cell));
  });
}
