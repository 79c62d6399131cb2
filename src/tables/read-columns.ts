import type { Grid } from '../model/cell';
import type { Period } from '../model/day';
import { plainAnswers } from './columns/answers';
import type { CodedCells } from './columns/coded';
import { askFiscalYear } from './columns/fiscal-question';
import { readFlags, readGroupTexts, readWords } from './columns/read-plain';
import { readStyled } from './columns/read-styled';
import type { StyledColumn } from './columns/read-styled';
import type { Source, ToldCell } from './columns/source';
import { lastDays } from './columns/spans';
import { wordsIn } from './columns/words';
import type { Words } from './columns/words';
import { currencyTexts } from './currency-texts';
import type { FieldKind, TableDefinition } from './field';
import type { Header } from './find-header';
import type { Reading } from './reading';
import type { SortedRows } from './rows/sort-rows';
import type { Shape } from './shapes/shape';
import type { Table } from './table';

/** Everything that the columns of a table are read from. */
export type Columns = {
  readonly definition: TableDefinition;
  readonly grid: Grid;
  readonly cellsOf: CodedCells;
  readonly header: Header;
  /** The rows of the grid, sorted; those used as many times as they are rows of the table. */
  readonly rows: SortedRows;
  readonly told: ReadonlyMap<string, (index: number) => ToldCell>;
  readonly shape: Shape;
  /** The days of the report, where a line above the table names them. */
  readonly days: Period | undefined;
  readonly reading: Reading;
};

/** The words, numbers, days, flags and currencies of a table, by field. */
export function readColumns(columns: Columns): Pick<Table, 'words' | 'numbers' | 'currencies' | 'sign' | 'turned'> {
  const { definition, rows } = columns;
  const sources = sourcesOf(columns);
  const words = new Map(sources.text.map((source) => [source.field, wordsFrom(source, rows)]));
  const styled = [...readStyled('number', sources.number), ...readStyled('date', sources.date)];
  askFiscalYear(rows.issues);
  const currencies = currenciesOf(styled);
  if (currencies.size > 0 && definition.fields.some(({ id }) => id === 'currency')) {
    const texts = words.get('currency')?.texts();
    words.set('currency', wordsIn(currencyTexts(texts, [...currencies.values()], rows.used.length)));
  }
  const numbers = new Map([
    ...sources.flag.map((source) => [source.field, readFlags(source)] as const),
    ...styled.map(({ field, values }) => [field, values] as const),
  ]);
  settleSpans(columns, sources.date, numbers);
  const sign = sources.text.some(({ field }) => field === 'currency')
    ? undefined
    : styled.find((one) => one.sign)?.sign;
  const turned = styled.flatMap((one) => one.turned ?? []);
  return { words, numbers, currencies, turned, ...(sign === undefined ? {} : { sign }) };
}

function wordsFrom(source: Source, { groupColumns, ends }: SortedRows): Words {
  return groupColumns.has(source.column) ? wordsIn(readGroupTexts(source, ends)) : readWords(source);
}

/** The last days of months and quarters that one cell names, and of campaigns that run longer than the report. */
function settleSpans(
  { definition, shape, days }: Columns,
  dates: readonly Source[],
  numbers: Map<string, Float64Array>,
): void {
  const [from, to] = definition.days ?? [];
  if (from === undefined || to === undefined) return;
  const [source] = numbers.has(to) ? [] : dates.filter(({ field }) => field === from);
  const last = source === undefined ? undefined : lastDays(source, numbers.get(from) ?? new Float64Array(0));
  if (last !== undefined) numbers.set(to, last);
  if (narrows(shape) && days !== undefined) narrow(numbers, [from, to], days);
}

function narrows({ period }: Shape): boolean {
  return period?.narrows === true;
}

/** Cuts the days of campaigns to those of the report. */
function narrow(numbers: Map<string, Float64Array>, [from, to]: readonly [string, string], days: Period): void {
  const [first, last] = [numbers.get(from), numbers.get(to)];
  const inside = Array.from(first ?? [], (day, row) => narrowed(day, last?.[row] ?? NaN, days));
  numbers.set(
    from,
    Float64Array.from(inside, (one) => one.from),
  );
  numbers.set(
    to,
    Float64Array.from(inside, (one) => one.to),
  );
}

/** The days of a campaign that lie in those of the report; all of these where it seems to have run outside them. */
function narrowed(from: number, to: number, days: Period): Period {
  const inside = {
    from: Number.isNaN(from) ? days.from : Math.max(from, days.from),
    to: Number.isNaN(to) ? days.to : Math.min(to, days.to),
  };
  return inside.from <= inside.to ? inside : days;
}

/** The columns of a table, by what they hold. */
function sourcesOf({
  definition,
  grid,
  cellsOf,
  header,
  rows,
  told,
  reading,
}: Columns): Readonly<Record<FieldKind, readonly Source[]>> {
  const sourcesOfKind = (wanted: FieldKind): readonly Source[] =>
    definition.fields.flatMap(({ id, kind, name, content, silent }) => {
      const own = told.get(id);
      const column = own === undefined ? header.columns.get(id) : -1;
      if (column === undefined || kind !== wanted) return [];
      const place = {
        grid,
        cellsOf,
        rows: rows.used,
        column,
        field: id,
        content,
        silent,
        header: own === undefined ? (header.texts[column] ?? '') : name,
        currencyColumn: header.columns.get('currency'),
      };
      const ofTable = { table: definition.id, monthly: definition.monthly === true, issues: rows.issues, reading };
      const source = { ...place, ...ofTable, told: own };
      return [content === 'answer' ? plainAnswers(source) : source];
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
