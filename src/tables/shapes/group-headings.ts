import type { CellValue, Grid } from '../../model/cell';
import { isBlank } from '../../model/cell';
import type { Field, TableDefinition } from '../field';
import { meaningsOf } from '../header-index';
import { isAlone, isFigure } from '../rows/row-reason';
import { isFooter, isGroupHeading } from '../rows/side-words';
import { totalLabel } from '../rows/total-words';
import type { Heading, Headings } from './shape';

/** What of a header tells whether headings stand in the place of a column. */
type Known = { readonly row: number; readonly columns: ReadonlyMap<string, number> };

/** A row that is a heading: what it says, and of which field where it names one. */
type Found = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly field: string | undefined;
};

const LABEL = /^([^:：]{2,40})[:：]\s*(.+)$/;
/** No heading is longer. */
const LONGEST = 200;

const COUNT = /\s*\([^()]*\)\s*$/;

/**
 * The headings above groups of rows that tell a field for which the table has no column, or whose column is blank in
 * every other row; undefined where there are none.
 *
 * A heading may name its field: `Account Name: Acme (3 records)`. One that does not is of the only column that is missed.
 * Every row has a heading above it: a table whose first row is none has none.
 *
 * @param rows - How many rows under the header are looked at.
 */
export function groupHeadings(
  grid: Grid,
  header: Known,
  definition: TableDefinition,
  rows: number,
): Headings | undefined {
  const wanted = wantedField(grid, header, definition, rows);
  const found: Found[] = [];
  const end = Math.min(grid.length, header.row + 1 + rows);
  for (let row = header.row + 1; row < end; row++) {
    const cells = grid[row] ?? [];
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first < 0) continue;
    const heading = headingIn(cells, first, definition.fields, header.columns);
    if (heading !== undefined) found.push({ ...heading, row, column: first });
    else if (found.length === 0 && !isSide(cells, first)) return undefined;
  }
  const told = found.filter(({ field }) => field !== undefined || wanted !== undefined);
  return told.length === 0 ? undefined : { rows: new Set(told.map(({ row }) => row)), fields: byField(told, wanted) };
}

/** What a row that is a heading says. */
function headingIn(
  cells: readonly CellValue[],
  first: number,
  fields: readonly Field[],
  columns: ReadonlyMap<string, number>,
): Pick<Found, 'text' | 'field'> | undefined {
  const text = cells[first];
  if (!isTitle(text) || isSide(cells, first)) return undefined;
  const isCounted = isGroupHeading(text);
  const others = cells.slice(first + 1).filter((cell) => !isBlank(cell));
  if (others.length > 0 && !(isCounted && others.every(isFigure))) return undefined;
  const plain = (isCounted ? text.replace(COUNT, '') : text).trim();
  const labelled = labelledIn(plain, fields, columns);
  if (labelled !== undefined || others.length > 0 || plain === '') return labelled;
  return { text: plain, field: undefined };
}

function isTitle(cell: CellValue | undefined): cell is string {
  return typeof cell === 'string' && cell.length <= LONGEST;
}

/** `Account Name: Acme` as its field and its value; undefined where the label is no field that is missed. */
function labelledIn(
  text: string,
  fields: readonly Field[],
  columns: ReadonlyMap<string, number>,
): Pick<Found, 'text' | 'field'> | undefined {
  const [, label, value = ''] = LABEL.exec(text) ?? [];
  if (label === undefined) return undefined;
  const field = meaningsOf(label, fields).find((one) => !columns.has(one.field))?.field;
  return field === undefined ? undefined : { text: value, field };
}

/** Whether a row belongs to the report or adds others up. */
function isSide(cells: readonly CellValue[], first: number): boolean {
  const text = cells[first];
  return typeof text === 'string' && (totalLabel(text) !== undefined || (isAlone(cells, first) && isFooter(text)));
}

/**
 * The field of headings that name none: the only one that is missed, or one whose column is blank or indented in every
 * row but the headings.
 */
function wantedField(
  grid: Grid,
  { row, columns }: Known,
  definition: TableDefinition,
  rows: number,
): string | undefined {
  const missed = definition.requires.filter((group) => !group.some((id) => columns.has(id)));
  const isText = (id: string): boolean => definition.fields.some((one) => one.id === id && one.kind === 'text');
  if (missed.length > 0) return missed.length === 1 ? missed[0]?.slice(0, 1).find(isText) : undefined;
  return definition.requires.flat().find((id) => {
    const column = isText(id) ? columns.get(id) : undefined;
    return column !== undefined && isHeadingColumn(grid, row + 1, column, rows);
  });
}

/** Whether a column is filled where its row holds nothing else, and nowhere else but for indented texts. */
function isHeadingColumn(grid: Grid, from: number, column: number, rows: number): boolean {
  let [headings, others] = [0, 0];
  const end = Math.min(grid.length, from + rows);
  for (let row = from; row < end; row++) {
    const cells = grid[row] ?? [];
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first < 0 || isSide(cells, first)) continue;
    if (first === column && isAlone(cells, first)) headings++;
    else if (headings > 0 && isUnder(cells[column])) others++;
    else return false;
  }
  return headings > 0 && others > 0;
}

/** Whether a cell is blank or indented, as under a heading in the same column. */
function isUnder(cell: CellValue = ''): boolean {
  return isBlank(cell) || (typeof cell === 'string' && /^(?:\s{2}|\t)/.test(cell));
}

/** Headings by field; one of an outer field ends what the inner ones said. */
function byField(found: readonly Found[], wanted: string | undefined): ReadonlyMap<string, readonly Heading[]> {
  const fields = new Map<string, Heading[]>();
  for (const { row, column, text, field = wanted ?? '' } of found) {
    const order = [...fields.keys()];
    const inner = fields.has(field) ? order.slice(order.indexOf(field) + 1) : [];
    for (const other of inner) fields.get(other)?.push({ row, column, text: '' });
    const headings = fields.get(field) ?? [];
    fields.set(field, headings);
    headings.push({ row, column, text });
  }
  return fields;
}
