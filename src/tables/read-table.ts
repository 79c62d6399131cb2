import { a1Of, columnLetters } from '../model/a1';
import type { Grid } from '../model/cell';
import type { DataIssue } from '../model/data-issue';
import type { TableDefinition } from './field';
import type { Header } from './find-header';
import { codedCells } from './columns/coded';
import type { CodedCells } from './columns/coded';
import { headerKey } from './header-key';
import { knownReport } from './known-reports';
import { headerIn, mapTable } from './map-table';
import type { MappedHeader } from './map-table';
import { mappingOf } from './mapping';
import { readColumns } from './read-columns';
import type { Reading } from './reading';
import { sortRows } from './rows/sort-rows';
import type { SortedRows } from './rows/sort-rows';
import { settleDays } from './shapes/settle-days';
import { fieldsTold } from './shapes/shape';
import type { Shape } from './shapes/shape';
import { shapeOf } from './shapes/shape-of';
import { tellShape } from './shapes/tell-shape';
import { toldHeader } from './shapes/told-header';
import { unfold } from './shapes/unfold';
import type { Unfolded } from './shapes/unfold';
import type { Mapping, Origin, Table, TableRead } from './table';

/**
 * The table in a range of cells, or why it is none.
 *
 * The header may stand in any of the first 15 rows that hold anything; blank rows and unknown columns are passed over;
 * rows of totals, headings and footers are left out and told; a cell that cannot be read stays unknown and is
 * reported, so that one typo never hides the rest of its row. What has no column may be told otherwise: by a line above
 * the table, by headings of groups, or by the headers of cells that are rows of their own.
 *
 * @param grid - Cell values as `[row][column]`, titles and header included.
 */
export function readTable(definition: TableDefinition, grid: Grid, reading: Reading): TableRead {
  const { origin } = reading;
  const found = reading.header ?? headerIn(definition, grid);
  if (found === undefined) return { ok: false, issue: noHeader(definition, reading) };
  const understood = understand(definition, grid, found, reading);
  const { header, shape, mapping } = understood;
  if (!header.complete) return { ok: false, issue: headerIssue(definition, understood, reading), mapping };
  const cellsOf = codedCells(grid, lookedUpColumns(definition, header));
  const rows = sortRows(grid, header, definition, origin, cellsOf, shape);
  if (rows.used.length === 0) {
    const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + header.row, origin.column) } as const;
    return { ok: false, issue: { at, code: 'header-only', received: '', about: definition.name }, mapping };
  }
  return { ok: true, table: tableOf(definition, { grid, cellsOf }, rows, understood, reading), mapping };
}

/** Columns of which each row is looked up in any case: the words that no row is without. */
function lookedUpColumns({ fields, requires }: TableDefinition, { columns }: Header): readonly number[] {
  const first = new Set(requires.map(([id]) => id));
  return fields.flatMap(({ id, kind }) => (kind === 'text' && first.has(id) ? (columns.get(id) ?? []) : []));
}

/** A header, what tells the fields that it has no column for, and what is shown of both. */
type Understood = { readonly header: MappedHeader; readonly shape: Shape; readonly mapping: Mapping };

function understand(definition: TableDefinition, grid: Grid, found: Header, reading: Reading): Understood {
  const mapped = mapTable(definition, grid, found, reading.columns);
  const dates = { dayOfInstant: reading.dayOfInstant, fiscalStart: () => reading.fiscalStart };
  const shape = shapeOf(definition, grid, mapped, dates, Infinity);
  const header = toldHeader(definition, mapped, shape);
  return { header, shape, mapping: mappingOf(definition, header, reading.origin, shape) };
}

function noHeader(definition: TableDefinition, { origin }: Reading): DataIssue {
  const { id, name, requires } = definition;
  const at = { kind: 'cell', table: id, a1: a1Of(origin.row, origin.column) } as const;
  return { at, code: 'no-header', received: fieldNames(definition, requires), about: name };
}

/** What is missed, with the columns that look like it, or the report that it is instead. */
function headerIssue(definition: TableDefinition, { header, shape, mapping }: Understood, reading: Reading): DataIssue {
  const { origin } = reading;
  const told = fieldsTold(shape);
  const missing = definition.requires.filter((group) => !group.some((id) => header.columns.has(id) || told.has(id)));
  const likely = mapping.proposed.filter(({ field }) => missing.some((group) => group.includes(field)));
  if (header.columns.size === 0 && likely.length === 0) return noHeader(definition, reading);
  const report = knownReport(new Set(header.texts.map(headerKey)));
  const options =
    report !== undefined && report.table !== definition.id
      ? [report.id]
      : told.has('type') && missing.every((group) => group.includes('date'))
        ? ['counts-without-days']
        : likely.map(({ column, ground }) => `${ground} ${columnLetters(column)}`);
  const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + header.row, origin.column) } as const;
  const issue = {
    at,
    code: 'missing-column',
    received: fieldNames(definition, missing),
    about: definition.name,
  } as const;
  return options.length === 0 ? issue : { ...issue, options };
}

/** The best known field of each group, in words. */
function fieldNames({ fields }: TableDefinition, groups: TableDefinition['requires']): string {
  return groups.map((group) => fields.find(({ id }) => id === group[0])?.name ?? '').join(', ');
}

function tableOf(
  definition: TableDefinition,
  { grid, cellsOf }: { readonly grid: Grid; readonly cellsOf: CodedCells },
  sorted: SortedRows,
  { header, shape, mapping }: Understood,
  reading: Reading,
): Table {
  const { origin } = reading;
  const settled = shape.period === undefined ? { days: undefined } : settleDays(shape.period, reading);
  const { rows: used, told } = unfold(grid, sorted.used, shape, settled.days);
  const rows = { ...sorted, used };
  const columns = readColumns({ definition, grid, cellsOf, header, rows, told, shape, days: settled.days, reading });
  rows.issues.push(...tellShape(shape, settled, { definition, header, origin, size: used.length }));
  const places = placesOf(told, origin);
  const { days } = settled;
  return {
    id: definition.id,
    origin,
    size: used.length,
    rowNumbers: rowNumbersOf(used, origin),
    ...columns,
    mapped: mapping.mapped,
    ignored: ignoredIn(mapping, shape, origin),
    given: rows.given,
    issues: rows.issues,
    leftOut: rows.leftOut,
    ...(places.size === 0 ? {} : { places }),
    ...(shape.across === undefined ? {} : { across: true }),
    ...(days === undefined ? {} : { report: days }),
  };
}

/** The one-based rows of the sheet; `Uint32Array.from` would ask for each of them three times. */
function rowNumbersOf(used: readonly number[], origin: Origin): Uint32Array {
  const numbers = new Uint32Array(used.length);
  for (let index = 0; index < numbers.length; index++) numbers[index] = origin.row + (used[index] ?? 0);
  return numbers;
}

/** The sheet's places of the fields that no column tells. */
function placesOf(told: Unfolded['told'], origin: Origin): NonNullable<Table['places']> {
  return new Map(
    [...told].map(([field, tell]) => [
      field,
      (index: number) => {
        const { row, column } = tell(index);
        return { row: origin.row + row, column: origin.column + column };
      },
    ]),
  );
}

/** How many columns have a header and no use. */
function ignoredIn({ headers, mapped }: Mapping, { across }: Shape, origin: Origin): number {
  const used = new Set([
    ...mapped.map(({ column }) => column),
    ...(across?.columns.map(({ column }) => origin.column + column) ?? []),
  ]);
  return headers.filter(({ text, column }) => text !== '' && !used.has(column)).length;
}
