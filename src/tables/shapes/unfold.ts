import { cellIn } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';
import { toSerial } from '../../model/day';
import type { Period } from '../../model/day';
import type { ToldCell } from '../columns/source';
import { isNothing } from '../placeholder';
import type { Across, Heading, Shape } from './shape';

/** The rows of a table, and what tells each of them the fields that no column does. */
export type Unfolded = {
  /** The zero-based row of the grid of each row of the table; one of the grid may be several of the table. */
  readonly rows: readonly number[];
  readonly told: ReadonlyMap<string, (index: number) => ToldCell>;
};

/**
 * The rows of a table: those used of the grid, or one for each of their filled cells that stand for rows of their own.
 *
 * @param days - The days of the report, once it is settled how they are read; undefined where they are not known.
 */
export function unfold(grid: Grid, used: readonly number[], shape: Shape, days: Period | undefined): Unfolded {
  const told = new Map<string, (index: number) => ToldCell>();
  const parts = shape.across === undefined ? undefined : partsOf(grid, used, shape.across);
  const rows = parts?.rows ?? used;
  if (shape.across !== undefined && parts !== undefined) tellAcross(grid, shape.across, parts, told);
  tellPeriod(shape, days, told);
  for (const [field, headings] of shape.headings?.fields ?? []) tellHeadings(headings, rows, field, told);
  return { rows, told };
}

type Parts = { readonly rows: number[]; readonly places: number[] };

/** Each filled cell of the rows used, by its row and its place among the columns across. */
function partsOf(grid: Grid, used: readonly number[], { columns }: Across): Parts {
  const parts: Parts = { rows: [], places: [] };
  for (const row of used) {
    columns.forEach(({ column }, place) => {
      if (isNothing(cellIn(grid, row, column))) return;
      parts.rows.push(row);
      parts.places.push(place);
    });
  }
  return parts;
}

function tellAcross(
  grid: Grid,
  { value, labels, columns }: Across,
  { rows, places }: Parts,
  told: Map<string, (index: number) => ToldCell>,
): void {
  const at = (index: number, says: (column: number, place: number, row: number) => CellValue): ToldCell => {
    const [row = 0, place = 0] = [rows[index], places[index]];
    const column = columns[place]?.column ?? 0;
    return { value: says(column, place, row), row, column };
  };
  told.set(value, (index) => at(index, (column, _place, row) => cellIn(grid, row, column)));
  labels.forEach((label, which) => {
    told.set(label, (index) => at(index, (_column, place) => columns[place]?.says[which] ?? ''));
  });
}

function tellPeriod({ period }: Shape, days: Period | undefined, told: Map<string, (index: number) => ToldCell>): void {
  if (period === undefined) return;
  const { row, column, fields } = period;
  const ends = days === undefined ? ['', ''] : [toSerial(days.from), toSerial(days.to)];
  const values = fields.length === 1 ? ends.slice(1) : ends;
  fields.forEach((field, which) => {
    const cell: ToldCell = { value: values[which] ?? '', row, column };
    told.set(field, () => cell);
  });
}

/** Each row takes what the last heading above it says. */
function tellHeadings(
  headings: readonly Heading[],
  rows: readonly number[],
  field: string,
  told: Map<string, (index: number) => ToldCell>,
): void {
  let next = 0;
  const above = rows.map((row) => {
    while (next < headings.length && (headings[next]?.row ?? 0) < row) next++;
    return headings[next - 1];
  });
  told.set(field, (index) => {
    const { row = rows[index] ?? 0, column = 0, text = '' } = above[index] ?? {};
    return { value: text, row, column };
  });
}
