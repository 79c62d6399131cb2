// What an export's key says, against what was found in it.
import type { Export } from '../../samples/dialects/dialect';
import type { TableHealth } from '../../src/accounts/findings';
import type { Core } from '../support/core';
import { idOf } from './read-exports';

/** The balance of a table's rows, and what was told of its cells. */
export type Account = {
  readonly given: number;
  readonly used: number;
  readonly merged: number;
  readonly reasons: Readonly<Record<string, number>>;
  /** `code A1` of each planted row and cell that was told. */
  readonly told: readonly string[];
};

/** What a core says of a table. */
function healthIn({ built }: Core, { table }: Export): TableHealth {
  const found = built.health.find((one) => one.table === idOf(table));
  if (found === undefined) throw new Error(`${table} was not read.`);
  return found;
}

/** What was found in an export. */
export function found(core: Core, one: Export): Account {
  const { given, used, merged, leftOut, reasons } = healthIn(core, one);
  if (used + merged + leftOut !== given) throw new Error(`${one.table}: rows do not add up.`);
  const wanted = new Set(expectedCells(one));
  const told = core.built
    .issues()
    .flatMap(({ at, code }) => (at.kind === 'cell' && at.table === idOf(one.table) ? [`${code} ${at.a1}`] : []));
  const kept = told.filter((text) => wanted.has(text)).sort();
  return { given, used, merged, reasons: Object.fromEntries([...reasons].sort()), told: [...new Set(kept)] };
}

/** What has to be found in it: what is found in the clean table, and what was planted. */
export function expected(clean: Core, one: Export): Account {
  const health = healthIn(clean, one);
  const { given, used, merged, reasons } = one.across === undefined ? health : inSheetRows(health, one.across);
  const planted = one.planted.map(({ code }): string => code);
  const all = new Map(reasons);
  for (const code of planted) all.set(code, (all.get(code) ?? 0) + 1);
  return {
    given: given + planted.length,
    used,
    merged: merged + planted.filter((code) => code === 'duplicate').length,
    reasons: Object.fromEntries([...all].sort()),
    told: expectedCells(one).sort(),
  };
}

/** The balance of a clean table in rows of the sheet, each of which stands for several of it and is lost with the last. */
function inSheetRows(
  { causes }: TableHealth,
  sheetRows: readonly number[],
): Omit<Account, 'told' | 'reasons'> & Pick<TableHealth, 'reasons'> {
  const lost = causes.filter(({ effect }) => effect === 'left-out' || effect === 'merged');
  const codeOf = new Map(lost.flatMap(({ code, rows }) => rows.map((row) => [row, code] as const)));
  const reasons = new Map<string, number>();
  const all = new Set(sheetRows);
  for (const number of all) {
    const codes = sheetRows.flatMap((one, row) => (one === number ? [codeOf.get(row)] : []));
    const code = codes.find((one) => one !== undefined);
    if (code === undefined || codes.includes(undefined)) continue;
    reasons.set(code, (reasons.get(code) ?? 0) + 1);
  }
  const out = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const merged = reasons.get('duplicate') ?? 0;
  return { given: all.size, used: all.size - out, merged, reasons };
}

function expectedCells({ planted, unreadable }: Export): string[] {
  const told = [...planted.map(({ a1, code }) => `${code} ${a1}`), ...unreadable.map((a1) => `not-a-date ${a1}`)];
  // Rows of a group that lack what its heading tells are told at that heading, so at one cell.
  return [...new Set(told)];
}
