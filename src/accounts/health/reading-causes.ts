import { a1Of, columnNumber } from '../../model/a1';
import type { DataIssue, DataIssueCode } from '../../model/data-issue';
import type { Table, Turned } from '../../tables/table';
import { CELLS_NAMED, causeOf } from './cause';
import type { Cause, Told } from './cause';

/** Cells that were read as blank, one by one or, where a whole column can be read in two ways, many at once. */
const UNREADABLE: readonly DataIssueCode[] = [
  'not-a-number',
  'not-a-date',
  'not-a-flag',
  'ambiguous-number',
  'ambiguous-date',
  'fiscal-quarter',
];

/**
 * What reading a table left out: rows that are none of its own, and cells that could not be read.
 *
 * A cell that is told already, because its row needs it, is not told again.
 *
 * @param told - What was met while the table was folded.
 */
export function readingCauses(table: Table, told: readonly Told[]): readonly Cause[] {
  const unreadable = table.issues.filter(({ code }) => UNREADABLE.includes(code));
  return [
    ...table.turned.map((turned) => turnedCause(table, turned)),
    ...rowCauses(table),
    ...(unreadable.length === 0 ? [] : cellCauses(table, unreadable, told)),
  ];
}

function turnedCause(table: Table, { field, rows, doubt }: Turned): Cause {
  return { ...causeOf(table, { code: doubt.code, effect: 'noted', field, rows }), doubt };
}

function rowCauses({ issues, leftOut }: Table): readonly Cause[] {
  return [...leftOut].map(([code, count]) => {
    const cells = issues.filter((issue) => issue.code === code).slice(0, CELLS_NAMED);
    return { code, effect: 'left-out', field: '', count, rows: [], cells: cells.map(addressOf) };
  });
}

type Growing = { -readonly [Key in keyof Cause]: Cause[Key] } & { readonly rows: number[]; readonly cells: string[] };

function cellCauses(table: Table, issues: readonly DataIssue[], told: readonly Told[]): readonly Cause[] {
  const known = new Set(told.flatMap(({ field, rows }) => rows.map((row) => `${field} ${String(row)}`)));
  const placeOf = placesIn(table);
  const causes = new Map<string, Growing>();
  for (const issue of issues) {
    const { field, row } = placeOf(addressOf(issue));
    if (known.has(`${field} ${String(row)}`)) continue;
    const key = `${issue.code} ${field}`;
    const cause = causes.get(key) ?? { code: issue.code, effect: 'unreadable', field, count: 0, rows: [], cells: [] };
    causes.set(key, cause);
    cause.count += issue.count ?? 1;
    cause.rows.push(row);
    if (cause.cells.length < CELLS_NAMED) cause.cells.push(addressOf(issue));
  }
  return [...causes.values()];
}

/** Which column and row of the table a cell is. */
function placesIn({
  mapped,
  rowNumbers,
  places,
}: Table): (a1: string) => { readonly field: string; readonly row: number } {
  const rows = new Map(Array.from(rowNumbers, (number, row) => [number, row]));
  const fields = new Map(mapped.map(({ column, field }) => [column, field]));
  const elsewhere = new Map<string, { readonly field: string; readonly row: number }>();
  for (const [field, placeOf] of places ?? []) {
    for (let row = rowNumbers.length - 1; row >= 0; row--) {
      const place = placeOf(row);
      elsewhere.set(a1Of(place.row, place.column), { field, row });
    }
  }
  return (a1) => {
    const told = elsewhere.get(a1);
    if (told !== undefined) return told;
    const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    return { field: fields.get(columnNumber(letters)) ?? '', row: rows.get(Number(number)) ?? -1 };
  };
}

function addressOf({ at }: DataIssue): string {
  return at.kind === 'cell' ? at.a1 : '';
}
