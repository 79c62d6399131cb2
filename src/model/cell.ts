/** What one cell of a sheet holds when it is read: a number, a text, a yes/no, a date, or `''` for blank. */
export type CellValue = number | string | boolean | Date;

/** Cells as `[row][column]`. */
export type Grid = readonly (readonly CellValue[])[];

/** Whether a cell holds nothing that a person would see. */
export function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
