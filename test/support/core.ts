// The pure rooms in one go, without any host: a workbook as data in, the account table and its KPIs out.
import { bookOf } from '../../samples/book';
import type { Book, Cell, Sheet } from '../../samples/book';
import { buildAccounts } from '../../src/accounts/build-accounts';
import type { AccountsBuilt } from '../../src/accounts/build-accounts';
import { frameOf } from '../../src/accounts/frame';
import type { Frame, Tables } from '../../src/accounts/frame';
import type { AccountTable } from '../../src/metrics/account-table';
import { evaluate } from '../../src/metrics/evaluate';
import type { Members } from '../../src/metrics/members';
import { membersOf } from '../../src/metrics/members';
import { isWaiting } from '../../src/metrics/needs';
import { metricById } from '../../src/metrics/registry';
import type { Scope } from '../../src/metrics/scope';
import type { CellValue, Grid } from '../../src/model/cell';
import type { DataIssue } from '../../src/model/data-issue';
import { calendarIn, dayOf } from '../../src/model/day';
import type { Day } from '../../src/model/day';
import { TABLE_IDS } from '../../src/model/table-id';
import type { TableId } from '../../src/model/table-id';
import { parseSettings } from '../../src/settings/parse-settings';
import type { Settings } from '../../src/settings/settings';
import { readTable } from '../../src/tables/read-table';
import type { Reading } from '../../src/tables/reading';
import { TABLES } from '../../src/tables/registry';
import type { Table, TableRead } from '../../src/tables/table';

/** A workbook read, understood and folded into accounts. */
export type Core = {
  readonly tables: Tables;
  readonly settings: Settings;
  readonly settingTexts: ReadonlyMap<string, string>;
  readonly frame: Frame;
  readonly built: AccountsBuilt;
  readonly table: AccountTable;
};

/** The whole list. */
export const ALL: Scope = { kind: 'all' };

/** The accounts that are not on the list. */
export const NON_TARGETS: Scope = { kind: 'non-targets' };

/** The day of an ISO text. */
export function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const found = dayOf(year, month, date);
  if (found === undefined) throw new Error(`${iso} is no day.`);
  return found;
}

/** The cells of a sheet as a spreadsheet hands them over; dates stay the ISO texts that were typed. */
export function gridOf(sheet: Sheet): Grid {
  return sheet.map((row) => row.map((cell: Cell): CellValue => cell ?? ''));
}

const inGreenwich = calendarIn('Etc/GMT');

/** Reads a grid that starts in A1 of a sheet. */
export function readGrid(id: TableId, grid: Grid, more: Partial<Reading> = {}): TableRead {
  return readTable(TABLES[id], grid, { origin: { row: 1, column: 1 }, dayOfInstant: inGreenwich, ...more });
}

/** The table in a grid that starts in A1 of a sheet; a grid that is none fails the test. */
export function tableIn(id: TableId, grid: Grid, more: Partial<Reading> = {}): Table {
  const read = readGrid(id, grid, more);
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.issue)}`);
  return read.table;
}

/** The tables of a book, told by the names of its sheets: `Accounts`, `NPS`, … Other sheets are passed over. */
export function tablesOf(book: Book): Tables {
  const sheets = Object.entries(book.sheets);
  const read = TABLE_IDS.flatMap((id) => {
    const [, sheet] = sheets.find(([title]) => title.toLowerCase() === id) ?? [];
    return sheet === undefined ? [] : [[id, tableIn(id, gridOf(sheet))] as const];
  });
  return Object.fromEntries(read);
}

/** A book through the pure rooms: cells → tables → settings → account table. */
export function buildFrom(book: Book, settings: Readonly<Record<string, string>> = {}): Core {
  const tables = tablesOf(book);
  const settingTexts = new Map(Object.entries(settings));
  const parsed = parseSettings(settingTexts);
  if (parsed.issues.length > 0) throw new Error(`Settings: ${JSON.stringify(parsed.issues)}`);
  const frame = frameOf(tables, parsed.settings, day('2025-06-30'));
  const built = buildAccounts(tables, parsed.settings, frame);
  return { tables, settings: parsed.settings, settingTexts, frame, built, table: built.table };
}

/** A KPI's value; undefined when there is none, be it for want of a table or of something to divide by. */
export function kpi({ table }: Core, id: string, scope: Scope = ALL): number | undefined {
  const metric = metricById(id);
  return isWaiting(metric, table) ? undefined : evaluate(metric, table, scope).value;
}

/** Several KPIs by id. */
export function kpis(core: Core, ...ids: readonly string[]): Record<string, number | undefined> {
  return Object.fromEntries(ids.map((id) => [id, kpi(core, id)]));
}

/** The scope of one column of the split, by its label. */
export function groupScope({ table }: Core, label: string): Scope {
  const index = table.groups.indexOf(label);
  if (index < 0) throw new Error(`There is no column "${label}" among ${table.groups.join(', ')}.`);
  return { kind: 'group', group: index + 1 };
}

/** Every scope of a table: the whole list, each column of the split, the accounts off the list. */
export function scopesOf(table: AccountTable): readonly Scope[] {
  return [ALL, ...table.groups.map((_, index): Scope => ({ kind: 'group', group: index + 1 })), NON_TARGETS];
}

/** The names of the accounts behind a KPI. */
export function memberNames(core: Core, id: string, scope: Scope = ALL): Record<keyof Members, string[]> {
  const { numerator, denominator } = membersOf(metricById(id), core.table, scope);
  const named = (accounts: readonly number[]): string[] => accounts.map((account) => nameAt(core, account));
  return { numerator: named(numerator), denominator: named(denominator) };
}

function nameAt({ table }: Core, account: number): string {
  return table.texts.account[account] ?? '';
}

/** One account of the table by its name: the texts and numbers asked for, by column. */
export function account(core: Core, name: string, ...columns: readonly string[]): Record<string, string | number> {
  const { texts, numbers } = core.table;
  const at = texts.account.indexOf(name);
  if (at < 0) throw new Error(`There is no account "${name}" among ${texts.account.join(', ')}.`);
  const all = new Map<string, readonly string[] | Float64Array>([...Object.entries(texts), ...Object.entries(numbers)]);
  return Object.fromEntries(columns.map((column) => [column, all.get(column)?.[at] ?? NaN]));
}

/** One cell of the account table: an account's text or number in a column. */
export function cellOf(core: Core, name: string, column: string): string | number | undefined {
  return account(core, name, column)[column];
}

/** Issues as `code at place`, short enough to compare whole; a cell is told with the name of its table. */
export function told(issues: readonly DataIssue[]): string[] {
  return issues.map(({ code, at }) => {
    if (at.kind === 'cell') return `${code} at ${TABLES[at.table].name}!${at.a1}`;
    return `${code} about ${at.kind === 'table' ? at.table : at.kind === 'setting' ? at.id : at.name}`;
  });
}

/** The year 2024, judged on its last day. */
export const YEAR = { period_start: '2024-01-01', period_end: '2024-12-31', as_of: '2024-12-31' } as const;

/** A workbook of these sheets through the pure rooms, over the year 2024 unless the settings say otherwise. */
export function buildYear(sheets: Book['sheets'], settings: Readonly<Record<string, string>> = {}): Core {
  return buildFrom(bookOf(sheets), { ...YEAR, ...settings });
}
