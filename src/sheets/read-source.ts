import type { Fingerprint } from '../funnel/build-facts';
import { a1Of, boxA1 } from '../model/a1';
import type { Grid } from '../model/cell';
import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { Day } from '../model/day';
import type { TableId } from '../model/table-id';
import { TABLES } from '../tables/registry';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';
import { fingerprintOf } from './fingerprint';
import { sourceName } from './names';
import type { OpenWorkbook } from './open-workbook';
import { readArea } from './read-area';
import { readGrid, usedColumns } from './read-grid';
import type { GridRead } from './read-grid';
import { readWideArea } from './read-wide-area';
import type { AreaRead } from './read-wide-area';
import { relocating } from './relocate';
import type { Relocate } from './relocate';
import { stackAreas } from './stack-areas';
import { trimmed } from './trimmed';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chosen range, read once. */
export type Source = GridRead & {
  readonly table: TableId;
  /** Its areas, one for most tables. */
  readonly areas: readonly Range[];
  /** The first of them. */
  readonly place: Range;
  /** The cells that hold anything: `A1:H61`, or `A1:H61, 'Deals 2'!A1:H40`. */
  readonly cells: string;
  /** Finds the cells of `read` where they stand; undefined where they stand as they say. */
  readonly relocate: Relocate | undefined;
  readonly fingerprints: readonly Fingerprint[];
};

/** What stands in the areas of a table, each cell read once. Throws when there are none. */
export function readSource(book: OpenWorkbook, table: TableId, areas: readonly Range[]): Source {
  const [place] = areas;
  if (place === undefined) throw new Error('The table has no area.');
  const reads =
    areas.length === 1 ? [readWide(book, table, place)] : areas.map((area): AreaRead => ({ grid: readArea(area) }));
  const all = reads.map(({ grid }) => trimmed(grid));
  const stacked = stackAreas(TABLES[table], all);
  const placed = areas.map((area, index) => placedArea(book, area, place, all[index] ?? []));
  const known = {
    ...{ table, place, areas, cells: placed.map(({ cells }) => cells).join(', ') },
    fingerprints: reads.map(({ grid, runs }, index) => ({
      ...{ table, name: sourceName(table, index) },
      ...fingerprintOf(grid, book.clock.serialOf, runs),
    })),
  };
  if ('misfit' in stacked)
    return { ...known, ...misfitSource(table, placed[stacked.misfit], stacked.code ?? 'other-columns') };
  const parts = stacked.parts.flatMap((part, index) => {
    const at = placed[index];
    return at === undefined ? [] : [{ ...part, at }];
  });
  const relocate = areas.length > 1 ? relocating(parts) : undefined;
  return { ...known, relocate, ...readGrid(book, table, stacked.grid, place) };
}

/** What stands in the one area of a table. Columns without a use are passed over where that saves a second or more. */
function readWide(book: OpenWorkbook, table: TableId, place: Range): AreaRead {
  return readWideArea(place, {
    most: TABLES[table].fields.length,
    columnsIn: (top) => usedColumns(book, table, trimmed(top), place),
    spare: book.spareCalls,
  });
}

/** Where an area stands, one-based, with its tab where that is another than that of the first, and its cells in words. */
type PlacedArea = { readonly row: number; readonly column: number; readonly sheet?: string; readonly cells: string };

function placedArea({ nameOf }: OpenWorkbook, area: Range, first: Range, grid: Grid): PlacedArea {
  const origin = { row: area.getRow(), column: area.getColumn() };
  const cells = boxA1({ ...origin, rows: Math.max(1, grid.length), columns: area.getNumColumns() });
  if (area.getSheet().getSheetId() === first.getSheet().getSheetId()) return { ...origin, cells };
  const sheet = nameOf(area.getSheet());
  return { ...origin, sheet, cells: rangeWords(sheet, cells) };
}

/** An area that has other columns than the first one, or tells other days: nothing is read before a person puts that right. */
function misfitSource(
  table: TableId,
  at: PlacedArea | undefined,
  code: DataIssueCode,
): GridRead & Pick<Source, 'relocate'> {
  const { row = 1, column = 1, sheet } = at ?? {};
  const place = { kind: 'cell', table, a1: a1Of(row, column), ...(sheet === undefined ? {} : { sheet }) } as const;
  const issue: DataIssue = { at: place, code, received: '', about: TABLES[table].name };
  const choices = { columns: new Map(), answers: new Map() };
  return { headerRow: row, read: { ok: false, issue }, choices, samplesOf: () => [], relocate: undefined };
}

/** A source as a person reads it: `Deals!A1:H61`. */
export function rangeWords(sheet: string, cells: string): string {
  return `${sheetWords(sheet)}!${cells}`;
}

/** The last dated row of a table up to a day; undefined when nothing is dated. */
export function lastDayOf(table: Table, asOf: Day): Day | undefined {
  const dates = TABLES[table.id].fields.filter(({ kind }) => kind === 'date');
  let last = -Infinity;
  for (const { id } of dates) {
    for (const day of numbersOf(table, id)) if (day <= asOf && day > last) last = day;
  }
  return last === -Infinity ? undefined : last;
}

/** A sheet name as people write it in a reference: in quotes only where it needs them. */
function sheetWords(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
