import type { Book } from '../engine/book';
import { setColumnWidths, type Grid } from './grid';

const ROWS_LOOKED_AT = 100;
const FONT = '10pt Arial';
const PADDING_PIXELS = 12;
const NARROWEST = 70;
const WIDEST = 260;

type Measure = (text: string) => number;

function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser draws no text, and so no spreadsheet.');
  context.font = font;
  return (text) => Math.ceil(context.measureText(text).width);
}

/** Width in pixels of each column, so that what stands in its first rows can be read. */
function columnWidths(rows: Book['sheets'][string], measure: Measure): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    row.forEach((value, column) => {
      const wanted = measure(String(value ?? '')) + PADDING_PIXELS;
      widths[column] = Math.min(WIDEST, Math.max(NARROWEST, wanted, widths[column] ?? 0));
    });
  }
  return widths;
}

/** Makes the columns of a freshly opened book wide enough; a book itself says nothing about widths. */
export function fitColumns(book: Book, grid: Grid): void {
  const measure = measureIn(FONT);
  for (const [name, rows] of Object.entries(book.sheets)) setColumnWidths(grid, name, columnWidths(rows, measure));
}
