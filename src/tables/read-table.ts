import { a1Of } from '../model/a1';
import type { Grid } from '../model/cell';
import type { DataIssue } from '../model/data-issue';
import { readFlags, readGroupTexts, readTexts } from './columns/read-plain';
import { readStyled } from './columns/read-styled';
import type { StyledColumn } from './columns/read-styled';
import type { Source } from './columns/source';
import { currencyTexts } from './currency-texts';
import type { FieldKind, TableDefinition } from './field';
import { findHeader } from './find-header';
import type { Header } from './find-header';
import type { Reading } from './reading';
import { sortRows } from './rows/sort-rows';
import type { SortedRows } from './rows/sort-rows';
import type { MappedField, Origin, Table, TableRead } from './table';

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
  const header = findHeader(grid, definition);
  if (header?.complete !== true) return { ok: false, issue: headerIssue(definition, header, reading) };
  const rows = sortRows(grid, header, definition, origin);
  if (rows.used.length === 0) {
    const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + header.row, origin.column) } as const;
    return { ok: false, issue: { at, code: 'header-only', received: '', about: definition.name } };
  }
  return { ok: true, table: tableOf(definition, grid, header, rows, reading) };
}

function headerIssue(definition: TableDefinition, header: Header | undefined, { origin }: Reading): DataIssue {
  const missing = definition.requires.filter((group) => !group.some((id) => header?.columns.has(id) === true));
  const names = missing.map((group) => definition.fields.find(({ id }) => id === group[0])?.name ?? '');
  const at = { kind: 'cell', table: definition.id, a1: a1Of(origin.row + (header?.row ?? 0), origin.column) } as const;
  const code = header === undefined ? 'no-header' : 'missing-column';
  return { at, code, received: names.join(', '), about: definition.name };
}

function tableOf(definition: TableDefinition, grid: Grid, header: Header, rows: SortedRows, reading: Reading): Table {
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
  const mapped = mappedFields(definition, header, origin);
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
    ignored: header.texts.filter((text) => text !== '').length - mapped.length,
    given: rows.given,
    issues: rows.issues,
    leftOut: rows.leftOut,
  };
}

function mappedFields(definition: TableDefinition, header: Header, origin: Origin): readonly MappedField[] {
  return definition.fields.flatMap(({ id, name }) => {
    const column = header.columns.get(id);
    if (column === undefined) return [];
    return [{ field: id, name, header: header.texts[column] ?? '', column: origin.column + column }];
  });
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
