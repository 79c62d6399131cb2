import type { DefinedNamesRanges, Workbook } from 'exceljs';

/** An Excel workbook in memory. */
export type ExcelBook = Workbook;

/** A name and the ranges it stands for, such as `'My sheet'!$A$1:$B$2`. */
export type ExcelName = DefinedNamesRanges;

/**
 * Lets a workbook without sheets keep names as they are written: the library would keep a record for each cell that a
 * name covers, hundreds of thousands of them.
 */
export function keepNamesAsTexts(book: ExcelBook): void {
  Object.defineProperty(book.definedNames, 'model', { value: [], writable: true });
}

/** The names of a workbook that keeps them as texts. */
export function namesOf(book: ExcelBook): readonly ExcelName[] {
  return book.definedNames.model;
}

/** Adds names to a workbook that keeps them as texts; one that is there already points elsewhere from now on. */
export function addNames(book: ExcelBook, added: readonly ExcelName[]): void {
  const kept = namesOf(book).filter(({ name }) => added.every((other) => other.name !== name));
  book.definedNames.model = [...kept, ...added];
}
