import { isBlank } from '../../model/cell';
import type { CellValue } from '../../model/cell';
import type { CodedCells } from '../columns/coded';
import { isNothing } from '../placeholder';
import type { RowShape } from './row-reason';
import { mayBeTotal } from './total-words';

/** A column of words by number: 1 for each row's word that something is true of. */
type Looks = { readonly codes: Int32Array; readonly holds: Uint8Array };

/**
 * Tells the rows that are plainly rows of the table, wherever they stand under another such row: more than one cell is
 * filled, one of them is needed, no word could be the label of a total, and the first is none of the header.
 *
 * Nearly all rows are; `rowReason` judges the others. Of a column whose cells are known by number each different one is
 * looked at once.
 */
export function ordinaryRows(
  shape: RowShape,
  cellsOf: CodedCells,
): (cells: readonly CellValue[], row: number) => boolean {
  const head = shape.header.texts[0] ?? '';
  const mayBeLabel = anyOf(shape.words, cellsOf, (cell) => typeof cell === 'string' && mayBeTotal(cell));
  const isFilled = anyOf(shape.needed, cellsOf, (cell) => !isNothing(cell));
  const words = new Set(shape.words);
  return (cells, row) =>
    !isHead(cells[0], head) && !mayBeLabel(cells, row) && isFilled(cells, row) && holdsTwo(cells, words);
}

/** Whether something is true of a row's cell in any of some columns. */
function anyOf(
  columns: readonly number[],
  cellsOf: CodedCells,
  test: (cell: CellValue) => boolean,
): (cells: readonly CellValue[], row: number) => boolean {
  const known = columns.flatMap((column) => looksOf(cellsOf, column, test) ?? []);
  const others = columns.filter((column) => cellsOf(column) === undefined);
  return (cells, row) => {
    for (const { codes, holds } of known) if (holds[codes[row] ?? 0] === 1) return true;
    for (const column of others) if (test(cells[column] ?? '')) return true;
    return false;
  };
}

function looksOf(cellsOf: CodedCells, column: number, test: (cell: CellValue) => boolean): Looks | undefined {
  const cells = cellsOf(column);
  return cells && { codes: cells.codes, holds: Uint8Array.from(cells.words, (cell) => (test(cell) ? 1 : 0)) };
}

/** Whether a row may begin as the header does. */
function isHead(cell: CellValue | undefined, head: string): boolean {
  const text = typeof cell === 'string' ? cell : '';
  return text.length >= head.length && text.trim() === head;
}

/** Whether more than one cell is filled, and the first of these can be no label unless it is one of the words. */
function holdsTwo(cells: readonly CellValue[], words: ReadonlySet<number>): boolean {
  let filled = 0;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (isBlank(cell)) continue;
    if (++filled === 2) return true;
    if (typeof cell === 'string' && !words.has(column) && mayBeTotal(cell)) return false;
  }
  return false;
}
