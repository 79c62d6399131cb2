import { a1Of } from '../../model/a1';
import { cellIn } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';
import type { Spoken } from '../../model/languages';
import type { DataIssue, DataIssueCode } from '../../model/data-issue';
import type { TableId } from '../../model/table-id';
import type { Content } from '../field';
import type { Reading } from '../reading';
import type { CodedCells } from './coded';

/** What tells a row its value, and the zero-based place in the grid where that stands. */
export type ToldCell = { readonly value: CellValue; readonly row: number; readonly column: number };

/** One column of a range: which cells it has, and where to report what cannot be read. */
export type Source = {
  readonly grid: Grid;
  /** The cells of a column by number. */
  readonly cellsOf: CodedCells;
  /** Zero-based rows of the grid that are used. */
  readonly rows: readonly number[];
  /** Zero-based column of the grid. */
  readonly column: number;
  /** What tells each of the rows used its value, where that is not simply its cell in the column. */
  readonly told?: ((index: number) => ToldCell) | undefined;
  readonly field: string;
  /** What its cells look like, where its field tells. */
  readonly content?: Content | undefined;
  readonly header: string;
  /** Zero-based column of the grid that names the currencies of the table, where one does. */
  readonly currencyColumn: number | undefined;
  /** Words that are no answer. */
  readonly silent?: Spoken | undefined;
  readonly table: TableId;
  /** Whether the days of its table may stand for whole months. */
  readonly monthly: boolean;
  readonly issues: DataIssue[];
  readonly reading: Reading;
};

/** A longer piece of a text is never quoted. */
const LONGEST_QUOTED = 200;

/** The cell of a column in one of the rows used. */
export function cellAt({ grid, rows, column, told }: Source, index: number): CellValue {
  return told === undefined ? cellIn(grid, rows[index] ?? 0, column) : told(index).value;
}

/** Reports something about a cell of a column, and hands back what was reported. */
export function report(
  source: Source,
  index: number,
  code: DataIssueCode,
  received: string,
  more: Pick<DataIssue, 'options' | 'count'> = {},
): DataIssue {
  const { header, table, issues, reading } = source;
  const { row, column } = source.told?.(index) ?? { row: source.rows[index] ?? 0, column: source.column };
  const a1 = a1Of(reading.origin.row + row, reading.origin.column + column);
  const quoted = received.slice(0, LONGEST_QUOTED);
  const issue: DataIssue = { at: { kind: 'cell', table, a1 }, code, received: quoted, about: header, ...more };
  issues.push(issue);
  return issue;
}

/** A cell as it is quoted. */
export function quotedCell(cell: CellValue): string {
  if (typeof cell !== 'object') return String(cell);
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}
