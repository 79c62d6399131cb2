import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import { SETTINGS } from '../settings/definitions';
import { TABLES } from '../tables/registry';
import { wordIn } from '../tables/table';
import type { Table } from '../tables/table';
import { causeOf, cellOf, countsByCode, totalOf } from './health/cause';
import type { Cause, Effect, Told } from './health/cause';
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

/** What issues are chosen by before they are made. */
export type IssueAbout = { readonly code: DataIssueCode; readonly at: DataIssue['at']['kind'] };

/** Makes the issues of a build, in their order; those alone that are wanted where somebody says which. */
export type MakeIssues = (isWanted?: (about: IssueAbout) => boolean) => readonly DataIssue[];

/** Rows of a table for one reason, about one column. */
type Group = Told & { readonly code: DataIssueCode; readonly table: Table };

/**
 * Collects what could not be used while the tables are folded into accounts.
 *
 * A row is written down as two numbers. Its issue, with the address of its cell, is made when somebody asks: there may
 * be hundreds of thousands, of which a build tells the first few.
 */
export class Findings {
  /** What was said, in order: an issue, or the group of the row that stands at the same place of `rows`. */
  private readonly said: (DataIssue | Group)[] = [];
  private readonly rows: number[] = [];
  private readonly groups = new Map<TableId, Group[]>();
  /** The group of the last row: rows with the same reason often follow each other. */
  private last: Group | undefined;

  /** The same findings, to go on with apart from these. */
  copy(): Findings {
    const copy = new Findings();
    const twins = new Map<DataIssue | Group, Group>();
    for (const [table, groups] of this.groups) {
      const copied = groups.map((group) => ({ ...group, rows: [...group.rows] }));
      groups.forEach((group, index) => copied[index] && twins.set(group, copied[index]));
      copy.groups.set(table, copied);
    }
    // One by one: a call takes no hundred thousand arguments.
    for (const one of this.said) copy.said.push(twins.get(one) ?? one);
    for (const row of this.rows) copy.rows.push(row);
    return copy;
  }

  /** The issues of what was found, in order. */
  issues(isWanted: (about: IssueAbout) => boolean): readonly DataIssue[] {
    const wanted = new Set<Group>(
      [...this.groups.values()].flat().filter(({ code }) => isWanted({ code, at: 'cell' })),
    );
    const issues: DataIssue[] = [];
    this.said.forEach((one, index) => {
      if ('table' in one) {
        if (wanted.has(one)) issues.push(issueAt(one, this.rows[index] ?? 0));
      } else if (isWanted({ code: one.code, at: one.at.kind })) issues.push(one);
    });
    return issues;
  }

  /** A row that takes no part, and why. */
  leaveOut(table: Table, row: number, field: string, code: DataIssueCode): void {
    this.tell(this.groupOf(table, field, code, 'left-out'), row);
  }

  /** A row that tells again what another row tells. */
  merge(table: Table, row: number, field: string, code: DataIssueCode = 'duplicate'): void {
    this.tell(this.groupOf(table, field, code, 'merged'), row);
  }

  /** A row that is used, with something about it that a person should know; `options` is what was chosen for it. */
  note(table: Table, row: number, field: string, code: DataIssueCode, options?: readonly string[]): void {
    const group = this.groupOf(table, field, code, 'noted');
    if (options === undefined) this.tell(group, row);
    else this.tellRows(group, [row], { options });
  }

  /** Rows that are used, with one thing to know about all of them. */
  noteRows(
    table: Table,
    rows: readonly number[],
    field: string,
    code: DataIssueCode,
    options: readonly string[],
  ): void {
    this.tellRows(this.groupOf(table, field, code, 'noted'), rows, { options, count: rows.length });
  }

  /** Something that was decided about a whole table. */
  say(table: TableId, code: DataIssueCode, received = '', rows?: number, options?: readonly string[]): void {
    const about = TABLES[table].name;
    this.sayIssue({
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
    this.sayIssue({ at: { kind: 'setting', id }, code, received, about });
  }

  /** The balance of a table's rows. */
  healthOf(table: Table): TableHealth {
    const told = this.groups.get(table.id) ?? [];
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

  private sayIssue(issue: DataIssue): void {
    this.said.push(issue);
    this.rows.push(-1);
  }

  private tell(group: Group, row: number): void {
    this.said.push(group);
    this.rows.push(row);
    group.rows.push(row);
  }

  /** Rows of a group with one issue of their own, at the first of them. */
  private tellRows(group: Group, rows: readonly number[], more: Pick<DataIssue, 'options' | 'count'>): void {
    const [first = 0] = rows;
    this.sayIssue({ ...issueAt(group, first), ...more });
    for (const row of rows) group.rows.push(row);
  }

  private causesIn(table: Table, told: readonly Told[]): readonly Cause[] {
    return table.across === true ? sourceRowCauses(table, told) : told.map((one) => causeOf(table, one));
  }

  private groupOf(table: Table, field: string, code: DataIssueCode, effect: Effect): Group {
    const { last } = this;
    if (last?.table.id === table.id && isFor(last, field, code, effect)) return last;
    const known = this.groups.get(table.id) ?? [];
    this.groups.set(table.id, known);
    let group = known.find((one) => isFor(one, field, code, effect));
    if (group === undefined) known.push((group = { code, effect, field, rows: [], table }));
    return (this.last = group);
  }
}

function isFor(group: Group, field: string, code: DataIssueCode, effect: Effect): boolean {
  return group.code === code && group.field === field && group.effect === effect;
}

/** The issue of a row, with the word that stands in its column. */
function issueAt({ table, field, code }: Group, row: number): DataIssue {
  const mapped = table.mapped.find((one) => one.field === field);
  const received = mapped === undefined ? undefined : wordIn(table, field, row);
  const at = { kind: 'cell', table: table.id, a1: cellOf(table, row, field) } as const;
  return { at, code, received: received ?? '', about: mapped?.header ?? '' };
}
