import type { CellValue, Grid } from '../model/cell';
import { isoDay } from '../model/day';
import type { Day } from '../model/day';
import { sampleOf } from '../tables/cell-content';
import { shortText } from './short-text';

const MOST_SHOWN = 3;

/**
 * The first cells of a column as a person may see them: three at most, cleaned, cut at 40 characters.
 *
 * @param column - Zero-based, as is the row of the header.
 */
export function firstCells(
  grid: Grid,
  column: number,
  header: number,
  dayOf: (instant: number) => Day,
): readonly string[] {
  return sampleOf(grid, column, header + 1)
    .slice(0, MOST_SHOWN)
    .map((cell) => shown(cell, dayOf));
}

function shown(cell: CellValue, dayOf: (instant: number) => Day): string {
  if (typeof cell === 'object') return Number.isNaN(cell.getTime()) ? '' : isoDay(dayOf(cell.getTime()));
  return shortText(String(cell));
}
