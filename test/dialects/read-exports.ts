// Exports through the pure rooms: each read as in a workbook of its own locale, then folded into one account table.
import type { Book } from '../../samples/book';
import type { TableName } from '../../samples/dialects/clean';
import { TABLE_NAMES } from '../../samples/dialects/clean';
import type { Export } from '../../samples/dialects/dialect';
import { buildAccounts } from '../../src/accounts/build-accounts';
import { frameOf } from '../../src/accounts/frame';
import type { Tables } from '../../src/accounts/frame';
import { METRICS } from '../../src/metrics/registry';
import { evaluate } from '../../src/metrics/evaluate';
import { TABLE_IDS } from '../../src/model/table-id';
import type { TableId } from '../../src/model/table-id';
import { accountRows } from '../../src/report/account-rows';
import { parseSettings } from '../../src/settings/parse-settings';
import type { Table } from '../../src/tables/table';
import { day, gridOf, scopesOf, tableIn } from '../support/core';
import type { Core } from '../support/core';

/** The table of an export, read as in a workbook of a locale, or of none that is known, with the answers of its key. */
export function readExport({ table, sheet, answers, fiscalStart }: Export, locale?: string): Table {
  const known = { answers, fiscalStart };
  return tableIn(idOf(table), gridOf(sheet), locale === undefined ? known : { ...known, locale });
}

/** The id of a table by the name of its tab. */
export function idOf(table: TableName): TableId {
  const id = TABLE_IDS.find((one) => one === table.toLowerCase());
  if (id === undefined) throw new Error(`${table} is no table.`);
  return id;
}

/** Tables folded into accounts. */
export function fold(tables: Tables, texts: Readonly<Record<string, string>>): Core {
  const settingTexts = new Map(Object.entries(texts));
  const { settings } = parseSettings(settingTexts);
  const frame = frameOf(tables, settings, day('2025-06-30'));
  const built = buildAccounts(tables, settings, frame);
  return { tables, settings, settingTexts, frame, built, table: built.table };
}

/**
 * The tables of a book that has these exports in the place of its own tabs.
 *
 * @param locale - That of the workbook; of whoever runs each export unless it is told.
 */
export function tablesWith(clean: Tables, exports: readonly Export[], locale?: string): Tables {
  const read = exports.map((one) => [idOf(one.table), readExport(one, locale ?? one.locale)] as const);
  return { ...clean, ...Object.fromEntries(read) };
}

/** A book whose tabs say no more than these exports can. */
export function asFarAsCarried(book: Book, exports: readonly Export[]): Book {
  return {
    ...book,
    sheets: { ...book.sheets, ...Object.fromEntries(exports.map(({ table, clean }) => [table, clean])) },
  };
}

/** The names of the tables that a book has. */
export function tablesIn({ sheets }: Book): readonly TableName[] {
  return TABLE_NAMES.filter((name) => sheets[name] !== undefined);
}

/** How an account was found and how its name is spelt is another matter than what it adds up to. */
const SPELT = new Set(['account', 'domain', 'parent', 'by_name']);

/** Everything that a build says: each KPI in each scope, and the rows of the accounts in an order of their own. */
export function sayings({ table }: Core): { groups: unknown; kpis: unknown; totals: unknown; accounts: unknown } {
  const kpis = METRICS.map((metric) => [
    metric.id,
    scopesOf(table).map((scope) => rounded(evaluate(metric, table, scope).value)),
  ]);
  const totals = Object.entries(table.totals).map(([id, value]) => [id, rounded(value)]);
  return {
    groups: table.groups,
    kpis: Object.fromEntries(kpis),
    totals: Object.fromEntries(totals),
    accounts: accountRows(table).map(asLine).sort(),
  };
}

function asLine(row: Readonly<Record<string, unknown>>): string {
  const cells = Object.entries(row).filter(([column]) => !SPELT.has(column));
  return JSON.stringify(cells, (_key, value: unknown) => (typeof value === 'number' ? rounded(value) : value));
}

/** Sums of the same amounts in another order differ in their last digits. */
function rounded(value: number | undefined): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return Number.isInteger(value) ? value : Number(value.toPrecision(9));
}
