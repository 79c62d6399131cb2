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
};

/** Collects what could not be used while the tables are folded into accounts. */
export class Findings {
  readonly issues: DataIssue[] = [];
  private readonly left = new Map<TableId, Map<string, number>>();
  private readonly merges = new Map<TableId, number>();

  /** A row that takes no part, and why. */
  leaveOut(table: Table, row: number, field: string, code: DataIssueCode): void {
    this.issues.push(issueAt(table, row, field, code));
    const reasons = this.left.get(table.id) ?? new Map<string, number>();
    reasons.set(code, (reasons.get(code) ?? 0) + 1);
    this.left.set(table.id, reasons);
  }

  /** A row that tells again what an earlier row told. */
  merge(table: Table, row: number, field: string): void {
    this.issues.push(issueAt(table, row, field, 'duplicate'));
    this.merges.set(table.id, (this.merges.get(table.id) ?? 0) + 1);
  }

  /** A row that is used, with something about it that a person should know. */
  note(table: Table, row: number, field: string, code: DataIssueCode): void {
    this.issues.push(issueAt(table, row, field, code));
  }

  /** Something that was decided about a whole table. */
  say(table: TableId, code: DataIssueCode, received = '', count?: number): void {
    const about = TABLES[table].name;
    this.issues.push({
      at: { kind: 'table', table },
      code,
      received,
      about,
      ...(count === undefined ? {} : { count }),
    });
  }

  /** The balance of a table's rows. */
  healthOf(table: Table): TableHealth {
    const reasons = new Map(table.leftOut);
    for (const [code, count] of this.left.get(table.id) ?? []) reasons.set(code, (reasons.get(code) ?? 0) + count);
    const merged = this.merges.get(table.id) ?? 0;
    const leftOut = [...reasons.values()].reduce((sum, count) => sum + count, 0);
    if (merged > 0) reasons.set('duplicate', merged);
    return { table: table.id, given: table.given, used: table.given - merged - leftOut, merged, leftOut, reasons };
  }
}

function issueAt(table: Table, row: number, field: string, code: DataIssueCode): DataIssue {
  const mapped = table.mapped.find((one) => one.field === field);
  const a1 = a1Of(table.rowNumbers[row] ?? 0, mapped?.column ?? table.origin.column);
  const received = mapped === undefined ? '' : receivedAt(table, row, field);
  const about = mapped?.header ?? '';
  return { at: { kind: 'cell', sheet: table.origin.sheet, a1 }, code, received, about };
}

function receivedAt(table: Table, row: number, field: string): string {
  return table.texts.get(field)?.[row] ?? '';
}
