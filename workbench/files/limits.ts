import { boxAddress } from '../bridge/a1';
import type { Book } from '../engine/book';

const LONGEST_TEXT = 50_000;
const MOST_CELLS = 10_000_000;

const count = (number: number): string => number.toLocaleString('en-US');

type Cell = Book['sheets'][string][number][number];

// A leading apostrophe only says that what follows is text.
const isTooLong = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length > LONGEST_TEXT && !(cell.length === LONGEST_TEXT + 1 && cell[0] === "'");

function checkLengths(sheet: string, rows: Book['sheets'][string]): void {
  rows.forEach((cells, down) => {
    const right = cells.findIndex(isTooLong);
    if (right === -1) return;
    const a1 = boxAddress({ row: down + 1, column: right + 1, rows: 1, columns: 1 });
    throw new Error(`${sheet}, cell ${a1} holds more than ${count(LONGEST_TEXT)} characters. Shorten its text.`);
  });
}

/** The same book. Throws a sentence when it holds more than a workbook of Google Sheets can. */
export function withinLimits(book: Book): Book {
  let cells = 0;
  for (const [sheet, rows] of Object.entries(book.sheets)) {
    checkLengths(sheet, rows);
    cells += rows.length * rows.reduce((width, row) => Math.max(width, row.length), 0);
  }
  if (cells <= MOST_CELLS) return book;
  const most = `a workbook of Google Sheets holds ${count(MOST_CELLS)}`;
  throw new Error(`There are ${count(cells)} cells, and ${most}. Leave out sheets or columns that are not needed.`);
}
