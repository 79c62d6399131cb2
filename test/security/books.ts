import { workedBook } from '../../samples/worked';
import type { Book, Cell } from '../../samples/book';
import { hostileBook } from '../support/hostile';

/** What every name, address and id of the marked workbook holds, and nothing else in the world. */
export const MARK = 'zq7';

/** Columns whose texts are people's own: what stands in the others decides how a row counts. */
const OWN = /account|company|website|domain|e-?mail|contact|\bid\b|tier|industry|owner|campaign|deal|name/i;

/** The worked workbook with a mark in every text that names somebody or something. */
export function markedBook(): Book {
  return withTexts(workedBook(), (text, header) =>
    OWN.test(header) ? text.replace(/^|@/g, (at) => `${at}${MARK}`) : text,
  );
}

/** A workbook in which every text is one that a spreadsheet may take for something else, and stands there as text. */
export function hostileTexts(): Book {
  return withTexts(hostileBook(), (text) => `'${text.slice(0, 49_999)}`);
}

/** The same workbook with the texts below its headers replaced. */
function withTexts(book: Book, replaced: (text: string, header: string) => string): Book {
  const sheets = Object.entries(book.sheets).map(([name, [header = [], ...rows]]) => {
    const cell = (value: Cell, column: number): Cell => {
      const isName = typeof value === 'string' && !/^(?:yes|no)$/.test(value);
      return isName ? replaced(value, String(header[column] ?? '')) : value;
    };
    return [name, [header, ...rows.map((row) => row.map(cell))]] as const;
  });
  return { ...book, sheets: Object.fromEntries(sheets) };
}
