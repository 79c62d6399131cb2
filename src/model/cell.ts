/** What one cell of a sheet holds when it is read: a number, a text, a yes/no, a date, or `''` for blank. */
export type CellValue = number | string | boolean | Date;

/** Cells as `[row][column]`. */
export type Grid = readonly (readonly CellValue[])[];

/** Whether a cell holds nothing that a person would see. */
export function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** Cells as they arrive from Google Sheets, as `[row][column]`; what no cell of text and numbers can hold is blank. */
export function gridOf(cells: readonly (readonly unknown[])[]): Grid {
  return isGrid(cells) ? cells : cells.map((row) => row.map((value) => (isCell(value) ? value : '')));
}

function isGrid(cells: readonly (readonly unknown[])[]): cells is Grid {
  return cells.every((row) => row.every(isCell));
}

function isCell(value: unknown): value is CellValue {
  return typeof value === 'object' ? isDate(value) : ['string', 'number', 'boolean'].includes(typeof value);
}

/** Told by its tag, wherever it was made. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
