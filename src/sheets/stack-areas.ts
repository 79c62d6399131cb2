import type { CellValue, Grid } from '../model/cell';
import type { TableDefinition } from '../tables/field';
import type { Header } from '../tables/find-header';
import { findHeader } from '../tables/find-header';
import { headerKey } from '../tables/header-key';
import { fieldsOfHeadings, tellSame } from '../tables/shapes/tell-same';

/** Where the rows of an area went in the grid that all areas make together; zero-based. */
export type Part = {
  /** The first row of the grid that is its own. */
  readonly from: number;
  /** The row of the area that stands there. */
  readonly row: number;
  /** The column of the area for each column of the grid; undefined where it has none. */
  readonly columns: readonly (number | undefined)[];
};

/** Several areas as one table, or the first of them that is none of it, and why where it is not for its columns. */
export type Stack =
  | { readonly grid: Grid; readonly parts: readonly Part[] }
  | { readonly misfit: number; readonly code?: 'other-days' | 'no-heading' };

/** How far down an area may repeat the header. */
const ROWS_SEARCHED = 15;

/**
 * One grid of several areas: the rows of each under those of the one before.
 *
 * An area that repeats the header of the first one, in whatever order, is put in the order of the first; what stands
 * above its header is left out with it, and must tell the same days; where headings above groups of rows tell something,
 * its first rows must stand under one, too, else they would take the last of the area before. An area without a header
 * goes on below the first if it is as wide, and if columns alone tell what its rows say: a line or a heading above them
 * may be another one there.
 */
export function stackAreas(definition: TableDefinition, areas: readonly Grid[]): Stack {
  const [first = [], ...others] = areas;
  const fitOf = fitting(definition, first);
  const grid = [...first];
  const columns = Array.from({ length: widthOf(first) }, (_, column) => column);
  const parts: Part[] = [{ from: 0, row: 0, columns }];
  for (const [index, area] of others.entries()) {
    const fit = fitOf(area);
    if ('misfit' in fit) return { misfit: index + 1, ...(fit.misfit === undefined ? {} : { code: fit.misfit }) };
    parts.push({ from: grid.length, ...fit });
    for (const cells of area.slice(fit.row)) grid.push(inOrder(cells, fit.columns));
  }
  return { grid, parts };
}

/** Why an area is none of a table; undefined where it is for its columns. */
type Misfit = { readonly misfit: 'other-days' | 'no-heading' | undefined };

/** How other areas fit to the first one. */
function fitting(definition: TableDefinition, first: Grid): (area: Grid) => Fit | Misfit {
  const header = findHeader(first, definition);
  const width = widthOf(first);
  let headed: ReadonlySet<string> | undefined;
  return (area) => {
    headed ??= fieldsOfHeadings(definition, first);
    const repeated = header && repeating(header, area);
    if (repeated === undefined) {
      const fit = headed.size > 0 ? undefined : goingOn(definition, area, header, width);
      return fit ?? { misfit: undefined };
    }
    if (!tellSame(definition, first, area)) return { misfit: 'other-days' };
    return tellsAll(headed, definition, area) ? repeated : { misfit: 'no-heading' };
  };
}

type Fit = Omit<Part, 'from'>;

/** Whether headings of an area tell every one of some fields. */
function tellsAll(fields: ReadonlySet<string>, definition: TableDefinition, area: Grid): boolean {
  if (fields.size === 0) return true;
  const told = fieldsOfHeadings(definition, area);
  return [...fields].every((field) => told.has(field));
}

function inOrder(cells: readonly CellValue[], columns: Fit['columns']): readonly CellValue[] {
  const isAsItIs = columns.length === cells.length && columns.every((column, place) => column === place);
  return isAsItIs ? cells : columns.map((column) => (column === undefined ? '' : (cells[column] ?? '')));
}

/** How an area fits that has the header of the first one; undefined when it has not. */
function repeating({ texts }: Header, area: Grid): Fit | undefined {
  const wanted = texts.map(headerKey);
  if (wanted.every((key) => key === '')) return undefined;
  for (const [row, cells] of area.slice(0, ROWS_SEARCHED).entries()) {
    const columns = matched(
      wanted,
      cells.map((cell) => (typeof cell === 'string' ? headerKey(cell) : '')),
    );
    if (columns !== undefined) return { row: row + 1, columns };
  }
  return undefined;
}

/** The place of each wanted key; undefined unless all of them are there. */
function matched(wanted: readonly string[], keys: readonly string[]): Fit['columns'] | undefined {
  const left = new Set(keys.keys());
  const columns = wanted.map((key, place) => {
    const found = key === '' ? (keys[place] === '' ? place : undefined) : [...left].find((at) => keys[at] === key);
    if (found !== undefined) left.delete(found);
    return found;
  });
  return columns.some((column, place) => column === undefined && wanted[place] !== '') ? undefined : columns;
}

/** As many known columns make a header, whole or not; one may be a word in a row of data. */
const KNOWN_COLUMNS = 2;

/** How an area fits that has no header at all; undefined when it has another one, or another width. */
function goingOn(definition: TableDefinition, area: Grid, first: Header | undefined, width: number): Fit | undefined {
  const own = findHeader(area, definition);
  if (widthOf(area) !== width || own?.complete === true) return undefined;
  if (first?.shaped === true || (own?.columns.size ?? 0) >= KNOWN_COLUMNS) return undefined;
  return { row: 0, columns: Array.from({ length: width }, (_, column) => column) };
}

const widthOf = (grid: Grid): number => grid.reduce((most, cells) => Math.max(most, cells.length), 0);
