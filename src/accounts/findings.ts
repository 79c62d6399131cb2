import { a1Of } from '../model/a1';
import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import { TABLES } from '../tables/registry';
import type { Table } from '../tables/table';

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
};

/** Collects what could not be used while the tables are folded into accounts. */
export class Findings {
  readonly issues: DataIssue[] = [];
  private readonly left = new Map<TableId, Map<string, number>>();
  private readonly noted = new Map<TableId, Map<string, number>>();
  private readonly merges = new Map<TableId, number>();

  /** A row that takes no part, and why. */
  leaveOut(table: Table, row: number, field: string, code: DataIssueCode): void {
    this.issues.push(issueAt(table, row, field, code));
    count(this.left, table.id, code);
  }

  /** A row that tells again what an earlier row told. */
  merge(table: Table, row: number, field: string): void {
    this.issues.push(issueAt(table, row, field, 'duplicate'));
    this.merges.set(table.id, (this.merges.get(table.id) ?? 0) + 1);
  }

  /** A row that is used, with something about it that a person should know. */
  note(table: Table, row: number, field: string, code: DataIssueCode): void {
    this.issues.push(issueAt(table, row, field, code));
    count(this.noted, table.id, code);
  }

  /** Something that was decided about a whole table. */
  say(table: TableId, code: DataIssueCode, received = '', rows?: number): void {
    const about = TABLES[table].name;
    this.issues.push({
      at: { kind: 'table', table },
      code,
      received,
      about,
      ...(rows === undefined ? {} : { count: rows }),
    });
  }

  /** The balance of a table's rows. */
  healthOf(table: Table): TableHealth {
    const reasons = new Map(table.leftOut);
    for (const [code, rows] of this.left.get(table.id) ?? []) reasons.set(code, (reasons.get(code) ?? 0) + rows);
    const merged = this.merges.get(table.id) ?? 0;
    const leftOut = [...reasons.values()].reduce((sum, rows) => sum + rows, 0);
    if (merged > 0) reasons.set('duplicate', merged);
    const used = table.given - merged - leftOut;
    return { table: table.id, given: table.given, used, merged, leftOut, reasons, noted: this.notedIn(table) };
  }

  private notedIn({ id, issues }: Table): ReadonlyMap<string, number> {
    const noted = new Map(this.noted.get(id));
    for (const { code } of issues) if (UNREADABLE.has(code)) noted.set(code, (noted.get(code) ?? 0) + 1);
    return noted;
  }
}

/** Cells that were read as blank. */
const UNREADABLE: ReadonlySet<string> = new Set<DataIssueCode>(['not-a-number', 'not-a-date', 'not-a-flag']);

function count(counts: Map<TableId, Map<string, number>>, table: TableId, code: string): void {
  const ofTable = counts.get(table) ?? new Map<string, number>();
  ofTable.set(code, (ofTable.get(code) ?? 0) + 1);
  counts.set(table, ofTable);
}

function issueAt(table: Table, row: number, field: string, code: DataIssueCode): DataIssue {
  const mapped = table.mapped.find((one) => one.field === field);
  const a1 = a1Of(table.rowNumbers[row] ?? 0, mapped?.column ?? table.origin.column);
  const received = mapped === undefined ? '' : receivedAt(table, row, field);
  const about = mapped?.header ?? '';
  return { at: { kind: 'cell', table: table.id, a1 }, code, received, about };
}

function receivedAt(table: Table, row: number, field: string): string {
  return table.texts.get(field)?.[row] ?? '';
}
