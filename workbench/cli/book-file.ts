import type { Book } from '../engine/book';
import type { ExcelBook } from './excel-book';
import type { TableRange } from './tables';

/** A workbook that was read, and what its file says beside its cells. */
export type BookFile = {
  readonly book: Book;
  /** What an .xlsx file holds, so that its sheets can be written as they were. */
  readonly excel?: ExcelBook;
  /** Tables that were chosen in the workbook before. */
  readonly tables?: readonly TableRange[];
};
