import type { Operations } from '../bridge/operations';
import type { Book } from '../engine/book';

const ROWS_LOOKED_AT = 100;
const LETTER_PIXELS = 7;
const PADDING_PIXELS = 16;
const NARROWEST = 70;
const WIDEST = 260;

const pixelsFor = (value: string | number | boolean | null): number =>
  String(value ?? '').length * LETTER_PIXELS + PADDING_PIXELS;

/** Width in pixels of each column, so that what stands in its first rows can be read. */
function columnWidths(rows: Book['sheets'][string]): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    row.forEach((value, column) => {
      widths[column] = Math.min(WIDEST, Math.max(NARROWEST, pixelsFor(value), widths[column] ?? 0));
    });
  }
  return widths;
}

/** Makes the columns of a freshly opened book wide enough; a book itself says nothing about widths. */
export function fitColumns(book: Book, operations: Operations): void {
  for (const { id, name } of operations.sheets()) {
    columnWidths(book.sheets[name] ?? []).forEach((pixels, column) => {
      operations.columnWidth(id, column + 1, 1, pixels);
    });
  }
}
