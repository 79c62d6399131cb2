import { isBlank } from '../model/cell';
import type { Grid } from '../model/cell';
import { normalWords } from '../model/words';
import type { Field } from './field';

/** The rows under a header, looked at only where two columns have the same name. */
export type Below = { readonly grid: Grid; readonly from: number };

/** How many rows are looked at to tell two columns of the same name apart. */
const ROWS_COMPARED = 200;

/** What `Close Date (2)` costs against `Close Date`. */
const NUMBERED = 1000;

type Claim = { readonly field: string; readonly column: number; readonly place: number };

/**
 * The column of each field, by its header.
 *
 * The best known header goes first, so that `Close Date` beats `Date`. Of columns with the same name the one with
 * 18-character ids wins, then the first that holds anything.
 */
export function mapColumns(
  texts: readonly string[],
  fields: readonly Field[],
  below: Below,
): ReadonlyMap<string, number> {
  const words = texts.map((text) => (text === '' ? '' : normalWords(text)));
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, column } of ordered(claims(words, fields), below)) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, column);
    taken.add(column);
  }
  return columns;
}

function claims(words: readonly string[], fields: readonly Field[]): readonly Claim[] {
  return fields.flatMap(({ id, headers }) =>
    words.flatMap((word, column) => {
      const place = word === '' ? -1 : placeOf(word, headers.en);
      return place < 0 ? [] : [{ field: id, column, place }];
    }),
  );
}

function placeOf(word: string, headers: readonly string[]): number {
  const place = headers.indexOf(word);
  if (place >= 0 || !/ \d$/.test(word)) return place;
  const plain = headers.indexOf(word.slice(0, -2));
  return plain < 0 ? plain : plain + NUMBERED;
}

function ordered(found: readonly Claim[], below: Below): readonly Claim[] {
  const isDouble = (claim: Claim): boolean =>
    found.some(({ field, place, column }) => field === claim.field && place === claim.place && column !== claim.column);
  const worth = new Map(found.map((claim) => [claim, isDouble(claim) ? worthOf(claim.column, below) : 0] as const));
  return [...found].sort(
    (a, b) => a.place - b.place || (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a.column - b.column,
  );
}

/** 0 for a column that holds nothing, 2 for one of 18-character ids, else 1. */
function worthOf(column: number, { grid, from }: Below): number {
  const cells = grid
    .slice(from, from + ROWS_COMPARED)
    .map((row) => row[column] ?? '')
    .filter((cell) => !isBlank(cell));
  if (cells.length === 0) return 0;
  return cells.some((cell) => typeof cell === 'string' && /^[a-zA-Z0-9]{18}$/.test(cell.trim())) ? 2 : 1;
}
