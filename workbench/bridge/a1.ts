/** A rectangle of cells on a sheet: one-based as everything in Apps Script, `sheet` is the sheet's number. */
export type Box = {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** What an address says: missing ends are open, as in `A2:A` or `3:5`. */
export type Address = {
  readonly sheetName: string | undefined;
  readonly firstRow: number | undefined;
  readonly firstColumn: number | undefined;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
};

/** Column letters of a one-based column number: 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** One-based column number of its letters: AA is 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Address of a rectangle without its sheet: `B2` for one cell, `B2:C9` otherwise. */
export function boxAddress(box: Omit<Box, 'sheet'>): string {
  const first = `${columnLetters(box.column)}${box.row}`;
  const last = `${columnLetters(box.column + box.columns - 1)}${box.row + box.rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas write it: quoted, inner quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!:]+))!/;
const CORNER = /^\$?([A-Za-z]{1,3})?(?:\$?(\d+))?$/;

type Corner = { readonly row: number | undefined; readonly column: number | undefined };

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits),
    column: letters === undefined ? undefined : columnNumber(letters),
  };
}

/** First and last corner; one cell alone is both, and has to be whole: `A` or `3` without a colon is no address. */
function parseCorners(text: string): readonly [Corner, Corner] | undefined {
  const [start = '', end, ...rest] = text.split(':');
  const first = parseCorner(start);
  const last = end === undefined ? first : parseCorner(end);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  const isHalf = first.row === undefined || first.column === undefined;
  return end === undefined && isHalf ? undefined : [first, last];
}

/** The parts of an address such as `A1`, `B2:C9`, `A2:A`, `3:5` or `'My sheet'!A1`; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const [prefix = '', quoted, plain] = SHEET.exec(text.trim()) ?? [];
  const corners = parseCorners(text.trim().slice(prefix.length));
  if (corners === undefined) return undefined;
  const [first, last] = corners;
  return {
    sheetName: quoted?.replace(/''/g, "'") ?? plain,
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: last.row,
    lastColumn: last.column,
  };
}

/** The rectangle an address means on a sheet of known size; open ends reach the edge of the sheet. */
export function boxOf(
  address: Address,
  sheet: { readonly id: number; readonly rows: number; readonly columns: number },
): Box {
  const rows = [address.firstRow ?? 1, address.lastRow ?? sheet.rows];
  const columns = [address.firstColumn ?? 1, address.lastColumn ?? sheet.columns];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    sheet: sheet.id,
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
