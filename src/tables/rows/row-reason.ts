import { isBlank } from '../../model/cell';
import type { CellValue } from '../../model/cell';
import type { DataIssueCode } from '../../model/data-issue';
import type { TableDefinition } from '../field';
import type { Header } from '../find-header';
import { isNothing } from '../placeholder';
import type { Shape } from '../shapes/shape';
import { isFooter, isGroupHeading, isSecondHeader } from './side-words';
import { isWorkedOut, totalLabel } from './total-words';

const FIGURE = /^\P{Nd}{0,5}\p{Nd}[\p{Nd}\s.,'٬٫]*\P{Nd}{0,5}$/u;

/** The columns of a table by what they say about a row. */
export type RowShape = {
  readonly header: Header;
  /** Columns of which a row needs one. */
  readonly needed: readonly number[];
  /** Columns of words, and those of them that name an account or a deal. */
  readonly words: readonly number[];
  readonly names: ReadonlySet<number>;
  /** Columns of words, dates and yes or no: what a row of totals leaves blank. */
  readonly told: readonly number[];
};

/**
 * What rows look like under a header.
 *
 * A field that is told otherwise has no column; cells that are rows of their own are needed in its place, and where
 * nothing else is, whatever the table requires.
 */
export function rowShapeOf(definition: TableDefinition, header: Header, shape: Shape = {}): RowShape {
  const across = shape.across?.columns.map(({ column }) => column) ?? [];
  const needed = [...across, ...definition.rowNeeds.flatMap((id) => header.columns.get(id) ?? [])];
  const required = definition.requires.flat().flatMap((id) => header.columns.get(id) ?? []);
  const columnsOf = (test: (kind: string, id: string) => boolean): number[] =>
    definition.fields.filter(({ id, kind }) => test(kind, id)).flatMap(({ id }) => header.columns.get(id) ?? []);
  return {
    header,
    needed: needed.length === 0 ? required : needed,
    words: columnsOf((kind) => kind === 'text'),
    names: new Set(columnsOf((_kind, id) => /^(?:account|account_name|opp_name|email|person)$/.test(id))),
    told: columnsOf((kind) => kind !== 'number'),
  };
}

/** Where a row stands: straight under the header, straight under a row of totals. */
export type Above = 'header' | 'totals' | 'row';

/**
 * Why a row is no row of the table; undefined when it is one.
 *
 * @param first - The first column that holds anything.
 */
export function rowReason(
  cells: readonly CellValue[],
  first: number,
  above: Above,
  shape: RowShape,
): DataIssueCode | undefined {
  const text = textIn(cells, first);
  if (isRepeatedHeader(cells, shape)) return 'repeated-header';
  if (above === 'header' && goesOnWithHeader(cells)) return 'second-header';
  if (isTotals(cells, first, above, shape)) return 'total-row';
  if (text !== '' && isAlone(cells, first)) {
    if (isFooter(text)) return 'footer';
    if (isGroupHeading(text)) return 'group-row';
  }
  return shape.needed.some((column) => !isNothing(cells[column] ?? '')) ? undefined : 'row-incomplete';
}

function textIn(cells: readonly CellValue[], column: number): string {
  const cell = cells[column];
  return typeof cell === 'string' ? cell : '';
}

/** Whether nothing stands in a row beside one cell. */
export function isAlone(cells: readonly CellValue[], first: number): boolean {
  for (let column = first + 1; column < cells.length; column++) if (!isBlank(cells[column])) return false;
  return true;
}

/**
 * Whether a row holds the header again. Where two columns or more have a use, the others may be blank: of a wide export
 * they are not read.
 */
function isRepeatedHeader(cells: readonly CellValue[], { header }: RowShape): boolean {
  const used = [...header.columns.values()];
  for (let column = 0; column < header.texts.length; column++) {
    const text = textIn(cells, column).trim();
    if (text === header.texts[column]) continue;
    if (text !== '' || used.length < 2 || used.includes(column)) return false;
  }
  return true;
}

function goesOnWithHeader(cells: readonly CellValue[]): boolean {
  return (
    cells.some((cell) => typeof cell === 'string' && isSecondHeader(cell)) &&
    cells.every((cell) => typeof cell === 'string')
  );
}

function isTotals(cells: readonly CellValue[], first: number, above: Above, shape: RowShape): boolean {
  if (above === 'totals' && isWorkedOut(textIn(cells, first))) return true;
  if (isTotalAt(cells, first, shape)) return true;
  return shape.words.some((column) => column !== first && isTotalAt(cells, column, shape));
}

function isTotalAt(cells: readonly CellValue[], column: number, shape: RowShape): boolean {
  const text = textIn(cells, column);
  const label = text === '' ? undefined : totalLabel(text);
  if (label === undefined) return false;
  if (label === 'surely') return true;
  if (label === 'alone' && !shape.names.has(column)) return true;
  const saysMore = shape.told.some((other) => other !== column && isTold(cells[other] ?? ''));
  return !saysMore && (label === 'alone' || cells.some(isFigure));
}

/** A number, or a text that holds nothing but one and perhaps its currency. */
export function isFigure(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && FIGURE.test(cell));
}

function isTold(cell: CellValue): boolean {
  return !isNothing(cell) && !(typeof cell === 'string' && isWorkedOut(cell));
}
