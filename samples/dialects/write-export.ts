// A clean table as a vendor exports it, with dirt, and the key to it.
import { a1Of } from '../../src/model/a1';
import { diceFrom } from '../believable/dice';
import type { Cell, Sheet } from '../book';
import { cleanTable } from './clean';
import type { Clean } from './clean';
import type { Column, Dialect, Export } from './dialect';
import { layOut } from './lay-out';
import type { Laid } from './lay-out';
import { planted } from './plant';
import type { Draft } from './plant';
import { spellCell } from './spell';
import type { Ink } from './spell';
import { openAnswers } from './open-answers';
import { writeAcross } from './write-across';

/** The companies of an account list, as exports may name them. */
export type List = {
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** Names of those that are no targets, and would be none rolled up into a parent. */
  readonly others: readonly string[];
  /** The id of each name. */
  readonly ids: ReadonlyMap<string, string>;
};

/** The companies of an accounts tab. */
export function listOf(accounts: Sheet): List {
  const { rows } = cleanTable('Accounts', accounts);
  const parents = new Set(rows.map(({ parent = null }) => parent));
  return {
    names: rows.map(({ account_name: name = null }) => String(name)),
    others: rows.flatMap(({ account_name: name = null, is_target: target = null, parent = null }) =>
      /^yes$/i.test(String(target)) || parent !== null || parents.has(name) ? [] : [String(name)],
    ),
    ids: new Map(rows.map(({ account_name: name = null, account_id: id = null }) => [String(name), String(id)])),
    domains: rows.map(({ domain = null }) => String(domain).replace(/^www\./, '')),
  };
}

/**
 * A clean table in a dialect.
 *
 * @param list - The companies of the account list of the same workbook.
 * @param seed - The same seed gives the same export.
 */
export function writeExport(dialect: Dialect, sheet: Sheet, list: List, seed: number): Export {
  const { table, across } = dialect;
  const clean = cleanTable(table, sheet);
  const columns = dialect.columns.filter(({ field }) => field === undefined || clean.columns.has(field));
  const carried = (id: string): boolean => {
    return id === across?.field || columns.some(({ field, also }) => field === id || also === id);
  };
  const ink = inkOf(dialect, clean, list, seed, carried('currency'));
  const written =
    across === undefined ? writeDown(dialect, columns, clean, ink, carried) : writeAcross(across, dialect, clean, ink);
  return {
    ...{ vendor: dialect.vendor, table, locale: dialect.style.locale, fiscalStart: dialect.fiscalStart },
    notCarried: [...clean.columns.keys()].filter((id) => !carried(id)),
    ...{ standsFor: new Map(), unreadable: [] },
    ...written,
    clean: withTold(written.clean, dialect),
  };
}

/** Whether a dialect has a place for any row of a clean table. */
export function hasPlaceFor({ table, across }: Dialect, sheet: Sheet): boolean {
  return across === undefined || cleanTable(table, sheet).rows.some((facts) => across.keyOf(facts) !== undefined);
}

function inkOf({ style }: Dialect, { rows }: Clean, list: List, seed: number, namesCurrency: boolean): Ink {
  return {
    ...{ dice: diceFrom(seed), style, listed: list.names, others: list.others, domains: list.domains, ids: list.ids },
    namesCurrency,
    inHundreds: rows.some(({ probability = null }) => Number(probability) > 1),
  };
}

type Written = Pick<Export, 'sheet' | 'clean' | 'standsFor' | 'planted' | 'unreadable' | 'answers'>;

/** An export with a row for each of the clean table, and those planted among them. */
function writeDown(
  dialect: Dialect,
  columns: readonly Column[],
  clean: Clean,
  ink: Ink,
  carried: (field: string) => boolean,
): Written {
  const { table } = dialect;
  const { dice } = ink;
  const drafts = planted(clean.rows, { table, dice, carried, listed: new Set([...ink.listed, ...ink.domains]) });
  const spelt = drafts.map((draft) => ({ draft, cells: columns.map((column) => spell(column, draft, dialect, ink)) }));
  const laid = layOut(dialect, columns, spelt, dice);
  return {
    sheet: laid.map(({ cells }) => cells),
    clean: remaining(clean, columns, ink),
    ...keyOf(laid),
    answers: openAnswers(dialect, columns, spelt),
  };
}

/** A clean table with columns for what the lines above the export tell. */
function withTold(sheet: Sheet, { told = [] }: Dialect): Sheet {
  return sheet.map((row, index) => [...row, ...told.map(({ heading, cell }) => (index === 0 ? heading : cell))]);
}

function spell(column: Column, { facts, written }: Draft, { table }: Dialect, ink: Ink): Cell {
  return written?.[column.field ?? ''] ?? spellCell(column, facts, table, ink);
}

/** The clean table without the columns that are not carried, and with what is left of the others. */
function remaining({ sheet, columns }: Clean, carried: readonly Column[], ink: Ink): Sheet {
  const kept = carried
    .flatMap(({ field = '', also = '', keeps }) => [
      { column: columns.get(field), keeps },
      { column: columns.get(also), keeps: undefined },
    ])
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  const fields = carried.map(({ field }) => field);
  const told = carried.flatMap(({ tells, spell: write }) =>
    tells === undefined || fields.includes(tells.field) ? [] : [{ heading: tells.heading, write }],
  );
  return sheet.map((row, index) => [
    ...kept.map(({ column, keeps }) => {
      const cell = row[column ?? 0] ?? null;
      if (keeps === undefined) return cell;
      return index === 0 ? keeps.heading : cell === null ? null : keeps.cell(cell);
    }),
    ...told.map(({ heading, write }) => (index === 0 ? heading : (write?.(null, {}, ink) ?? null))),
  ]);
}

function keyOf(laid: readonly Laid[]): Pick<Export, 'standsFor' | 'planted' | 'unreadable'> {
  return {
    standsFor: new Map(laid.flatMap(({ standsFor }, row) => (standsFor === undefined ? [] : [[row + 1, standsFor]]))),
    planted: laid.flatMap(({ code, column, above = 0 }, row) => {
      return code === undefined ? [] : [{ a1: a1Of(row + 1 - above, column), code }];
    }),
    unreadable: laid.flatMap(({ unreadable }, row) => unreadable.map((column) => a1Of(row + 1, column))),
  };
}
