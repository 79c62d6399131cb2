import { a1Of } from '../../model/a1';
import type { CellValue, Grid } from '../../model/cell';
import type { DataIssue, DataIssueCode } from '../../model/data-issue';
import type { TableId } from '../../model/table-id';
import type { Reading } from '../reading';

/** One column of a range: which cells it has, and where to report what cannot be read. */
export type Source = {
  readonly grid: Grid;
  /** Zero-based rows of the grid that are used. */
  readonly rows: readonly number[];
  /** Zero-based column of the grid. */
  readonly column: number;
  readonly field: string;
  readonly header: string;
  readonly table: TableId;
  readonly issues: DataIssue[];
  readonly reading: Reading;
};

/** A longer piece of a text is never quoted. */
const LONGEST_QUOTED = 200;

/** The cell of a column in one of the rows used. */
export function cellAt({ grid, rows, column }: Source, index: number): CellValue {
  return grid[rows[index] ?? 0]?.[column] ?? '';
}

/** Reports something about a cell of a column. */
export function report(
  source: Source,
  index: number,
  code: DataIssueCode,
  received: string,
  more: Pick<DataIssue, 'options' | 'count'> = {},
): void {
  const { rows, column, header, table, issues, reading } = source;
  const a1 = a1Of(reading.origin.row + (rows[index] ?? 0), reading.origin.column + column);
  const quoted = received.slice(0, LONGEST_QUOTED);
  issues.push({ at: { kind: 'cell', table, a1 }, code, received: quoted, about: header, ...more });
}

/** A cell as it is quoted. */
export function quotedCell(cell: CellValue): string {
  if (typeof cell !== 'object') return String(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}
