import { cellIn, isBlank } from '../../model/cell';
import type { CellValue, Grid } from '../../model/cell';
import { inBlocks } from '../columns/coded';
import type { CodedCells } from '../columns/coded';
import { isNothing } from '../placeholder';
import type { RowShape } from './row-reason';
import { mayBeTotal } from './total-words';

/** What is known of a row: a cell that it needs is filled; something in it asks for a closer look. */
const FILLED = 1;
const ODD = 2;

/**
 * Tells the rows that are plainly rows of the table, wherever they stand under another such row: more than one cell is
 * filled, one of them is needed, no word could be the label of a total, and the first is none of the header.
 *
 * Nearly all rows are; `rowReason` judges the others. Some hundred rows are looked at column by column; of a column whose
 * cells are known by number each different one is looked at once.
 */
export function ordinaryRows(grid: Grid, shape: RowShape, cellsOf: CodedCells): (row: number) => boolean {
  const marks = new Uint8Array(grid.length);
  const inColumn = (column: number, test: (cell: CellValue) => boolean): RowTest => {
    const coded = cellsOf(column);
    if (coded === undefined) return (row) => test(cellIn(grid, row, column));
    const holds = coded.words.map(test);
    return (row) => holds[coded.codes[row] ?? 0] === true;
  };
  const tests: readonly (readonly [number, RowTest])[] = [
    ...shape.needed.map((column) => [FILLED, inColumn(column, isFilled)] as const),
    ...shape.words.map((column) => [ODD, inColumn(column, isLabel)] as const),
    [ODD, isOdd(grid, shape)],
  ];
  inBlocks(grid.length, (from, end) => {
    for (const [bit, test] of tests) {
      for (let row = from; row < end; row++) if (test(row)) marks[row] = (marks[row] ?? 0) | bit;
    }
  });
  return (row) => marks[row] === FILLED;
}

type RowTest = (row: number) => boolean;

function isFilled(cell: CellValue): boolean {
  return !isNothing(cell);
}

function isLabel(cell: CellValue): boolean {
  return typeof cell === 'string' && mayBeTotal(cell);
}

/** Tells the rows that may be the header again, or that hold too little to be told by their columns alone. */
function isOdd(grid: Grid, { header, words }: RowShape): RowTest {
  const head = header.texts[0] ?? '';
  const ofWords = new Set(words);
  return (row) => {
    const cells = grid[row] ?? [];
    return isHead(cells[0], head) || !holdsTwo(cells, ofWords);
  };
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
