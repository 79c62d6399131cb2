// Formulas as text with their references taken out, so that they follow renamed sheets and inserted rows.
import { columnLetters, columnNumber, quotedSheetName } from '../bridge/a1';

/** One end of a reference; `$` where it is written so, a missing part is open, as in `A:A`. */
type Corner = { readonly column?: number; readonly row?: number; readonly $column: boolean; readonly $row: boolean };

/** A reference to cells. `sheet` is undefined on the formula's own sheet. */
export type Reference = {
  readonly sheet: number | undefined;
  readonly isQuoted: boolean;
  readonly first: Corner;
  readonly last?: Corner;
};

/** A reference whose sheet is gone. */
const LOST = '#REF!';

/** A formula: its text, cut at its references. */
export type Formula = readonly (string | Reference)[];

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const PARTS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_]*))!(${CELL})|(?<![\p{L}\p{N}_$.!])(${CELL})(?![\p{L}\p{N}_(.!])`,
  'giu',
);

/** A formula from its text, the equals sign included. A sheet that is not there is a lost reference. */
export function parseFormula(text: string, idOf: (sheet: string) => number | undefined): Formula {
  const parts: (string | Reference)[] = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    const [whole, quoted, plain, there, here] = match;
    const cells = there ?? here;
    if (cells === undefined) continue;
    parts.push(text.slice(end, match.index));
    end = match.index + whole.length;
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const sheet = name === undefined ? undefined : idOf(name);
    if (name !== undefined && sheet === undefined) parts.push(`${LOST}${cells}`);
    else parts.push({ sheet, isQuoted: quoted !== undefined, ...cornersOf(cells) });
  }
  parts.push(text.slice(end));
  return parts;
}

function cornersOf(cells: string): Pick<Reference, 'first' | 'last'> {
  const [first = '', last] = cells.split(':');
  return last === undefined ? { first: cornerOf(first) } : { first: cornerOf(first), last: cornerOf(last) };
}

function cornerOf(text: string): Corner {
  const [, $column = '', letters = '', $row = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  return {
    ...(letters === '' ? {} : { column: columnNumber(letters) }),
    ...(digits === '' ? {} : { row: Number(digits) }),
    $column: $column !== '',
    $row: $row !== '',
  };
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The text of a formula with the names that sheets have now. */
export function formulaText(formula: Formula, nameOf: (sheet: number) => string): string {
  return formula.map((part) => (typeof part === 'string' ? part : referenceText(part, nameOf))).join('');
}

function referenceText({ sheet, isQuoted, first, last }: Reference, nameOf: (sheet: number) => string): string {
  const cells = last === undefined ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`;
  if (sheet === undefined) return cells;
  const name = nameOf(sheet);
  return `${isQuoted || !PLAIN.test(name) ? quotedSheetName(name) : name}!${cells}`;
}

function cornerText({ column, row, $column, $row }: Corner): string {
  const letters = column === undefined ? '' : columnLetters(column);
  return `${$column ? '$' : ''}${letters}${$row ? '$' : ''}${row === undefined ? '' : String(row)}`;
}

/** Whether a formula points at cells that are gone. */
export function isLost(formula: Formula): boolean {
  return formula.some((part) => typeof part === 'string' && part.startsWith(LOST));
}

/** The formula after a sheet was deleted: what pointed at it is lost, for good. */
export function withoutSheet(formula: Formula, sheet: number): Formula {
  if (!formula.some((part) => typeof part !== 'string' && part.sheet === sheet)) return formula;
  return formula.map((part) =>
    typeof part !== 'string' && part.sheet === sheet
      ? `${LOST}${referenceText({ ...part, sheet: undefined }, String)}`
      : part,
  );
}

/** Rows or columns that were inserted: how many, behind which. */
export type Insertion = {
  readonly sheet: number;
  readonly axis: 'row' | 'column';
  readonly after: number;
  readonly count: number;
};

/** The formula after an insertion. */
export function withInsertion(formula: Formula, own: number, { sheet, axis, after, count }: Insertion): Formula {
  const isMoved = (part: string | Reference): part is Reference =>
    typeof part !== 'string' && (part.sheet ?? own) === sheet;
  if (!formula.some(isMoved)) return formula;
  const moved = (corner: Corner): Corner => {
    const at = corner[axis];
    return at === undefined || at <= after ? corner : { ...corner, [axis]: at + count };
  };
  return formula.map((part) => {
    if (!isMoved(part)) return part;
    return { ...part, first: moved(part.first), ...(part.last === undefined ? {} : { last: moved(part.last) }) };
  });
}
