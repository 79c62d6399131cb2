/** Column letters of a one-based column number: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of one cell from one-based numbers: `a1Of(3, 2)` is `B3`. */
export function a1Of(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** A sheet name as formulas want it: always in single quotes, with inner quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A rectangle of cells, one-based, both corners included. */
export type Box = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** Address of a rectangle: `A1:C9`, or `A1` for a single cell. */
export function boxA1(box: Box): string {
  const first = a1Of(box.row, box.column);
  const last = a1Of(box.row + box.rows - 1, box.column + box.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The column number that letters name: A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A reference such as `'My sheet'!A1:C9` in two parts, or undefined when it is not one. */
export function parseReference(text: string): { readonly sheet: string; readonly a1: string } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?)$/.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  const [, quoted, plain, a1] = match;
  const sheet = quoted === undefined ? (plain ?? '') : quoted.replace(/''/g, "'");
  return { sheet, a1: (a1 ?? '').replace(/\$/g, '').toUpperCase() };
}
