import type { Fingerprint } from '../funnel/build-facts';
import { boxA1 } from '../model/a1';
import type { Day } from '../model/day';
import type { TableId } from '../model/table-id';
import { headerIn } from '../tables/map-table';
import { TABLES } from '../tables/registry';
import { readTable } from '../tables/read-table';
import { numbersOf } from '../tables/table';
import type { Table, TableRead } from '../tables/table';
import { readCells } from './cells';
import { choicesFor } from './column-choices';
import type { Choices } from './column-choices';
import { firstCells } from './first-cells';
import { fingerprintOf } from './fingerprint';
import { sourceName } from './names';
import type { OpenWorkbook } from './open-workbook';
import { retrying } from './retrying';
import { trimmed } from './trimmed';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chosen range, read once. */
export type Source = {
  readonly table: TableId;
  readonly place: Range;
  /** The cells that hold anything: `A1:H61`. */
  readonly cells: string;
  /** One-based sheet row of its header; its first row when there is none. */
  readonly headerRow: number;
  readonly read: TableRead;
  /** What a person decided about its columns. */
  readonly choices: Choices;
  /** The first cells under the header that hold anything, by the one-based column of the sheet. */
  readonly samplesOf: (column: number) => readonly string[];
  readonly fingerprint: Fingerprint;
};

/** What stands in the range of a table, in one call. */
export function readSource(book: OpenWorkbook, table: TableId, place: Range): Source {
  const all = retrying(() => readCells(place));
  const grid = trimmed(all);
  const origin = { row: place.getRow(), column: place.getColumn() };
  const header = headerIn(TABLES[table], grid);
  const choices = choicesFor(book.record, table, header?.texts ?? []);
  const box = { ...origin, rows: Math.max(1, grid.length), columns: place.getNumColumns() };
  return {
    table,
    place,
    headerRow: origin.row + (header?.row ?? 0),
    cells: boxA1(box),
    read: readTable(TABLES[table], grid, {
      origin,
      dayOfInstant: book.clock.dayOf,
      header,
      ...choices,
      get locale() {
        return book.locale();
      },
    }),
    choices,
    samplesOf: (column) => firstCells(grid, column - origin.column, header?.row ?? 0, book.clock.dayOf),
    fingerprint: { table, name: sourceName(table), ...fingerprintOf(all, book.clock.serialOf) },
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
