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
 * Nearly all rows are, so each different word is looked at once; `rowReason` judges the others.
 */
export function ordinaryRows(
  shape: RowShape,
  cellsOf: CodedCells,
): (cells: readonly CellValue[], row: number) => boolean {
  const head = shape.header.texts[0] ?? '';
  const labels = shape.words.map((column) =>
    looksOf(cellsOf, column, (cell) => typeof cell === 'string' && mayBeTotal(cell)),
  );
  const needed = shape.needed.filter((column) => shape.words.includes(column));
  const filled = needed.map((column) => looksOf(cellsOf, column, (cell) => !isNothing(cell)));
  const others = shape.needed.filter((column) => !shape.words.includes(column));
  const words = new Set(shape.words);
  return (cells, row) =>
    !isHead(cells[0], head) &&
    !anyHolds(labels, row) &&
    (anyHolds(filled, row) || others.some((column) => !isNothing(cells[column] ?? ''))) &&
    holdsTwo(cells, words);
}

function anyHolds(columns: readonly Looks[], row: number): boolean {
  for (const { codes, holds } of columns) if (holds[codes[row] ?? 0] === 1) return true;
  return false;
}

function looksOf(cellsOf: CodedCells, column: number, test: (cell: CellValue) => boolean): Looks {
  const { codes, words } = cellsOf(column);
  return { codes, holds: Uint8Array.from(words, (word) => (test(word) ? 1 : 0)) };
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
