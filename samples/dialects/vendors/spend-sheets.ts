// Spend sheets as people keep them: months, totals between the rows, the budget beside what was paid.
import type { Cell } from '../../book';
import { MONTHS_ACROSS } from '../across';
import { carries, own } from '../dialect';
import type { Column, Dialect } from '../dialect';
import type { Spelling } from '../spell';
import { AMERICAN, dotted, grouped, monthOnly } from '../style';
import type { Style, Ymd } from '../style';

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

const FISCAL_START = 4;

/** `FY25 Q1` of a fiscal year that begins in April and is named after the year in which it ends. */
const fiscalQuarter = ([year, month]: Ymd): string => {
  const since = (month - FISCAL_START + 12) % 12;
  return `FY${String((month < FISCAL_START ? year : year + 1) % 100)} Q${String(Math.floor(since / 3) + 1)}`;
};

const firstOfQuarter = (cell: Cell): Cell => {
  const [year, month] = String(cell).split('-').map(Number);
  const first = Math.floor(((month ?? 1) - 1) / 3) * 3 + 1;
  return `${String(year)}-${String(first).padStart(2, '0')}-01`;
};

const BY_QUARTER: readonly Column[] = [
  { ...carries('Period', 'date'), keeps: { heading: 'Quarter', cell: firstOfQuarter } },
  carries('Channel', 'channel'),
  carries('Category', 'category'),
  carries('Amount', 'amount'),
  carries('Currency', 'currency'),
  carries('Funnel stage', 'stage'),
  own('Notes'),
];

const BUDGET: readonly Column[] = [
  own('Line', (_cell, _facts, { dice }) => `L${String(dice.between(100, 999))}`),
  carries('Channel', 'channel'),
  carries('Category', 'category'),
  carries('Funnel stage', 'stage'),
  carries('Currency', 'currency'),
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
  {
    ...{ vendor: 'budget-by-month', table: 'Spend', columns: BUDGET, across: MONTHS_ACROSS, style: AMERICAN },
    layout: { above: [['Marketing budget'], []] },
  },
  {
    ...{ vendor: 'spend-sheet-fiscal', table: 'Spend', columns: BY_QUARTER, fiscalStart: FISCAL_START },
    ...{ style: { ...withoutOrder, date: fiscalQuarter }, layout: { totals: () => ['Total'] } },
  },
];
