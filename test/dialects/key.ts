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
  const told = core.built.issues.flatMap(({ at, code }) =>
    at.kind === 'cell' && at.table === idOf(one.table) ? [`${code} ${at.a1}`] : [],
  );
  const kept = told.filter((text) => wanted.has(text)).sort();
  return { given, used, merged, reasons: Object.fromEntries([...reasons].sort()), told: [...new Set(kept)] };
}

/** What has to be found in it: what is found in the clean table, and what was planted. */
export function expected(clean: Core, one: Export): Account {
  const { given, used, merged, reasons } = healthIn(clean, one);
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

function expectedCells({ planted, unreadable }: Export): string[] {
  const told = [...planted.map(({ a1, code }) => `${code} ${a1}`), ...unreadable.map((a1) => `not-a-date ${a1}`)];
  // Rows of a group that lack what its heading tells are told at that heading, so at one cell.
  return [...new Set(told)];
}
