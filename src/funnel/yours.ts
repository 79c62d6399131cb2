import type { CellValue, Grid } from '../model/cell';
import { isoDay } from '../model/day';
import type { Day } from '../model/day';
import { textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

/** The headings of the zone that belongs to the user. */
export const YOURS_HEADERS = ['Your baseline', 'Your note', 'Owner'] as const;

/** The heading of the column that names the KPI of a row. */
export const KEY_HEADER = 'Key';

/** How the headings of the zone were called in earlier layouts, in the same order. */
const KNOWN_HEADERS: readonly (readonly string[])[] = [['Your baseline', 'Baseline'], ['Your note'], ['Owner']];

/** What a person typed beside a KPI: baseline, note and owner. */
export type Yours = readonly [baseline: SheetCell, note: SheetCell, owner: SheetCell];

/**
 * What people typed beside the KPIs of a funnel tab of any layout, by the key of the KPI.
 *
 * The columns are found by their headings, the rows by the key; a date is kept as `yyyy-mm-dd`.
 */
export function readYours(grid: Grid, dayOfInstant: (instant: number) => Day): ReadonlyMap<string, Yours> {
  const header = grid.findIndex((row) => row.includes(KEY_HEADER) && row.includes('KPI'));
  const labels = grid[header] ?? [];
  const key = labels.indexOf(KEY_HEADER);
  const columns = KNOWN_HEADERS.map((names) => labels.findIndex((label) => names.includes(String(label))));
  const found = new Map<string, Yours>();
  for (const row of header < 0 ? [] : grid.slice(header + 1)) {
    const id = row[key];
    const [baseline = '', note = '', owner = ''] = columns.map((column) => kept(row[column] ?? '', dayOfInstant));
    if (typeof id === 'string' && id !== '' && [baseline, note, owner].some((cell) => cell !== '')) {
      found.set(id, [baseline, note, owner]);
    }
  }
  return found;
}

function kept(cell: CellValue, dayOfInstant: (instant: number) => Day): SheetCell {
  if (typeof cell === 'number') return cell;
  return textCell(typeof cell === 'object' ? isoDay(dayOfInstant(cell.getTime())) : String(cell));
}
