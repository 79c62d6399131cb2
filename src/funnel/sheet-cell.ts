/** Data text that a sheet keeps as text, whatever it looks like. */
export type TextCell = string & { readonly brand: 'text' };

/** A formula of our own making. */
export type FormulaCell = string & { readonly brand: 'formula' };

/** What the add-on may write into a cell. A raw string is none of these: it could turn into a formula or a date. */
export type SheetCell = number | '' | TextCell | FormulaCell;

/** The longest text a cell takes, less the apostrophe in front. */
const LONGEST = 49_999;

/**
 * A text that stays the text it is: control characters out, an apostrophe in front so that nothing is read into it.
 *
 * A longer one than a cell takes is cut; where it came from it stands whole.
 */
export function textCell(text: string): SheetCell {
  const clean = cut(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the one place where a text earns its brand
  return clean === '' ? '' : (`'${clean}` as TextCell);
}

/** The text as far as a cell takes it, without half a character at its end. */
function cut(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}

/** A formula from its text without the equals sign. */
export function formulaCell(formula: string): FormulaCell {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the one place where a formula earns its brand
  return `=${formula}` as FormulaCell;
}

/** A number, or blank when there is none. */
export function numberCell(value: number | undefined): SheetCell {
  const number = value ?? NaN;
  return Number.isFinite(number) ? number : '';
}

/** Whether a cell holds a formula. */
export function isFormula(cell: SheetCell): cell is FormulaCell {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** What a literal cell shows once it is written; null when it is blank. */
export function shownBy(cell: SheetCell): number | string | null {
  if (typeof cell === 'number') return cell;
  return cell === '' ? null : cell.slice(1);
}
