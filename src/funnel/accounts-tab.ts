import { a1Of, columnLetters, quotedSheet } from '../model/a1';
import { toSerial } from '../model/day';
import { ACCOUNT_COLUMNS, columnNeeds, columnPosition } from '../metrics/account-columns';
import type { AccountColumn, ColumnBand, NumberColumnId } from '../metrics/account-columns';
import type { AccountTable } from '../metrics/account-table';
import { TOTALS } from '../metrics/totals';
import type { TotalId } from '../metrics/totals';
import { accountOrder } from './account-order';
import type { BuildFacts } from './build-facts';
import { KIND_FORMATS } from './number-formats';
import { INK, STAGE_COLORS } from './palette';
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

/** How many columns the accounts tab has. */
const COLUMNS = TOTAL_VALUE_COLUMN + 1;

const BANDS: Readonly<Record<ColumnBand, { readonly name: string; readonly color: string }>> = {
  account: { name: 'Account', color: STAGE_COLORS.target.pale },
  engagement: { name: 'Engagement in the period', color: STAGE_COLORS.engaged.pale },
  people: { name: 'People', color: STAGE_COLORS.retention.pale },
  opportunities: { name: 'Opportunities and wins', color: STAGE_COLORS.opportunity.pale },
  customers: { name: 'Customers', color: STAGE_COLORS.won.pale },
  list: { name: 'How it counts', color: INK.header },
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

/** The accounts tab: one row per account, and the totals that no account owns, in columns of their own. */
export function accountsTab(facts: BuildFacts): Tab {
  const { table, build } = facts;
  const order = accountOrder(table);
  const count = Math.max(order.length, TOTALS.length);
  const body = Array.from({ length: count }, (_, place) => bodyRow(table, order[place], place));
  const tail = paddedRow([dressed(textCell(tailText(build)))], COLUMNS);
  const rows = [bandRow(), headerRow(), ...body, tail];
  return {
    rows: stampedRows('accounts', build, rows, COLUMNS, { row: 0, column: 0 }),
    owned: COLUMNS,
    widths: [{ from: 0, count: 1, pixels: 200 }],
    frozenRows: ACCOUNT_HEAD_ROWS,
    frozenColumns: 0,
    hiddenColumns: hiddenRuns(table),
    grows: true,
  };
}

function bandRow(): readonly DressedCell[] {
  let last = '';
  const bands = ACCOUNT_COLUMNS.map(({ band }) => {
    const first = band !== last;
    last = band;
    return dressed(first ? textCell(BANDS[band].name) : '', { background: BANDS[band].color });
  });
  return paddedRow(bands, COLUMNS);
}

function headerRow(): readonly DressedCell[] {
  const headers = ACCOUNT_COLUMNS.map((column) =>
    dressed(textCell(column.name), { background: BANDS[column.band].color }),
  );
  const totals = dressed(textCell('Totals that no account owns'), { background: INK.header });
  return paddedRow([...headers, dressed(''), totals], COLUMNS);
}

/** The look of each column below its header, made once and shared by all rows. */
const BODY_LOOKS: readonly Look[] = ACCOUNT_COLUMNS.map(({ kind }) =>
  kind === 'text' ? {} : { format: KIND_FORMATS[kind] },
);

function bodyRow(table: AccountTable, account: number | undefined, place: number): readonly DressedCell[] {
  const cells = ACCOUNT_COLUMNS.map((column, index) =>
    dressed(account === undefined ? '' : accountCell(table, column, account), BODY_LOOKS[index]),
  );
  const total = TOTALS[place];
  if (total === undefined) return paddedRow(cells, COLUMNS);
  return [
    ...cells,
    dressed(''),
    dressed(textCell(total.name)),
    dressed(''),
    dressed(''),
    dressed(numberCell(table.totals[total.id])),
  ];
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
    if (columnNeeds(column).every((need) => table.present.has(need.split('.')[0] ?? ''))) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.count === from)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, count: 1, pixels: 0 });
  });
  return runs;
}
