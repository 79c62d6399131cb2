import type { ColumnRun } from '../funnel/build-facts';
import type { CellValue, Grid } from '../model/cell';
import { CELLS_A_CALL, runsOf } from './column-runs';
import { readArea, readBlock, rowsAtOnce, rowsWorthReading } from './read-area';
import type { Area } from './read-area';
import { sharing } from './spare-calls';
import type { Taking } from './spare-calls';

/** The cells of an area; of one that was read in part those of some columns, and all in its first rows. */
export type AreaRead = { readonly grid: Grid; readonly runs?: readonly ColumnRun[] };

/** What decides which columns of an area are read. */
export type Choice = {
  /** How many columns may mean something at most. */
  readonly most: number;
  /** The columns that mean something, zero-based, by the first rows; undefined where all are needed. */
  readonly columnsIn: (top: Grid) => Iterable<number> | undefined;
  /** Allows so many calls more than one, or fewer. */
  readonly spare: Taking;
};

/** So many first rows tell what each column is: a header is sought in 15, the cells under it are looked at in 1,000. */
export const TOP_ROWS = 1100;

/** Passing over fewer cells is not worth looking: it saves less than a second. */
const WORTH = 6 * CELLS_A_CALL;

/**
 * The cells of an area that mean something: of a wide and long one all columns of its first rows, then only those that
 * these show to be used, and the first, where rows of totals have their label. The others are blank further down.
 *
 * Where little can be passed over, the whole area is read.
 */
export function readWideArea(area: Area, { most, columnsIn, spare }: Choice): AreaRead {
  const width = area.getNumColumns();
  const isWorth = (rows: number): boolean => (rows - TOP_ROWS) * (width - most - 1) > WORTH;
  if (!isWorth(area.getNumRows())) return { grid: readArea(area) };
  const rows = rowsWorthReading(area);
  const all = { from: 0, to: width - 1 };
  const more = moreCalls(Math.ceil(rows / rowsAtOnce(width)) - 1, spare);
  if (!isWorth(rows) || more(1) < 1) return { grid: readBlock(area, 0, rows, all) };
  const below = rows - TOP_ROWS;
  const top = readBlock(area, 0, TOP_ROWS, all);
  const columns = columnsIn(top);
  if (columns === undefined) return { grid: [...top, ...readBlock(area, TOP_ROWS, below, all)] };
  const wanted = [0, ...columns];
  const runs = runsOf(wanted, below, 1 + more(runsOf(wanted, below, Infinity).length - 1));
  return { grid: [...top, ...readRuns(area, below, runs)], runs };
}

/** Allows calls beyond one: those that the whole area would take anyway, then some of those to spare. */
function moreCalls(own: number, spare: Taking): Taking {
  const free = sharing(own);
  return (wanted) => {
    const given = free(wanted);
    return given + spare(wanted - given);
  };
}

/** The rows below the first ones, blank where no run is. */
function readRuns(area: Area, rows: number, runs: readonly ColumnRun[]): Grid {
  const width = Math.max(...runs.map(({ to }) => to)) + 1;
  const grid = Array.from({ length: rows }, () => Array<CellValue>(width).fill(''));
  for (const run of runs) {
    readBlock(area, TOP_ROWS, rows, run).forEach((cells, row) => {
      cells.forEach((cell, place) => {
        const target = grid[row];
        if (target !== undefined) target[run.from + place] = cell;
      });
    });
  }
  return grid;
}
