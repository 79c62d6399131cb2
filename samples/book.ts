// A workbook as data: what a person would type into each cell, so that a spreadsheet reads it the way it reads typing.

/** One typed cell; null is a blank one. */
export type Cell = string | number | boolean | null;

/** Cells as `[row][column]`, first row the headings. */
export type Sheet = readonly (readonly Cell[])[];

/** A workbook; dates are ISO texts such as `2024-03-01`. */
export type Book = {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: Readonly<Record<string, Sheet>>;
};

/** A workbook of these sheets with American separators and without a time shift. */
export function bookOf(sheets: Book['sheets']): Book {
  return { locale: 'en_US', timeZone: 'Etc/GMT', sheets };
}
