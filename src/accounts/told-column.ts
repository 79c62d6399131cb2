import { columnLetters } from '../model/a1';
import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { Words } from '../tables/columns/words';
import type { Table } from '../tables/table';
import { cellOf } from './health/cause';

/** A column of a table as problems tell of it. */
export type ToldColumn = {
  readonly table: Table;
  readonly field: string;
  /** Its header; blank where the table has no such column. */
  readonly about: string;
  readonly words: Words | undefined;
  /** Its letters on the sheet; undefined where its cells stand in several columns. */
  readonly letters: string | undefined;
};

/** A column of a table by its field. */
export function toldColumn(table: Table, field: string): ToldColumn {
  const mapped = table.mapped.find((one) => one.field === field);
  const words = mapped === undefined ? undefined : table.words.get(field);
  const letters = table.places?.has(field) === true ? undefined : columnLetters(mapped?.column ?? table.origin.column);
  return { table, field, about: mapped?.header ?? '', words, letters };
}

/** The issue of one of its rows. */
export function issueAt(column: ToldColumn, row: number, code: DataIssueCode): DataIssue {
  const at = { kind: 'cell', table: column.table.id, a1: cellIn(column, row) } as const;
  return { at, code, received: column.words?.at(row) ?? '', about: column.about };
}

/** The same as `cellOf`, with the column found once for many rows. */
function cellIn({ table, field, letters }: ToldColumn, row: number): string {
  return letters === undefined ? cellOf(table, row, field) : letters + String(table.rowNumbers[row] ?? 0);
}
