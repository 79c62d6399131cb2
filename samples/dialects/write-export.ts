// A clean table as a vendor exports it, with dirt, and the key to it.
import { a1Of } from '../../src/model/a1';
import { diceFrom } from '../believable/dice';
import type { Cell, Sheet } from '../book';
import { cleanTable, kindOf } from './clean';
import type { Clean } from './clean';
import type { Column, Dialect, Export } from './dialect';
import { layOut } from './lay-out';
import type { Laid } from './lay-out';
import { planted } from './plant';
import type { Draft } from './plant';
import { SPELLINGS } from './spell';
import type { Ink } from './spell';
import { openAnswers } from './open-answers';

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
  const { table, style } = dialect;
  const clean = cleanTable(table, sheet);
  const columns = dialect.columns.filter(({ field }) => field === undefined || clean.columns.has(field));
  const dice = diceFrom(seed);
  const carried = (id: string): boolean => columns.some(({ field, also }) => field === id || also === id);
  const drafts = planted(clean.rows, { table, dice, carried, listed: new Set([...list.names, ...list.domains]) });
  const inHundreds = clean.rows.some(({ probability = null }) => Number(probability) > 1);
  const ink: Ink = {
    dice,
    style,
    listed: list.names,
    others: list.others,
    ids: list.ids,
    namesCurrency: carried('currency'),
    inHundreds,
  };
  const spelt = drafts.map((draft) => ({ draft, cells: columns.map((column) => spell(column, draft, dialect, ink)) }));
  const laid = layOut(dialect, columns, spelt, dice);
  return {
    ...{ vendor: dialect.vendor, table, locale: style.locale },
    sheet: laid.map(({ cells }) => cells),
    clean: withTold(remaining(clean, columns, ink), dialect),
    notCarried: [...clean.columns.keys()].filter((id) => !carried(id)),
    ...keyOf(laid),
    answers: openAnswers(dialect, columns, spelt),
    fiscalStart: dialect.fiscalStart,
  };
}

/** A clean table with columns for what the lines above the export tell. */
function withTold(sheet: Sheet, { told = [] }: Dialect): Sheet {
  return sheet.map((row, index) => [...row, ...told.map(({ heading, cell }) => (index === 0 ? heading : cell))]);
}

function spell({ field, spell: write }: Column, { facts, written }: Draft, { table }: Dialect, ink: Ink): Cell {
  if (field === undefined) return write?.(null, facts, ink) ?? null;
  const asIs = written?.[field];
  if (asIs !== undefined) return asIs;
  const cell = facts[field] ?? null;
  if (cell === null) return ink.dice.pick(ink.style.nothing);
  return (write ?? SPELLINGS[kindOf(table, field)])(cell, facts, ink);
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
