import { a1Of, columnLetters, quotedSheet } from '../model/a1';
import { toSerial } from '../model/day';
import { ACCOUNT_COLUMNS, columnNeeds, columnPosition } from '../metrics/account-columns';
import type { AccountColumn, ColumnBand, NumberColumnId } from '../metrics/account-columns';
import type { AccountTable } from '../metrics/account-table';
import { TOTALS } from '../metrics/totals';
import type { TotalId } from '../metrics/totals';
import { accountOrder } from './account-order';
import type { BuildFacts } from './build-facts';
import type { LeftOut } from './left-out';
import { KIND_FORMATS } from './number-formats';
import { INK, STAGE_COLORS, STAMP_LOOK } from './palette';
import { numberCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { tailText } from './stamp';
import { stampedRows } from './stamped-rows';
import { dressed, paddedRow } from './tab';
import type { DressedCell, Look, Tab, Width } from './tab';

/** Rows above the first account: the stamp with the bands, and the headers. */
export const ACCOUNT_HEAD_ROWS = 2;

/** The totals stand behind a blank column, so that nothing but a column's own numbers stands under its header. */
const TOTALS_COLUMN = ACCOUNT_COLUMNS.length + 1;

/** The value of a total stands three columns behind its words, which need the room. */
const TOTAL_VALUE_COLUMN = TOTALS_COLUMN + 3;

/** Accounts that do not count stand behind the totals: name, reason, rows. */
const LEFT_OUT_COLUMN = TOTAL_VALUE_COLUMN + 2;

/** How many columns the accounts tab has. */
export const ACCOUNTS_WIDTH = LEFT_OUT_COLUMN + 3;

const BLANK = dressed('');

const BANDS: Readonly<Record<ColumnBand, { readonly name: string; readonly color: string }>> = {
  account: { name: 'Account', color: STAGE_COLORS.target.strong },
  engagement: { name: 'Engagement in the period', color: STAGE_COLORS.engaged.strong },
  people: { name: 'People', color: STAGE_COLORS.retention.strong },
  opportunities: { name: 'Opportunities and wins', color: STAGE_COLORS.opportunity.strong },
  customers: { name: 'Customers', color: STAGE_COLORS.won.strong },
  list: { name: 'How it counts', color: INK.muted },
  before: { name: 'In the earlier period', color: STAGE_COLORS.expansion.strong },
};

/** A whole column of the accounts tab, for formulas. */
export function accountColumnReference(tab: string, id: NumberColumnId): string {
  const letters = columnLetters(columnPosition(id) + 1);
  return `${quotedSheet(tab)}!${letters}:${letters}`;
}

/** The cell of a total on the accounts tab, for formulas. */
export function totalReference(tab: string, id: TotalId): string {
  const row = ACCOUNT_HEAD_ROWS + TOTALS.findIndex((total) => total.id === id) + 1;
  return `${quotedSheet(tab)}!$${a1Of(row, TOTAL_VALUE_COLUMN + 1).replace(/(\d+)/, '$$$1')}`;
}

/** Where the values of totals stand on the accounts tab, one below the other in their order; one-based. */
export const TOTALS_PLACE = { row: ACCOUNT_HEAD_ROWS + 1, column: TOTAL_VALUE_COLUMN + 1 } as const;

/** The accounts tab: one row per account, and the totals that no account owns, in columns of their own. */
export function accountsTab(facts: BuildFacts): Tab {
  const { table, build, leftOut } = facts;
  const order = accountOrder(table);
  const count = Math.max(order.length, TOTALS.length, leftOut.length);
  const body = Array.from({ length: count }, (_, place) => [
    ...accountCells(table, order[place]),
    ...totalCells(table, place),
    ...leftOutCells(leftOut[place]),
  ]);
  const tail = paddedRow([dressed(textCell(tailText(build)))], ACCOUNTS_WIDTH);
  const rows = [bandRow(), headerRow(), ...body, tail];
  return {
    rows: stampedRows('accounts', build, rows, ACCOUNTS_WIDTH, { row: 0, column: 0 }),
    owned: ACCOUNTS_WIDTH,
    widths: [{ from: 0, count: ACCOUNT_COLUMNS.length, pixels: 150 }],
    frozenRows: ACCOUNT_HEAD_ROWS,
    frozenColumns: 0,
    hiddenColumns: hiddenRuns(table),
    grows: true,
  };
}

/** A line of the head: text in the colour of its band, which says as much as a fill and takes one call less. */
function headLook(band: ColumnBand): Look {
  return { bold: true, size: 9, color: BANDS[band].color };
}

/** The first line starts with the stamp; the name of a band stands over its first column. */
function bandRow(): readonly DressedCell[] {
  const bands = ACCOUNT_COLUMNS.map(({ band }, index) => {
    const isFirst = index > 0 && ACCOUNT_COLUMNS[index - 1]?.band !== band;
    return dressed(isFirst ? textCell(BANDS[band].name) : '', index === 0 ? STAMP_LOOK : headLook(band));
  });
  return paddedRow(bands, ACCOUNTS_WIDTH);
}

function headerRow(): readonly DressedCell[] {
  const headers = ACCOUNT_COLUMNS.map(({ name, band }) => dressed(textCell(name), headLook(band)));
  const side = (words: string): DressedCell => dressed(textCell(words), { bold: true, size: 9 });
  const totals = [BLANK, side('Totals that no account owns'), BLANK, BLANK, BLANK, BLANK];
  return [...headers, ...totals, side('Not counted'), side('Rows'), side('Why')];
}

/** The look of each column below its header, made once and shared by all rows. */
const BODY_LOOKS: readonly Look[] = ACCOUNT_COLUMNS.map(({ kind }) =>
  kind === 'text' ? {} : { format: KIND_FORMATS[kind] },
);

function accountCells(table: AccountTable, account: number | undefined): readonly DressedCell[] {
  return ACCOUNT_COLUMNS.map((column, index) =>
    dressed(account === undefined ? '' : accountCell(table, column, account), BODY_LOOKS[index]),
  );
}

/** The total of a line between two blank columns, its value three columns behind its words. */
function totalCells(table: AccountTable, place: number): readonly DressedCell[] {
  const total = TOTALS[place];
  const [name, value] =
    total === undefined ? (['', ''] as const) : [textCell(total.name), numberCell(table.totals[total.id])];
  return [BLANK, dressed(name), BLANK, BLANK, dressed(value), BLANK];
}

function leftOutCells(one: LeftOut | undefined): readonly DressedCell[] {
  if (one === undefined) return [BLANK, BLANK, BLANK];
  return [dressed(textCell(one.account)), dressed(one.rows), dressed(textCell(one.reason))];
}

function accountCell(table: AccountTable, column: AccountColumn, account: number): SheetCell {
  if (!isPresent(table, column)) return '';
  if (column.kind === 'text') return textCell(table.texts[column.id][account] ?? '');
  const value = table.numbers[column.id][account] ?? NaN;
  return numberCell(column.kind === 'date' ? toSerial(value) : value);
}

function isPresent(table: AccountTable, column: AccountColumn): boolean {
  return columnNeeds(column).every((need) => table.present.has(need));
}

/** Runs of columns whose whole table is not there: they keep their place, unseen. */
function hiddenRuns(table: AccountTable): readonly Width[] {
  const runs: Width[] = [];
  ACCOUNT_COLUMNS.forEach((column, from) => {
    if (columnNeeds(column).every((need) => need === 'earlier' || table.present.has(need.split('.')[0] ?? ''))) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.count === from)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, count: 1, pixels: 0 });
  });
  return runs;
}
