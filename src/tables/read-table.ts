import { a1Of, columnLetters } from '../model/a1';
import type { Grid } from '../model/cell';
import type { DataIssue } from '../model/data-issue';
import { readFlags, readGroupTexts, readTexts } from './columns/read-plain';
import { readStyled } from './columns/read-styled';
import type { StyledColumn } from './columns/read-styled';
import type { Source } from './columns/source';
import { currencyTexts } from './currency-texts';
import type { FieldKind, TableDefinition } from './field';
import type { Header } from './find-header';
import { headerKey } from './header-key';
import { knownReport } from './known-reports';
import { headerIn, mapTable } from './map-table';
import type { MappedHeader } from './map-table';
import { mappingOf } from './mapping';
import type { Reading } from './reading';
import { sortRows } from './rows/sort-rows';
import type { SortedRows } from './rows/sort-rows';
import type { Mapping, Table, TableRead } from './table';

/**
 * The table in a range of cells, or why it is none.
 *
 * The header may stand in any of the first 15 rows that hold anything; blank rows and unknown columns are passed over;
 * rows of totals, headings and footers are left out and told; a cell that cannot be read stays unknown and is
 * reported, so that one typo never hides the rest of its row.
 *
 * @param grid - Cell values as `[row][column]`, titles and header included.
 */
export function readTable(definition: TableDefinition, grid: Grid, reading: Reading): TableRead {
  const { origin } = reading;
  const found = reading.header ?? headerIn(definition, grid);
  if (found === undefined) return { ok: false, issue: noHeader(definition, reading) };
  const header = mapTable(definition, grid, found, reading.columns);
  const mapping = mappingOf(definition, header, origin);
  if (!header.complete) return { ok: false, issue: headerIssue(definition, header, mapping, reading), mapping };
  const rows = sortRows(grid, header, definition, origin);
  if (rows.used.length === 0) {
    const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + header.row, origin.column) } as const;
    return { ok: false, issue: { at, code: 'header-only', received: '', about: definition.name }, mapping };
  }
  return { ok: true, table: tableOf(definition, grid, header, rows, mapping, reading), mapping };
}

function noHeader(definition: TableDefinition, { origin }: Reading): DataIssue {
  const { id, name, requires } = definition;
  const at = { kind: 'cell', table: id, a1: a1Of(origin.row, origin.column) } as const;
  return { at, code: 'no-header', received: fieldNames(definition, requires), about: name };
}

/** What is missed, with the columns that look like it, or the report that it is instead. */
function headerIssue(definition: TableDefinition, header: MappedHeader, mapping: Mapping, reading: Reading): DataIssue {
  const { origin } = reading;
  const missing = definition.requires.filter((group) => !group.some((id) => header.columns.has(id)));
  const likely = mapping.proposed.filter(({ field }) => missing.some((group) => group.includes(field)));
  if (header.columns.size === 0 && likely.length === 0) return noHeader(definition, reading);
  const report = knownReport(new Set(header.texts.map(headerKey)));
  const options =
    report !== undefined && report.table !== definition.id
      ? [report.id]
      : likely.map(({ column, ground }) => `${ground} ${columnLetters(column)}`);
  const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + header.row, origin.column) } as const;
  const issue = {
    at,
    code: 'missing-column',
    received: fieldNames(definition, missing),
    about: definition.name,
  } as const;
  return options.length === 0 ? issue : { ...issue, options };
}

/** The best known field of each group, in words. */
function fieldNames({ fields }: TableDefinition, groups: TableDefinition['requires']): string {
  return groups.map((group) => fields.find(({ id }) => id === group[0])?.name ?? '').join(', ');
}

function tableOf(
  definition: TableDefinition,
  grid: Grid,
  header: Header,
  rows: SortedRows,
  { headers, mapped }: Mapping,
  reading: Reading,
): Table {
  const { origin } = reading;
  const sources = sourcesOf(definition, grid, header, rows, reading);
  const texts = new Map(
    sources.text.map((source) => [
      source.field,
      rows.groupColumns.has(source.column) ? readGroupTexts(source, rows.ends) : readTexts(source),
    ]),
  );
  const styled = [...readStyled('number', sources.number), ...readStyled('date', sources.date)];
  const currencies = currenciesOf(styled);
  if (currencies.size > 0 && definition.fields.some(({ id }) => id === 'currency')) {
    texts.set('currency', currencyTexts(texts.get('currency'), [...currencies.values()], rows.used.length));
  }
  return {
    id: definition.id,
    origin,
    size: rows.used.length,
    rowNumbers: Uint32Array.from(rows.used, (row) => origin.row + row),
    texts,
    numbers: new Map([
      ...sources.flag.map((source) => [source.field, readFlags(source)] as const),
      ...styled.map(({ field, values }) => [field, values] as const),
    ]),
    currencies,
    mapped,
    ignored: headers.filter(({ text, column }) => text !== '' && !mapped.some((one) => one.column === column)).length,
    given: rows.given,
    issues: rows.issues,
    leftOut: rows.leftOut,
  };
}

/** The columns of a table, by what they hold. */
function sourcesOf(
  definition: TableDefinition,
  grid: Grid,
  header: Header,
  rows: SortedRows,
  reading: Reading,
): Readonly<Record<FieldKind, readonly Source[]>> {
  const sourcesOfKind = (wanted: FieldKind): readonly Source[] =>
    definition.fields.flatMap(({ id, kind }) => {
      const column = header.columns.get(id);
      if (column === undefined || kind !== wanted) return [];
      const place = { grid, rows: rows.used, column, field: id, header: header.texts[column] ?? '' };
      return [{ ...place, table: definition.id, issues: rows.issues, reading }];
    });
  return {
    text: sourcesOfKind('text'),
    number: sourcesOfKind('number'),
    date: sourcesOfKind('date'),
    flag: sourcesOfKind('flag'),
  };
}

function currenciesOf(columns: readonly StyledColumn[]): ReadonlyMap<string, readonly string[]> {
  return new Map(columns.flatMap(({ field, currencies }) => (currencies === undefined ? [] : [[field, currencies]])));
}
