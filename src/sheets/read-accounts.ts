import { ACCOUNT_HEAD_ROWS, TOTALS_PLACE } from '../funnel/accounts-tab';
import { CELL_TROUBLES } from '../messages/cell-troubles';
import { TROUBLES } from '../messages/troubles';
import { ACCOUNT_COLUMNS, columnPosition } from '../metrics/account-columns';
import type { AccountColumn } from '../metrics/account-columns';
import type { AccountTable } from '../metrics/account-table';
import { TOTALS } from '../metrics/totals';
import type { CellValue, Grid } from '../model/cell';
import { readCells } from './cells';
import { shownTrouble } from './live-accounts';
import type { OpenWorkbook } from './open-workbook';
import { ownedAccounts } from './owned-accounts';
import { isOutgrown } from './owned-tab';
import { Refusal } from './refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ColumnId = AccountColumn['id'];

/** Columns with fewer than so many between them are read in one go: a call costs more than their cells. */
const GAP = 8;

/** The flags that tell a row with an account from any other; they are read in any case. */
const WHO_COUNTS = ['target', 'non_target', 'counted'] as const;

/** A run of columns that is read in one call; zero-based. */
type Run = { readonly from: number; readonly cells: Grid };

/**
 * The accounts tab as it stands, with the columns asked for and the totals; of the others nothing is known.
 *
 * Whatever stands there counts, because the formulas of the funnel tab count it, too.
 *
 * @throws Refusal when there is no such tab, it is not where it was written, or its live formula has no value.
 */
export function readAccounts(book: OpenWorkbook, columns: readonly ColumnId[]): AccountTable {
  const owned = ownedAccounts(book);
  if (owned === undefined) throw new Refusal('DATA', TROUBLES.noTabYet());
  const sheet = owned.place.getSheet();
  if (isOutgrown(owned)) throw new Refusal('LAYOUT', CELL_TROUBLES.outgrownTab(book.nameOf(sheet)));
  const trouble = book.record.live === true ? shownTrouble(sheet, book.nameOf(sheet)) : undefined;
  if (trouble !== undefined) throw new Refusal('LIVE', trouble);
  const wanted = [...columns, ...WHO_COUNTS];
  const height = Math.max(1, sheet.getLastRow() - ACCOUNT_HEAD_ROWS);
  const runs = runsOf(wanted.map(columnPosition)).map(({ from, count }): Run => {
    const range = sheet.getRange(ACCOUNT_HEAD_ROWS + 1, from + 1, height, count);
    return { from, cells: readCells(range) };
  });
  return tableFrom(runs, new Set(wanted), readTotals(sheet));
}

/** Neighbouring columns in runs, from left to right. */
function runsOf(positions: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const position of [...new Set(positions)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && position - last.from - last.count < GAP) last.count = position - last.from + 1;
    else runs.push({ from: position, count: 1 });
  }
  return runs;
}

function readTotals(sheet: Sheet): AccountTable['totals'] {
  const { row, column } = TOTALS_PLACE;
  const cells = readCells(sheet.getRange(row, column, TOTALS.length, 1));
  return Object.fromEntries(
    TOTALS.flatMap(({ id }, index) => {
      const value = cells[index]?.[0];
      return typeof value === 'number' ? [[id, value]] : [];
    }),
  );
}

type Cells = (row: number) => CellValue;

/** The rows that hold an account, with the columns asked for. */
function tableFrom(runs: readonly Run[], asked: ReadonlySet<ColumnId>, totals: AccountTable['totals']): AccountTable {
  const columnOf = (id: ColumnId): Cells => {
    const position = columnPosition(id);
    const run = runs.find(({ from, cells }) => position >= from && position < from + (cells[0]?.length ?? 0));
    return (row) => run?.cells[row]?.[position - run.from] ?? '';
  };
  const flags = WHO_COUNTS.map(columnOf);
  // The tail below the last account stands in the first column alone.
  const isAccount = (row: number): boolean => flags.some((flag) => typeof flag(row) === 'number');
  const rows = (runs[0]?.cells ?? []).map((_, row) => row).filter(isAccount);
  const filled = ACCOUNT_COLUMNS.map(({ id, kind }) => {
    const cells = asked.has(id) ? columnOf(id) : undefined;
    if (kind === 'text') return [id, cells === undefined ? [] : rows.map((row) => String(cells(row)))] as const;
    return [id, cells === undefined ? new Float64Array(0) : numbersIn(rows, cells)] as const;
  });
  const all = Object.fromEntries<readonly string[] | Float64Array>(filled);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one entry per column id, which fromEntries forgets
  return {
    size: rows.length,
    texts: all,
    numbers: all,
    totals,
    groups: [],
    present: new Set(),
    unread: new Set(),
  } as unknown as AccountTable;
}

/** Numbers of a column; NaN, "not known", for what is none. */
function numbersIn(rows: readonly number[], cellAt: Cells): Float64Array {
  return Float64Array.from(rows, (row) => {
    const cell = cellAt(row);
    return typeof cell === 'number' ? cell : NaN;
  });
}
