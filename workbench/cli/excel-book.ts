import ExcelJS from 'exceljs';

/** An Excel workbook in memory. */
export type ExcelBook = ExcelJS.Workbook;

/** A name and the ranges it stands for, such as `'My sheet'!$A$1:$B$2`. */
export type ExcelName = ExcelJS.DefinedNamesRanges;

/** An Excel workbook without sheets. */
export function emptyBook(): ExcelBook {
  const book = new ExcelJS.Workbook();
  // The library keeps a record for each cell that a name covers, hundreds of thousands of them; the texts will do.
  Object.defineProperty(book.definedNames, 'model', { value: [], writable: true });
  return book;
}

/** The names of a workbook that {@link emptyBook} began. */
export function namesOf(book: ExcelBook): readonly ExcelName[] {
  return book.definedNames.model;
}

/** Adds names to a workbook that {@link emptyBook} began; a name that is there already points elsewhere from now on. */
export function addNames(book: ExcelBook, added: readonly ExcelName[]): void {
  const kept = namesOf(book).filter(({ name }) => added.every((other) => other.name !== name));
  book.definedNames.model = [...kept, ...added];
}
