import { TROUBLES } from '../messages/troubles';
import type { TableId } from '../model/table-id';
import { TABLE_IDS } from '../model/table-id';
import { MOST_AREAS } from '../protocol/stored-record';
import type { StoredRecord } from '../protocol/stored-record';
import { sourceName } from './names';
import type { OpenWorkbook } from './open-workbook';
import { Refusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The areas of a table that are there, in their order; none when it was not chosen. */
export function areasOf({ places, record }: OpenWorkbook, table: TableId): readonly Range[] {
  const names = Array.from({ length: areasWanted(record, table) }, (_, area) => sourceName(table, area));
  return names.flatMap((name) => {
    const place = places.get(name);
    return place === undefined ? [] : [place];
  });
}

/** Whether some of the areas of a table are gone while others, or the last build, still tell of it. */
export function isGone(book: OpenWorkbook, table: TableId): boolean {
  const found = areasOf(book, table).length;
  return found === 0 ? book.record.sources.includes(table) : found < areasWanted(book.record, table);
}

/** Makes sure that areas may be one table. */
export function checkAreas(areas: readonly Range[]): void {
  if (areas.length > MOST_AREAS) throw new Refusal('DATA', TROUBLES.tooManyAreas(MOST_AREAS));
  if (overlap(areas)) throw new Refusal('DATA', TROUBLES.areasOverlap());
}

/** Gives the areas of a table their names, and takes away those of earlier areas. Gives what is to be remembered. */
export function nameAreas(book: OpenWorkbook, table: TableId, areas: readonly Range[]): StoredRecord {
  areas.forEach((area, index) => {
    book.spreadsheet.setNamedRange(sourceName(table, index), area);
  });
  for (const name of namesBeyond(book, table, areas.length)) book.spreadsheet.removeNamedRange(name);
  return withAreas(book.record, table, areas.length);
}

function namesBeyond({ places, record }: OpenWorkbook, table: TableId, count: number): readonly string[] {
  const known = Array.from({ length: Math.max(areasWanted(record, table), MOST_AREAS) }, (_, area) => area);
  return known.slice(count).flatMap((area) => (places.has(sourceName(table, area)) ? [sourceName(table, area)] : []));
}

const areasWanted = ({ areas }: StoredRecord, table: TableId): number => areas?.[table] ?? 1;

function withAreas(record: StoredRecord, table: TableId, count: number): StoredRecord {
  const { areas = {}, ...rest } = record;
  const left = TABLE_IDS.flatMap((id) => {
    const number = id === table ? count : (areas[id] ?? 1);
    return number > 1 ? [[id, number] as const] : [];
  });
  return left.length === 0 ? rest : { ...rest, areas: Object.fromEntries(left) };
}

/** For each table the others that are read from some of the same cells; none for a table that shares nothing. */
export function tablesSharing(book: OpenWorkbook): ReadonlyMap<TableId, readonly TableId[]> {
  const boxes = TABLE_IDS.map((table) => ({ table, areas: areasOf(book, table).map(boxOf) }));
  return new Map(
    boxes.map(({ table, areas }) => [
      table,
      boxes.flatMap((other) =>
        other.table !== table && areas.some((one) => other.areas.some((two) => touch(one, two))) ? [other.table] : [],
      ),
    ]),
  );
}

/** Whether two of the areas share a cell, which would count twice. */
function overlap(areas: readonly Range[]): boolean {
  const boxes = areas.map(boxOf);
  return boxes.some((one, index) => boxes.slice(index + 1).some((other) => touch(one, other)));
}

/** Where an area stands, one-based; asked for once, because each answer is a call. */
type Box = { readonly sheet: number; readonly rows: Span; readonly columns: Span };
type Span = { readonly first: number; readonly last: number };

function boxOf(area: Range): Box {
  return {
    sheet: area.getSheet().getSheetId(),
    rows: { first: area.getRow(), last: area.getLastRow() },
    columns: { first: area.getColumn(), last: area.getLastColumn() },
  };
}

function touch(one: Box, other: Box): boolean {
  return one.sheet === other.sheet && meet(one.rows, other.rows) && meet(one.columns, other.columns);
}

const meet = (one: Span, other: Span): boolean => one.first <= other.last && other.first <= one.last;
