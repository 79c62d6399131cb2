import { a1Of } from '../model/a1';
import { isBlank } from '../model/cell';
import type { CellValue, Grid } from '../model/cell';
import type { DataIssue } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import type { TableDefinition } from './field';
import { findHeader } from './find-header';
import type { Header } from './find-header';
import { isPlaceholder, readDay, readFlag, readNumber, readText } from './read-cell';
import type { MappedField, Origin, Table, TableRead } from './table';

/** What reading needs to know beside the cells. */
export type Reading = { readonly origin: Origin; readonly dayOfInstant: (instant: number) => number };

/**
 * The table in a range of cells, or why it is none.
 *
 * The header may stand in any of the first 15 rows; blank rows and unknown columns are passed over;
 * a cell that cannot be read stays unknown and is reported, so that one typo never hides the rest of its row.
 *
 * @param grid - Cell values as `[row][column]`, titles and header included.
 */
export function readTable(definition: TableDefinition, grid: Grid, reading: Reading): TableRead {
  const { origin } = reading;
  const header = findHeader(grid, definition);
  if (header?.complete !== true) return { ok: false, issue: headerIssue(definition, header, reading) };
  const rows = dataRows(grid, header, definition, origin);
  if (rows.used.length === 0) {
    const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + header.row, origin.column) } as const;
    return { ok: false, issue: { at, code: 'header-only', received: '', about: definition.name } };
  }
  return { ok: true, table: tableOf(definition, grid, header, rows, reading) };
}

type Rows = { readonly used: readonly number[]; readonly given: number; readonly issues: DataIssue[] };

function headerIssue(definition: TableDefinition, header: Header | undefined, { origin }: Reading): DataIssue {
  const missing = definition.requires.filter((group) => !group.some((id) => header?.columns.has(id) === true));
  const names = missing.map((group) => definition.fields.find(({ id }) => id === group[0])?.name ?? '');
  const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + (header?.row ?? 0), origin.column) } as const;
  const code = header === undefined ? 'no-header' : 'missing-column';
  return { at, code, received: names.join(', '), about: definition.name };
}

function dataRows(grid: Grid, header: Header, definition: TableDefinition, origin: Origin): Rows {
  const needed = definition.rowNeeds.flatMap((id) => header.columns.get(id) ?? []);
  const used: number[] = [];
  const issues: DataIssue[] = [];
  let given = 0;
  for (let row = header.row + 1; row < grid.length; row++) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) continue;
    given++;
    if (needed.some((column) => !isNothing(cells[column] ?? ''))) used.push(row);
    else issues.push(rowIssue(row, needed[0] ?? 0, definition, origin));
  }
  return { used, given, issues };
}

function rowIssue(row: number, column: number, definition: TableDefinition, origin: Origin): DataIssue {
  const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + row, origin.column + column) } as const;
  return { at, code: 'row-incomplete', received: '', about: definition.name };
}

function isNothing(cell: CellValue): boolean {
  return isBlank(cell) || (typeof cell === 'string' && isPlaceholder(cell));
}

function tableOf(definition: TableDefinition, grid: Grid, header: Header, rows: Rows, reading: Reading): Table {
  const { origin } = reading;
  const texts = new Map<string, readonly string[]>();
  const numbers = new Map<string, Float64Array>();
  const mapped: MappedField[] = [];
  for (const field of definition.fields) {
    const column = header.columns.get(field.id);
    if (column === undefined) continue;
    const written = readText(grid[header.row]?.[column] ?? '');
    mapped.push({ field: field.id, name: field.name, header: written, column: origin.column + column });
    const source: Source = {
      grid,
      rows: rows.used,
      column,
      header: written,
      issues: rows.issues,
      table: definition.id,
      reading,
    };
    if (field.kind === 'text') texts.set(field.id, readTexts(source));
    else numbers.set(field.id, readNumbers(field.kind, source));
  }
  const headers = (grid[header.row] ?? []).filter((cell) => !isBlank(cell)).length;
  return {
    id: definition.id,
    origin,
    size: rows.used.length,
    rowNumbers: Uint32Array.from(rows.used, (row) => origin.row + row),
    texts,
    numbers,
    mapped,
    ignored: headers - mapped.length,
    given: rows.given,
    issues: rows.issues,
    leftOut: leftOutOf(rows),
  };
}

function leftOutOf(rows: Rows): ReadonlyMap<string, number> {
  const missing = rows.given - rows.used.length;
  return new Map(missing === 0 ? [] : [['row-incomplete', missing]]);
}

/** One column of the range, and where to report what cannot be read. */
type Source = {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly column: number;
  readonly header: string;
  readonly table: TableId;
  readonly issues: DataIssue[];
  readonly reading: Reading;
};

function readTexts({ grid, rows, column }: Source): readonly string[] {
  return rows.map((row) => {
    const text = readText(grid[row]?.[column] ?? '');
    return isPlaceholder(text) ? '' : text;
  });
}

const UNREADABLE = { number: 'not-a-number', date: 'not-a-date', flag: 'not-a-flag' } as const;

function readNumbers(kind: keyof typeof UNREADABLE, source: Source): Float64Array {
  const { grid, rows, column, header, table, issues, reading } = source;
  const { origin, dayOfInstant } = reading;
  const read =
    kind === 'date' ? (cell: CellValue) => readDay(cell, dayOfInstant) : kind === 'flag' ? readFlag : readNumber;
  const values = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    const cell = grid[row]?.[column] ?? '';
    const value = isNothing(cell) ? NaN : read(cell);
    values[index] = value ?? NaN;
    if (value !== undefined) return;
    const at = { kind: 'cell', table, a1: a1Of(origin.row + row, origin.column + column) } as const;
    issues.push({ at, code: UNREADABLE[kind], received: quoted(cell), about: header });
  });
  return values;
}

function quoted(cell: CellValue): string {
  return typeof cell === 'object' ? cell.toISOString().slice(0, 10) : String(cell);
}
