import type { Fingerprint } from '../funnel/build-facts';
import { a1Of, boxA1 } from '../model/a1';
import type { Grid } from '../model/cell';
import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { Day } from '../model/day';
import type { TableId } from '../model/table-id';
import { parseSettings } from '../settings/parse-settings';
import { headerIn } from '../tables/map-table';
import { TABLES } from '../tables/registry';
import { readTable } from '../tables/read-table';
import { numbersOf } from '../tables/table';
import type { Table, TableRead } from '../tables/table';
import { choicesFor } from './column-choices';
import type { Choices } from './column-choices';
import { firstCells } from './first-cells';
import { fingerprintOf } from './fingerprint';
import { sourceName } from './names';
import type { OpenWorkbook } from './open-workbook';
import { definitionsAsLeft } from './owned-definitions';
import { readArea } from './read-area';
import { relocating } from './relocate';
import type { Relocate } from './relocate';
import { stackAreas } from './stack-areas';
import { trimmed } from './trimmed';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chosen range, read once. */
export type Source = {
  readonly table: TableId;
  /** Its areas, one for most tables. */
  readonly areas: readonly Range[];
  /** The first of them. */
  readonly place: Range;
  /** The cells that hold anything: `A1:H61`, or `A1:H61, 'Deals 2'!A1:H40`. */
  readonly cells: string;
  /** Finds the cells of `read` where they stand; undefined where they stand as they say. */
  readonly relocate: Relocate | undefined;
  /** One-based sheet row of its header; its first row when there is none. */
  readonly headerRow: number;
  readonly read: TableRead;
  /** What a person decided about its columns. */
  readonly choices: Choices;
  /** The first cells under the header that hold anything, by the one-based column of the sheet. */
  readonly samplesOf: (column: number) => readonly string[];
  readonly fingerprints: readonly Fingerprint[];
};

/** What stands in the areas of a table, each cell read once. Throws when there are none. */
export function readSource(book: OpenWorkbook, table: TableId, areas: readonly Range[]): Source {
  const [place] = areas;
  if (place === undefined) throw new Error('The table has no area.');
  const all = areas.map(readArea);
  const stacked = stackAreas(TABLES[table], all.map(trimmed));
  const placed = areas.map((area, index) => placedArea(book, area, place, trimmed(all[index] ?? [])));
  const known = {
    ...{ table, place, areas, cells: placed.map(({ cells }) => cells).join(', ') },
    fingerprints: all.map((cells, index) => ({
      ...{ table, name: sourceName(table, index) },
      ...fingerprintOf(cells, book.clock.serialOf),
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

/** Where an area stands, one-based, with its tab where that is another than that of the first, and its cells in words. */
type PlacedArea = { readonly row: number; readonly column: number; readonly sheet?: string; readonly cells: string };

function placedArea({ nameOf }: OpenWorkbook, area: Range, first: Range, grid: Grid): PlacedArea {
  const origin = { row: area.getRow(), column: area.getColumn() };
  const cells = boxA1({ ...origin, rows: Math.max(1, grid.length), columns: area.getNumColumns() });
  if (area.getSheet().getSheetId() === first.getSheet().getSheetId()) return { ...origin, cells };
  const sheet = nameOf(area.getSheet());
  return { ...origin, sheet, cells: rangeWords(sheet, cells) };
}

type Reading = Pick<Source, 'headerRow' | 'read' | 'choices' | 'samplesOf'>;

/** An area that has other columns than the first one, or tells other days: nothing is read before a person puts that right. */
function misfitSource(
  table: TableId,
  at: PlacedArea | undefined,
  code: DataIssueCode,
): Reading & Pick<Source, 'relocate'> {
  const { row = 1, column = 1, sheet } = at ?? {};
  const place = { kind: 'cell', table, a1: a1Of(row, column), ...(sheet === undefined ? {} : { sheet }) } as const;
  const issue: DataIssue = { at: place, code, received: '', about: TABLES[table].name };
  const choices = { columns: new Map(), answers: new Map() };
  return { headerRow: row, read: { ok: false, issue }, choices, samplesOf: () => [], relocate: undefined };
}

function readGrid(book: OpenWorkbook, table: TableId, grid: Grid, place: Range): Reading {
  const origin = { row: place.getRow(), column: place.getColumn() };
  const header = headerIn(TABLES[table], grid);
  const choices = choicesFor(book.record, table, header?.texts ?? []);
  const read = readTable(TABLES[table], grid, {
    origin,
    dayOfInstant: book.clock.dayOf,
    header,
    ...choices,
    get locale() {
      return book.locale();
    },
    get fiscalStart() {
      return parseSettings(definitionsAsLeft(book)).settings.fiscal_year_start;
    },
  });
  return {
    headerRow: origin.row + (header?.row ?? 0),
    choices,
    read,
    samplesOf: (column) => firstCells(grid, column - origin.column, header?.row ?? 0, book.clock.dayOf),
  };
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
