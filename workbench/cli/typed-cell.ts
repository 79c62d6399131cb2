import type { Cell, CellValue } from 'exceljs';

type Typed = string | number | boolean | null;

const FIRST_FULL_YEAR = 1900;

/** A text as typing keeps it a text, whatever it looks like. */
const forced = (text: string): string => (text === '' ? '' : `'${text}`);

/** A moment as a person types it: a day, a day with a time, or a time alone. The file's dates have no time zone. */
export function typedMoment(moment: Date): string | null {
  if (Number.isNaN(moment.getTime())) return null;
  const [day = '', clock = ''] = new Date(Math.round(moment.getTime() / 1000) * 1000).toISOString().split(/[T.]/);
  if (moment.getUTCFullYear() < FIRST_FULL_YEAR) return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}

type Parts = Exclude<CellValue, null | undefined | number | string | boolean | Date>;

/** The formula as typed, without the marks by which a file tells newer functions. */
const typedFormula = (cell: Cell): string => `=${cell.formula.replace(/_xl(?:fn|ws|pm)\./g, '')}`;

/** What a formula gave when the file was saved; undefined when it does not say. */
function resultOf(cell: Cell, kept: CellValue): CellValue {
  // The library leaves 0, FALSE and the empty text out of a cell's value, but keeps them here.
  const falsy: unknown = cell.result;
  return kept === undefined && (falsy === 0 || falsy === false || falsy === '') ? falsy : kept;
}

function typedParts(cell: Cell, parts: Parts): Typed {
  if ('error' in parts) return parts.error;
  if ('richText' in parts) return forced(parts.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in parts) return typedValue(cell, parts.text);
  const result = resultOf(cell, parts.result);
  return result === undefined ? typedFormula(cell) : typedValue(cell, result);
}

function typedValue(cell: Cell, value: CellValue): Typed {
  if (typeof value === 'string') return forced(value);
  if (typeof value !== 'object') return value ?? null;
  if (value === null) return null;
  return value instanceof Date ? typedMoment(value) : typedParts(cell, value);
}

/** Whether a merged range hides the cell behind its first one. */
export function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** What a person would type to get the cell. A formula is taken by its value, and calculated only if it has none. */
export function typedCell(cell: Cell): Typed {
  return isCovered(cell) ? null : typedValue(cell, cell.value);
}
