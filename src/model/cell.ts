/** What one cell of a sheet holds when it is read: a number, a text, a yes/no, a date, or `''` for blank. */
export type CellValue = number | string | boolean | Date;

/** Cells as `[row][column]`. */
export type Grid = readonly (readonly CellValue[])[];

/** The cell at a zero-based place of a grid; blank beyond its edges. */
export function cellIn(grid: Grid, row: number, column: number): CellValue {
  return grid[row]?.[column] ?? '';
}

/** Text of which nothing is drawn. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}]*$/u;

/** Whether a cell holds nothing that a person would see. */
export function isBlank(value: unknown): boolean {
  if (typeof value !== 'string') return value === null || value === undefined;
  if (value === '') return true;
  // Nearly every text begins with a plain sign, from ! to ~.
  const first = value.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && UNSEEN.test(value);
}

/** Cells as they arrive from Google Sheets, as `[row][column]`; what no cell of text and numbers can hold is blank. */
export function gridOf(cells: readonly (readonly unknown[])[]): Grid {
  return isGrid(cells) ? cells : cells.map((row) => row.map((value) => (isCell(value) ? value : '')));
}

function isGrid(cells: readonly (readonly unknown[])[]): cells is Grid {
  for (const row of cells) for (const value of row) if (!isCell(value)) return false;
  return true;
}

function isCell(value: unknown): value is CellValue {
  const type = typeof value;
  return type === 'object' ? isDate(value) : type === 'string' || type === 'number' || type === 'boolean';
}

/** Told by its tag, wherever it was made; a date of our own by less. */
function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]';
}
