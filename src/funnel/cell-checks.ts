import { isBlank } from '../model/cell';
import type { CellValue } from '../model/cell';
import { newHash } from './hash';
import { isFormula, shownBy } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { isOfBuild } from './stamp';

/** What a cell holds, as a text: no number looks like a text, and a formula, however it is spelled, is just one. */
export type Content = string;

const FORMULA: Content = '=';

/** Digits that two programs keep alike. */
const DIGITS = 12;

/** The content of a cell as it is written. Blank, and what changes with every build, is `''`. */
export function writtenContent(cell: SheetCell): Content {
  return isFormula(cell) ? FORMULA : contentOf(shownBy(cell) ?? '');
}

/** The content of a cell as it was read; of a formula it is no matter what it shows. */
export function foundContent(cell: CellValue, formula: string, serialOf: (instant: number) => number): Content {
  if (formula !== '') return FORMULA;
  return contentOf(typeof cell === 'object' ? serialOf(cell.getTime()) : cell);
}

function contentOf(value: number | string | boolean): Content {
  if (typeof value === 'number') return `#${String(Number(value.toPrecision(DIGITS)))}`;
  if (typeof value === 'boolean') return `?${String(value)}`;
  return isBlank(value) || isOfBuild(value) ? '' : `'${value}`;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many letters stand for a cell, and how many for a row as a whole; each of them for six bits. */
const LETTERS_A_CELL = 2;
const LETTERS_A_ROW = 4;

/** Letters for each cell of a row, one behind the other; none for a blank row. */
export function cellChecks(row: readonly Content[]): string {
  return isBlankRow(row) ? '' : row.map((content) => lettersOf([content], LETTERS_A_CELL)).join('');
}

/** The letters of one cell among those of its row. */
export function checkAt(checks: string, column: number): string {
  return checks.slice(column * LETTERS_A_CELL, (column + 1) * LETTERS_A_CELL);
}

/** Letters for a row as a whole, with as many blanks behind it as there may be; none for a blank one. */
export function rowCheck(row: readonly Content[]): string {
  const filled = row.flatMap((content, column) => (content === '' ? [] : [`${String(column)} ${content}`]));
  return filled.length === 0 ? '' : lettersOf(filled, LETTERS_A_ROW);
}

const isBlankRow = (row: readonly Content[]): boolean => row.every((content) => content === '');

function lettersOf(contents: readonly Content[], count: number): string {
  const hash = newHash();
  contents.forEach(hash.take);
  const bits = hash.bits();
  let letters = '';
  for (let at = 0; at < count; at++) letters += LETTERS.charAt((bits >>> (at * 6)) & 63);
  return letters;
}
