import type { Grid } from '../model/cell';
import type { TableId } from '../model/table-id';
import { parseSettings } from '../settings/parse-settings';
import { headerIn } from '../tables/map-table';
import { readTable } from '../tables/read-table';
import { TABLES } from '../tables/registry';
import type { TableRead } from '../tables/table';
import { choicesFor } from './column-choices';
import type { Choices } from './column-choices';
import { firstCells } from './first-cells';
import type { OpenWorkbook } from './open-workbook';
import { namingOther } from './other-table';
import { definitionsAsLeft } from './owned-definitions';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the cells of a table say. */
export type GridRead = {
  /** One-based sheet row of its header; its first row when there is none. */
  readonly headerRow: number;
  readonly read: TableRead;
  /** What a person decided about its columns. */
  readonly choices: Choices;
  /** The first cells under the header that hold anything, by the one-based column of the sheet. */
  readonly samplesOf: (column: number) => readonly string[];
};

/** Reads the cells of a table that begins at a place. */
export function readGrid(book: OpenWorkbook, table: TableId, grid: Grid, place: Range): GridRead {
  const origin = { row: place.getRow(), column: place.getColumn() };
  const header = headerIn(TABLES[table], grid);
  const choices = choicesFor(book.record, table, header?.texts ?? []);
  const outcome = readTable(TABLES[table], grid, {
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
    read: namingOther(outcome, grid),
    samplesOf: (column) => firstCells(grid, column - origin.column, header?.row ?? 0, book.clock.dayOf),
  };
}

/**
 * The zero-based columns that a table uses, by its first rows; undefined where these show that all may matter: they make
 * no table, something else than a column tells a field, or rows such as totals or headings of groups stand among them.
 *
 * A table whose rows need no more than a number is read whole: the label of a total may stand anywhere beside it.
 */
export function usedColumns(
  book: OpenWorkbook,
  table: TableId,
  top: Grid,
  place: Range,
): readonly number[] | undefined {
  const { fields, rowNeeds } = TABLES[table];
  if (fields.some(({ id, kind }) => kind === 'number' && rowNeeds.includes(id))) return undefined;
  const { read } = readGrid(book, table, top, place);
  if (!read.ok) return undefined;
  const { across, places, report, leftOut, origin, mapped } = read.table;
  if (across !== undefined || places !== undefined || report !== undefined) return undefined;
  if ([...leftOut.keys()].some((code) => code !== 'row-incomplete')) return undefined;
  return mapped.map(({ column }) => column - origin.column);
}
