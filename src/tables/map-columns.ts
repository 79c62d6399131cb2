import { isBlank } from '../model/cell';
import type { Grid } from '../model/cell';
import type { Field } from './field';
import { meaningsOf } from './header-index';
import { headerKey } from './header-key';
import { knownReport } from './known-reports';

/** The rows under a header, looked at only where two columns have the same name. */
export type Below = { readonly grid: Grid; readonly from: number };

/** How many rows are looked at to tell two columns of the same name apart. */
const ROWS_COMPARED = 200;

type Claim = { readonly field: string; readonly column: number; readonly place: number };

/**
 * The column of each field, by its header.
 *
 * The best known header goes first, so that `Close Date` beats `Date`. Of columns with the same name the one with
 * 18-character ids wins, then the first that holds anything. Columns that do not mean what they say in a report that is
 * known, such as the account name of an ad platform, are passed over.
 */
export function mapColumns(
  texts: readonly string[],
  fields: readonly Field[],
  below: Below,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, column } of ordered(claims(texts, fields), below)) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, column);
    taken.add(column);
  }
  return columns;
}

function claims(texts: readonly string[], fields: readonly Field[]): readonly Claim[] {
  const found = texts.flatMap((text, column) => meaningsOf(text, fields).map((meaning) => ({ ...meaning, column })));
  if (found.length === 0) return found;
  const report = knownReport(new Set(texts.map(headerKey)));
  if (report === undefined || report.falseFriends.length === 0) return found;
  return found.filter(({ column }) => !report.falseFriends.includes(headerKey(texts[column] ?? '')));
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
