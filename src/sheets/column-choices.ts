import { hashOf } from '../funnel/hash';
import type { ColumnAnswer } from '../model/column-answer';
import type { TableId } from '../model/table-id';
import type { StoredChoice, StoredRecord } from '../protocol/stored-record';
import { headerKey } from '../tables/header-key';
import type { ColumnChoices } from '../tables/map-table';
import { TABLES } from '../tables/registry';

/** What a person decided about the columns of a header. */
export type Choices = { readonly columns: ColumnChoices; readonly answers: ReadonlyMap<string, ColumnAnswer> };

/** What was decided before about a header of these names, wherever its columns stand now. */
export function choicesFor({ choices = [] }: StoredRecord, table: TableId, texts: readonly string[]): Choices {
  const stored = choices.find(isAbout(table, texts));
  if (stored === undefined) return { columns: new Map(), answers: new Map() };
  const keys = columnKeys(texts);
  const known = (id: string): boolean => TABLES[table].fields.some((field) => field.id === id);
  const columns = Object.entries(stored.columns).flatMap(([id, key]): (readonly [string, number | undefined])[] => {
    const column = key === '' ? undefined : keys.indexOf(key);
    return known(id) && column !== -1 ? [[id, column]] : [];
  });
  return { columns: new Map(columns), answers: new Map(Object.entries(stored.answers).filter(([id]) => known(id))) };
}

/** A decision about one field: its column (`'none'` for no column), or how it is read; undefined undoes it. */
export type Decision = { readonly column: number | 'none' | undefined } | { readonly answer: ColumnAnswer | undefined };

/** The record with a decision; as text it loses the oldest ones where they no longer fit. */
export function withDecision(
  record: StoredRecord,
  table: TableId,
  texts: readonly string[],
  field: string,
  decision: Decision,
): StoredRecord {
  const others = (record.choices ?? []).filter((one) => !isAbout(table, texts)(one));
  const before = record.choices?.find(isAbout(table, texts)) ?? { columns: {}, answers: {} };
  const stored: StoredChoice = {
    table,
    headers: headersKey(texts),
    columns: 'column' in decision ? withColumn(before.columns, field, keyOf(decision.column, texts)) : before.columns,
    answers: 'answer' in decision ? withEntry(before.answers, field, decision.answer) : before.answers,
  };
  const isEmpty = Object.keys(stored.columns).length + Object.keys(stored.answers).length === 0;
  return { ...record, choices: isEmpty ? others : [...others, stored] };
}

/** The record without anything that was decided about the columns of a table. */
export function withoutChoices(record: StoredRecord, table: TableId): StoredRecord {
  const { choices = [], ...rest } = record;
  const left = choices.filter((one) => one.table !== table);
  return left.length === 0 ? rest : { ...rest, choices: left };
}

function isAbout(table: TableId, texts: readonly string[]): (stored: StoredChoice) => boolean {
  const headers = headersKey(texts);
  return (stored) => stored.table === table && stored.headers === headers;
}

function keyOf(column: number | 'none' | undefined, texts: readonly string[]): string | undefined {
  return column === 'none' ? '' : column === undefined ? undefined : columnKeys(texts)[column];
}

/** A column is one field at most. */
function withColumn(
  columns: Readonly<Record<string, string>>,
  field: string,
  key: string | undefined,
): Readonly<Record<string, string>> & Record<string, string> {
  const others = Object.entries(columns).filter(([, other]) => other === '' || other !== key);
  return withEntry(Object.fromEntries(others), field, key);
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  field: string,
  value: Value | undefined,
): Record<string, Value> {
  const others = Object.entries(entries).filter(([id]) => id !== field);
  return Object.fromEntries(value === undefined ? others : [...others, [field, value] as const]);
}

/** Tells a header by all its names, in any order. */
function headersKey(texts: readonly string[]): string {
  const keys = texts.map(headerKey).filter((key) => key !== '');
  return hashOf(keys.sort());
}

/** Tells each column by its name, the second of a name by its number, and one without a name by its place. */
function columnKeys(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const first = texts.findIndex((text) => headerKey(text) !== '');
  return texts.map((text, column) => {
    const key = headerKey(text);
    if (key === '') return `~${String(column - first)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? hashOf([key]) : `${hashOf([key])}.${String(count)}`;
  });
}
