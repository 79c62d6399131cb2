import { columnLetters } from '../model/a1';
import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import { SETTINGS } from '../settings/definitions';
import { TABLES } from '../tables/registry';
import type { Words } from '../tables/columns/words';
import type { Table } from '../tables/table';
import { causeOf, cellOf, countsByCode, totalOf } from './health/cause';
import type { Cause, Told } from './health/cause';
import { readingCauses } from './health/reading-causes';
import { sourceRowCauses } from './health/source-rows';

/** What happened to the rows of one table: used + merged + left out = given. */
export type TableHealth = {
  readonly table: TableId;
  readonly given: number;
  readonly used: number;
  readonly merged: number;
  readonly leftOut: number;
  /** Rows merged or left out, by the code of the reason. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Rows that are used and cells that were read as blank, with something to know about them, by its code. */
  readonly noted: ReadonlyMap<string, number>;
  /** The same, reason by reason and column by column, with the rows and cells of each. */
  readonly causes: readonly Cause[];
};

/** Collects what could not be used while the tables are folded into accounts. */
export class Findings {
  readonly issues: DataIssue[] = [];
  private readonly told = new Map<TableId, Told[]>();
  /** What was told last: rows with the same reason often follow each other. */
  private last: { readonly table: TableId; readonly told: Told } | undefined;
  /** The column that was told of last. */
  private column: ToldColumn | undefined;

  /** The same findings, to go on with apart from these. */
  copy(): Findings {
    const copy = new Findings();
    for (const issue of this.issues) copy.issues.push(issue);
    for (const [table, told] of this.told) {
      copy.told.set(
        table,
        told.map((one) => ({ ...one, rows: [...one.rows] })),
      );
    }
    return copy;
  }

  /** A row that takes no part, and why. */
  leaveOut(table: Table, row: number, field: string, code: DataIssueCode): void {
    this.issues.push(this.issueAt(table, row, field, code));
    this.keep(table.id, row, { code, effect: 'left-out', field });
  }

  /** A row that tells again what another row tells. */
  merge(table: Table, row: number, field: string, code: DataIssueCode = 'duplicate'): void {
    this.issues.push(this.issueAt(table, row, field, code));
    this.keep(table.id, row, { code, effect: 'merged', field });
  }

  /** A row that is used, with something about it that a person should know; `options` is what was chosen for it. */
  note(table: Table, row: number, field: string, code: DataIssueCode, options?: readonly string[]): void {
    const issue = this.issueAt(table, row, field, code);
    this.issues.push(options === undefined ? issue : { ...issue, options });
    this.keep(table.id, row, { code, effect: 'noted', field });
  }

  /** Rows that are used, with one thing to know about all of them. */
  noteRows(
    table: Table,
    rows: readonly number[],
    field: string,
    code: DataIssueCode,
    options: readonly string[],
  ): void {
    const [first = 0] = rows;
    this.issues.push({ ...this.issueAt(table, first, field, code), options, count: rows.length });
    for (const row of rows) this.keep(table.id, row, { code, effect: 'noted', field });
  }

  /** Something that was decided about a whole table. */
  say(table: TableId, code: DataIssueCode, received = '', rows?: number, options?: readonly string[]): void {
    const about = TABLES[table].name;
    this.issues.push({
      at: { kind: 'table', table },
      code,
      received,
      about,
      ...(rows === undefined ? {} : { count: rows }),
      ...(options === undefined ? {} : { options }),
    });
  }

  /** Something about a setting that only shows once tables are read. */
  sayOfSetting(id: string, code: DataIssueCode, received: string): void {
    const about = SETTINGS.find((setting) => setting.id === id)?.name ?? id;
    this.issues.push({ at: { kind: 'setting', id }, code, received, about });
  }

  /** The balance of a table's rows. */
  healthOf(table: Table): TableHealth {
    const told = this.told.get(table.id) ?? [];
    const causes = [...readingCauses(table, told), ...this.causesIn(table, told)];
    const [merged, leftOut] = [totalOf(causes, 'merged'), totalOf(causes, 'left-out')];
    return {
      table: table.id,
      given: table.given,
      used: table.given - merged - leftOut,
      merged,
      leftOut,
      reasons: countsByCode(causes, 'left-out', 'merged'),
      noted: countsByCode(causes, 'noted', 'unreadable'),
      causes,
    };
  }

  private issueAt(table: Table, row: number, field: string, code: DataIssueCode): DataIssue {
    let column = this.column;
    if (column?.table !== table || column.field !== field) this.column = column = toldColumn(table, field);
    const at = { kind: 'cell', table: table.id, a1: cellIn(column, row) } as const;
    return { at, code, received: column.words?.at(row) ?? '', about: column.about };
  }

  private causesIn(table: Table, told: readonly Told[]): readonly Cause[] {
    return table.across === true ? sourceRowCauses(table, told) : told.map((one) => causeOf(table, one));
  }

  private keep(table: TableId, row: number, about: Pick<Told, 'code' | 'effect' | 'field'>): void {
    const last = this.last;
    if (last?.table === table && isSame(last.told, about)) {
      last.told.rows.push(row);
      return;
    }
    const known = this.told.get(table) ?? [];
    this.told.set(table, known);
    let told = known.find((one) => isSame(one, about));
    if (told === undefined) known.push((told = { ...about, rows: [] }));
    told.rows.push(row);
    this.last = { table, told };
  }
}

function isSame(told: Told, { code, effect, field }: Pick<Told, 'code' | 'effect' | 'field'>): boolean {
  return told.code === code && told.effect === effect && told.field === field;
}

/** A column of a table as problems tell of it. */
type ToldColumn = {
  readonly table: Table;
  readonly field: string;
  /** Its header; blank where the table has no such column. */
  readonly about: string;
  readonly words: Words | undefined;
  /** Its letters on the sheet; undefined where its cells stand in several columns. */
  readonly letters: string | undefined;
};

function toldColumn(table: Table, field: string): ToldColumn {
  const mapped = table.mapped.find((one) => one.field === field);
  const words = mapped === undefined ? undefined : table.words.get(field);
  const letters = table.places?.has(field) === true ? undefined : columnLetters(mapped?.column ?? table.origin.column);
  return { table, field, about: mapped?.header ?? '', words, letters };
}

/** The same as `cellOf`, with the column found once for many rows. */
function cellIn({ table, field, letters }: ToldColumn, row: number): string {
  return letters === undefined ? cellOf(table, row, field) : letters + String(table.rowNumbers[row] ?? 0);
}
