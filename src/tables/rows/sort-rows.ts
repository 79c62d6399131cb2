import { a1Of } from '../../model/a1';
import { isBlank } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';
import type { DataIssue, DataIssueCode } from '../../model/data-issue';
import type { CodedCells } from '../columns/coded';
import type { TableDefinition } from '../field';
import type { Header } from '../find-header';
import type { Shape } from '../shapes/shape';
import type { Origin } from '../table';
import { isNothing } from '../placeholder';
import { ordinaryRows } from './ordinary-rows';
import { isAlone, rowReason, rowShapeOf } from './row-reason';
import type { Above, RowShape } from './row-reason';
import { totalLabel } from './total-words';

/** The rows under a header: used, or left out for a reason that is told. */
export type SortedRows = {
  /** Zero-based rows of the grid that are used. */
  readonly used: readonly number[];
  /** How many rows hold anything: used + left out. */
  readonly given: number;
  /** One issue for each row left out. */
  readonly issues: DataIssue[];
  readonly leftOut: ReadonlyMap<string, number>;
  /** Columns that hold the label of a subtotal: a report grouped by them shows each value once per group. */
  readonly groupColumns: ReadonlySet<number>;
  /** Zero-based rows of totals, each the end of a group. */
  readonly ends: readonly number[];
};

/** The rows of a grid under its header, in order. Blank rows are passed over. */
export function sortRows(
  grid: Grid,
  header: Header,
  definition: TableDefinition,
  origin: Origin,
  cellsOf: CodedCells,
  told: Shape = {},
): SortedRows {
  const shape = rowShapeOf(definition, header, told);
  const isOrdinary = ordinaryRows(grid, shape, cellsOf);
  const sorter = new Sorter(definition, origin, shape);
  const isHeading = (row: number): boolean => told.headings?.rows.has(row) === true;
  const judge = (row: number, cells: readonly CellValue[], above: Above): Above | undefined => {
    const first = firstFilled(cells);
    if (first < 0) return undefined;
    const reason: DataIssueCode | undefined = isHeading(row) ? 'group-row' : rowReason(cells, first, above, shape);
    sorter.put(row, cells, first, reason);
    return reason === 'total-row' ? 'totals' : 'row';
  };
  let above: Above = 'header';
  for (let row = header.row + 1; row < grid.length; row++) {
    if (above === 'row' && isOrdinary(row) && !isHeading(row)) sorter.use(row, false);
    else above = judge(row, grid[row] ?? [], above) ?? above;
  }
  sorter.takeBack(shape.needed);
  return sorter.sorted(header.columns.size > 1 && told.across === undefined);
}

/** Whether a row may belong to a group that was named above it: it holds more than one cell, and one that is known. */
function mayBelong(cells: readonly CellValue[], first: number, { header: { columns } }: RowShape): boolean {
  return !isAlone(cells, first) && [...columns.values()].some((column) => !isNothing(cells[column] ?? ''));
}

/** The first column that holds anything, -1 when none does. */
function firstFilled(cells: readonly CellValue[]): number {
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell !== '' && !isBlank(cell)) return column;
  }
  return -1;
}

class Sorter {
  private readonly used: number[] = [];
  /** Rows left out last that a group may complete, with their issue. */
  private readonly doubted = new Map<DataIssue, number>();
  private readonly alone = new Set<number>();
  private issues: DataIssue[] = [];
  private readonly leftOut = new Map<string, number>();
  private readonly groupColumns = new Set<number>();
  private readonly ends: number[] = [];
  private readonly definition: TableDefinition;
  private readonly origin: Origin;
  private readonly shape: RowShape;

  constructor(definition: TableDefinition, origin: Origin, shape: RowShape) {
    this.definition = definition;
    this.origin = origin;
    this.shape = shape;
  }

  /** Uses a row, or leaves it out for a reason. */
  put(row: number, cells: readonly CellValue[], first: number, reason: DataIssueCode | undefined): void {
    if (reason === undefined) this.use(row, isAlone(cells, first));
    else if (reason === 'row-incomplete') {
      this.leaveOut(row, this.shape.needed[0] ?? first, reason);
      if (mayBelong(cells, first, this.shape)) this.doubt(row);
    } else this.leaveOut(row, first, reason);
    if (reason === 'total-row') this.end(row, cells, first);
  }

  /** Uses a row. */
  use(row: number, isAloneInRow: boolean): void {
    this.used.push(row);
    if (isAloneInRow) this.alone.add(row);
  }

  /** Marks the row just left out as one whose needed cell may stand in the first row of its group. */
  private doubt(row: number): void {
    const issue = this.issues[this.issues.length - 1];
    if (issue !== undefined) this.doubted.set(issue, row);
  }

  /** Uses the rows in doubt where a report is grouped by a needed column, whose value is written once. */
  takeBack(needed: readonly number[]): void {
    if (this.doubted.size === 0 || !needed.some((column) => this.groupColumns.has(column))) return;
    // One by one: a call takes no hundred thousand arguments.
    for (const row of this.doubted.values()) this.used.push(row);
    this.used.sort((a, b) => a - b);
    this.issues = this.issues.filter((issue) => !this.doubted.has(issue));
    const others = (this.leftOut.get('row-incomplete') ?? 0) - this.doubted.size;
    if (others > 0) this.leftOut.set('row-incomplete', others);
    else this.leftOut.delete('row-incomplete');
  }

  private leaveOut(row: number, column: number, code: DataIssueCode): void {
    const { id, name } = this.definition;
    const a1 = a1Of(this.origin.row + row, this.origin.column + column);
    this.issues.push({ at: { kind: 'cell', table: id, a1 }, code, received: '', about: name });
    this.leftOut.set(code, (this.leftOut.get(code) ?? 0) + 1);
  }

  private end(row: number, cells: readonly CellValue[], first: number): void {
    this.ends.push(row);
    const label = cells[first];
    if (
      typeof label === 'string' &&
      /sub|ara|ndogo|小计|zwischen|sous/i.test(label) &&
      totalLabel(label) === 'surely'
    ) {
      this.groupColumns.add(first);
    }
  }

  /** In a report with subtotals, a row that holds one cell is the heading of a group. */
  sorted(hasColumns: boolean): SortedRows {
    const hasHeadings = hasColumns && this.groupColumns.size > 0 && this.alone.size > 0;
    if (hasHeadings) for (const row of this.alone) this.leaveOut(row, 0, 'group-row');
    return {
      used: hasHeadings ? this.used.filter((row) => !this.alone.has(row)) : this.used,
      given: this.used.length + this.issues.length - (hasHeadings ? this.alone.size : 0),
      issues: this.issues,
      leftOut: this.leftOut,
      groupColumns: this.groupColumns,
      ends: this.ends,
    };
  }
}
