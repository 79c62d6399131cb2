import { isBlank } from '../model/cell';
import type { CellValue, Grid } from '../model/cell';
import { looksLike, sampleOf } from './cell-content';
import type { Content, Field, TableDefinition } from './field';
import { findHeader } from './find-header';
import type { Header } from './find-header';
import { meaningsOf } from './header-index';

/**
 * Why a column is taken for a field: its header, a person, or what its cells look like; or what tells the field where no
 * column does: a line above the table, headers of months or of counts, headings of groups.
 */
export type Ground = 'header' | 'person' | Content | 'line' | 'months' | 'counts' | 'headings';

/** A column of the grid, zero-based, that may be a field. */
export type Proposal = { readonly column: number; readonly ground: Content };

/** A header, what its columns are, and why. */
export type MappedHeader = Header & {
  /** Why each field of `columns` stands where it does. */
  readonly grounds: ReadonlyMap<string, Ground>;
  /** Columns that look like a field by their cells alone; they are not used before a person says so. */
  readonly proposed: ReadonlyMap<string, Proposal>;
};

/** What a person decided about columns, by field: a zero-based column of the grid, or none. */
export type ColumnChoices = ReadonlyMap<string, number | undefined>;

/**
 * The header of a table in a grid; where none is known, the first row that could be one.
 *
 * A row that says too little and holds numbers or dates is one of the rows: a word in it only happens to be a heading.
 */
export function headerIn(definition: TableDefinition, grid: Grid): Header | undefined {
  const known = findHeader(grid, definition);
  if (known !== undefined && (known.complete || grid[known.row]?.every(isBlankOrText) === true)) return known;
  const first = unknownHeader(grid);
  return known !== undefined && (first === undefined || first.row > known.row) ? known : first;
}

const isBlankOrText = (cell: CellValue): boolean => isBlank(cell) || typeof cell === 'string';

/**
 * The columns of a table: as a person decided, by their headers, and by what their cells look like.
 *
 * Email addresses and domains cannot be mistaken, so they are used where nothing else is; a column that is needed, or
 * that looks like money, dates, stages, answers or yes and no, is only proposed. No column is two fields.
 */
export function mapTable(
  definition: TableDefinition,
  grid: Grid,
  header: Header,
  choices: ColumnChoices = new Map(),
): MappedHeader {
  const columns = decided(header.columns, choices);
  const grounds = new Map<string, Ground>(
    [...columns.keys()].map((field) => [field, choices.has(field) ? 'person' : 'header']),
  );
  const proposed = new Map<string, Proposal>();
  for (const { field, column, content } of byContent(definition, grid, header, columns, choices)) {
    if (isUsedAtOnce(content) && !isNeeded(definition, field, columns)) {
      columns.set(field, column);
      grounds.set(field, content);
    } else proposed.set(field, { column, ground: content });
  }
  const complete = definition.requires.every((group) => group.some((id) => columns.has(id)));
  return { ...header, columns, grounds, proposed, complete };
}

function isUsedAtOnce(content: Content): boolean {
  return content === 'email' || content === 'domain';
}

/** Whether a table is not complete without a field. */
function isNeeded({ requires }: TableDefinition, field: string, columns: ReadonlyMap<string, number>): boolean {
  return requires.some((group) => group.includes(field) && !group.some((id) => columns.has(id)));
}

function decided(columns: ReadonlyMap<string, number>, choices: ColumnChoices): Map<string, number> {
  const chosen = new Set(choices.values());
  const kept = [...columns].filter(([field, column]) => !choices.has(field) && !chosen.has(column));
  const given = [...choices].flatMap(([field, column]) => (column === undefined ? [] : [[field, column] as const]));
  return new Map([...kept, ...given]);
}

type Match = { readonly field: string; readonly column: number; readonly content: Content };

/** The one column that looks like a field, for each field that has none; none where several do. */
function byContent(
  { fields }: TableDefinition,
  grid: Grid,
  header: Header,
  columns: ReadonlyMap<string, number>,
  choices: ColumnChoices,
): readonly Match[] {
  const wanted = fields.flatMap(({ id, content }) =>
    content === undefined || columns.has(id) || choices.has(id) ? [] : [{ field: id, content }],
  );
  if (wanted.length === 0) return [];
  const free = freeColumns(grid, header, fields, new Set(columns.values()));
  return wanted.flatMap(({ field, content }) => {
    const [first, ...others] = free.filter(({ cells }) => looksLike(content, cells));
    return first === undefined || others.length > 0 ? [] : [{ field, column: first.column, content }];
  });
}

/** Columns that nobody took and whose header says nothing. */
function freeColumns(
  grid: Grid,
  { row, texts }: Header,
  fields: readonly Field[],
  taken: ReadonlySet<number>,
): readonly { readonly column: number; readonly cells: readonly CellValue[] }[] {
  const width = Math.max(texts.length, grid[row + 1]?.length ?? 0);
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !taken.has(column) && meaningsOf(texts[column] ?? '', fields).length === 0)
    .map((column) => ({ column, cells: sampleOf(grid, column, row + 1) }));
}

/** How far down a header is looked for that says nothing we know. */
const ROWS_SEARCHED = 15;

/** The first row of at least two different texts and nothing else, with something under it. */
function unknownHeader(grid: Grid): Header | undefined {
  const row = grid.slice(0, ROWS_SEARCHED).findIndex((cells, index) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const isHeader =
      filled.length > 1 && filled.every((cell) => typeof cell === 'string' && !/^[\d\s.,/:-]+$/.test(cell));
    return isHeader && new Set(filled).size === filled.length && grid.length > index + 1;
  });
  if (row < 0) return undefined;
  const texts = (grid[row] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  return { row, texts, columns: new Map(), complete: false };
}
