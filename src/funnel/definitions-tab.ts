import type { CellValue, Grid } from '../model/cell';
import { isoDay } from '../model/day';
import type { Day } from '../model/day';
import { SETTINGS } from '../settings/definitions';
import type { Agreement } from './agreement';
import type { BuildFacts } from './build-facts';
import { DEFINITIONS_COLUMN, DEFINITIONS_COLUMNS, DEFINITIONS_HEADING, META_KEYS } from './definitions-layout';
import { headRows, registerRows, settingRows, sourceRows } from './definitions-rows';
import { textCell } from './sheet-cell';
import { tailText } from './stamp';
import { stampedRows } from './stamped-rows';
import { dressed, paddedRow } from './tab';
import type { Tab } from './tab';

/** The definitions tab: the contract that sales and marketing agree on, and the ranges in use. */
export function definitionsTab(facts: BuildFacts): Tab {
  const tail = paddedRow([dressed(textCell(tailText(facts.build)))], DEFINITIONS_COLUMNS);
  const head = [paddedRow([dressed('')], DEFINITIONS_COLUMNS), ...headRows(facts)];
  const rows = [...head, ...settingRows(facts), ...sourceRows(facts), ...registerRows(), tail];
  return {
    rows: stampedRows('definitions', facts.build, rows, DEFINITIONS_COLUMNS, { row: 0, column: 0 }),
    owned: DEFINITIONS_COLUMNS,
    widths: [{ from: 0, count: DEFINITIONS_COLUMNS, pixels: 270 }],
    frozenRows: 0,
    frozenColumns: 0,
    hiddenColumns: [],
  };
}

/** Settings as a person left them on the tab. */
export type DefinitionsRead = {
  readonly texts: ReadonlyMap<string, string>;
  /** Zero-based row of each setting. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The version that was in force; undefined on a tab that tells of none. */
  readonly agreement: Agreement | undefined;
};

/**
 * The settings on the tab, found by their key, wherever their row has moved; dates as `yyyy-mm-dd`.
 *
 * The columns are found by their headings, so that a tab of an earlier layout is read as well.
 */
export function readDefinitions(grid: Grid, dayOfInstant: (instant: number) => Day): DefinitionsRead {
  const columns = columnsIn(grid);
  const rows = new Map<string, number>();
  grid.forEach((row, index) => {
    const key = row[columns.key];
    if (typeof key === 'string' && key !== '') rows.set(key, index);
  });
  const textAt = (row: number | undefined, column: number): string =>
    textOf(grid[row ?? -1]?.[column] ?? '', dayOfInstant);
  const rowOf = new Map(
    SETTINGS.flatMap(({ id }): [string, number][] => {
      const row = rows.get(id);
      return row === undefined ? [] : [[id, row]];
    }),
  );
  const texts = new Map([...rowOf].map(([id, row]) => [id, textAt(row, columns.value)]));
  const meta = (key: string, column: number): string => textAt(rows.get(key), column);
  const version = Number(meta(META_KEYS.version, columns.value));
  const agreement = {
    version: Number.isInteger(version) && version > 0 ? version : 1,
    since: meta(META_KEYS.since, columns.value),
    by: meta(META_KEYS.by, columns.value),
    check: meta(META_KEYS.version, DEFINITIONS_COLUMN.source),
  };
  return { texts, rowOf, agreement: rows.has(META_KEYS.version) ? agreement : undefined };
}

/** Where values and keys stand: under their headings, or where this layout has them when those were typed over. */
export function columnsIn(grid: Grid): { readonly value: number; readonly key: number } {
  const { value, key } = DEFINITIONS_HEADING;
  const header = grid.find((row) => row.includes(value) && row.includes(key));
  if (header === undefined) return DEFINITIONS_COLUMN;
  return { value: header.indexOf(value), key: header.indexOf(key) };
}

function textOf(cell: CellValue, dayOfInstant: (instant: number) => Day): string {
  if (typeof cell === 'object') return isoDay(dayOfInstant(cell.getTime()));
  return String(cell).trim();
}
