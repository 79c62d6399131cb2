// Spend sheets as people keep them: months, totals between the rows, the budget beside what was paid.
import type { Cell } from '../../book';
import { carries, own } from '../dialect';
import type { Column, Dialect } from '../dialect';
import type { Spelling } from '../spell';
import { AMERICAN, dotted, grouped, monthOnly } from '../style';
import type { Style } from '../style';

/** `12k` for round amounts. */
const inThousands = (value: number, currency: string): string =>
  value !== 0 && value % 1000 === 0 ? `${String(value / 1000)}k` : AMERICAN.money(value, currency);

const MONTHLY: Style = { ...AMERICAN, date: monthOnly, money: inThousands };
const { order: _order, ...withoutOrder } = AMERICAN;

/** Day first with full stops, decimal comma, thousands parted by a space that does not break. */
const EUROPEAN: Style = {
  ...withoutOrder,
  locale: 'de_DE',
  date: dotted,
  decimals: 'decimal-comma',
  number: (value) => grouped(value, '\u00a0', ',', 0),
  money: (value, currency) => `${grouped(value, '\u00a0', ',', 2)}${currency === '' ? '' : ` ${currency}`}`,
  nothing: ['', '–'],
};

const planned: Spelling = (_cell, { amount = null }, { style }) => style.money(Number(amount ?? 0) + 500, '');

const firstOfMonth = (cell: Cell): Cell => `${String(cell).slice(0, 7)}-01`;

const BY_MONTH: readonly Column[] = [
  { ...carries('Month', 'date'), keeps: { heading: 'Month', cell: firstOfMonth } },
  carries('Channel', 'channel'),
  carries('Category', 'category'),
  own('Budget', planned),
  carries('Actual', 'amount'),
  carries('Currency', 'currency'),
  carries('Funnel stage', 'stage'),
  own('Notes'),
];

const BY_DAY: readonly Column[] = [
  { ...carries('Date', 'date'), keeps: { heading: 'Date', cell: (cell) => cell } },
  carries('Vendor', 'channel'),
  carries('Cost type', 'category'),
  { ...carries('Cost', 'amount'), also: 'currency' },
  carries('Stage', 'stage'),
  own('Paid by', 'Transfer'),
  own('Notes'),
];

/** Spend sheets made by hand. */
export const SPEND_SHEETS: readonly Dialect[] = [
  {
    ...{ vendor: 'spend-sheet', table: 'Spend', columns: BY_MONTH, style: MONTHLY },
    layout: {
      above: [['2024'], []],
      airy: true,
      every: { rows: 9, label: (part) => `Q${String(part)} total` },
      totals: () => ['Total'],
    },
  },
  {
    ...{ vendor: 'spend-sheet-european', table: 'Spend', columns: BY_DAY, style: EUROPEAN },
    layout: { airy: true, totals: () => ['Summe'] },
  },
];
