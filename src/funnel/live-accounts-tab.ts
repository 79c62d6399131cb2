import { a1Of, columnLetters, quotedSheet } from '../model/a1';
import { TABLE_IDS } from '../model/table-id';
import { ACCOUNT_COLUMNS } from '../metrics/account-columns';
import { ACCOUNT_HEAD_ROWS, accountsTab } from './accounts-tab';
import type { BuildFacts } from './build-facts';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { tailText } from './stamp';
import { stampedRows } from './stamped-rows';
import { dressed } from './tab';
import type { Tab } from './tab';

/** The named range over the cells of the definitions tab. */
export const DEFINITIONS_RANGE = 'ABM_data_definitions';

/** Where the formula of a live tab stands; everything from there on is what it spills. Zero-based. */
const LIVE_FORMULA = { row: ACCOUNT_HEAD_ROWS, column: 0 } as const;

/**
 * Where a live tab has its tail: in the head, because a line below the formula would be in its way; there in the blank
 * column behind those of accounts. Zero-based.
 */
export const LIVE_TAIL = { row: ACCOUNT_HEAD_ROWS - 1, column: ACCOUNT_COLUMNS.length } as const;

/** The cell with the formula of a live tab, for formulas. */
export function liveFormulaReference(tab: string): string {
  return reference(tab, LIVE_FORMULA);
}

/** The cell that holds the tail of a live tab and nothing on a tab of values, for formulas. */
export function liveTailReference(tab: string): string {
  return reference(tab, LIVE_TAIL);
}

function reference(tab: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${quotedSheet(tab)}!$${columnLetters(column + 1)}$${String(row + 1)}`;
}

/**
 * The accounts tab with one formula in place of its values. Head, size and looks are those of the tab of values; the
 * cells that the formula fills are left blank.
 */
export function liveAccountsTab(facts: BuildFacts): Tab {
  const values = accountsTab(facts);
  // The row of the tail stays below the formula's: whatever stands there is not in its way, and not ours.
  const rows = values.rows
    .slice(0, -1)
    .map((cells, row) => cells.map(({ cell, look }, column) => dressed(liveCell(facts, cell, row, column), look)));
  const { build } = facts;
  return {
    ...values,
    rows: stampedRows('accounts', build, rows, values.owned, { row: 0, column: 0 }),
    tail: LIVE_TAIL,
  };
}

function liveCell(facts: BuildFacts, cell: SheetCell, row: number, column: number): SheetCell {
  if (row === LIVE_TAIL.row && column === LIVE_TAIL.column) return textCell(tailText(facts.build));
  if (row < ACCOUNT_HEAD_ROWS) return cell;
  return row === LIVE_FORMULA.row && column === LIVE_FORMULA.column ? formulaCell(liveFormula(facts)) : '';
}

/** The call that spills the account table: over the named ranges, with "" for a table that is not chosen. */
function liveFormula({ sources }: Pick<BuildFacts, 'sources'>): string {
  const names = TABLE_IDS.map((id) => sources.find(({ table }) => table === id)?.fingerprints[0]?.name ?? '""');
  return `ABM_ACCOUNTS(${[...names, DEFINITIONS_RANGE].join(';')})`;
}

/** The address of the formula on its tab. */
export const LIVE_FORMULA_A1 = a1Of(LIVE_FORMULA.row + 1, LIVE_FORMULA.column + 1);
