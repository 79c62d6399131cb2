// What exports set side by side in one row: costs by month, or counts of touches by kind.
import type { Dice } from '../believable/dice';
import type { Cell } from '../book';
import type { Facts } from './clean';

/** A column beside others; one without a key adds others up. */
type Beside = { readonly header: string; readonly key?: string };

/** How clean rows fall into columns, and what a column and its cells say. */
export type Across = {
  /** The column of a clean row; undefined where it has none. */
  readonly keyOf: (facts: Facts) => string | undefined;
  readonly amountOf: (facts: Facts) => number;
  /** All columns, in order, given the keys that have cells. */
  readonly columnsFor: (keys: readonly string[], dice: Dice) => readonly Beside[];
  /** The headings of the clean table for what a column says and for what its cells hold. */
  readonly headings: readonly [label: string, value: string];
  /** What the clean table says in the place of a column. */
  readonly labelOf: (key: string) => Cell;
  /** The field of the cells, and how they are written. */
  readonly field: string;
  readonly written: 'money' | 'number';
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How people write a month above a column. */
const SPELLINGS: readonly [Spelling, ...Spelling[]] = [
  (year, month) => `${MONTHS[month] ?? ''} ${String(year)}`,
  (year, month) => `${MONTHS[month] ?? ''}-${String(year % 100)}`,
  (year, month) => `${String(year)}-${String(month + 1).padStart(2, '0')}`,
];

type Spelling = (year: number, month: number) => string;

const monthOf = (key: string): readonly [year: number, month: number] => {
  const [year = 0, month = 1] = key.split('-').map(Number);
  return [year, month - 1];
};

/** Every month from the first to the last that has a cost, at least three, with totals of quarters and of all. */
export const MONTHS_ACROSS: Across = {
  keyOf: ({ date = null, amount = null }) => (date === null || amount === null ? undefined : String(date).slice(0, 7)),
  amountOf: ({ amount = null }) => Number(amount),
  columnsFor: (keys, dice) => {
    const sorted = [...keys].sort();
    const [year, month] = monthOf(sorted[0] ?? '2024-01');
    const [lastYear, lastMonth] = monthOf(sorted[sorted.length - 1] ?? '2024-01');
    const spelling = dice.pick(SPELLINGS);
    const columns = Array.from({ length: Math.max(3, (lastYear - year) * 12 + lastMonth - month + 1) }, (_, index) => {
      const [y, m] = [year + Math.floor((month + index) / 12), (month + index) % 12];
      const own: Beside = { header: spelling(y, m), key: `${String(y)}-${String(m + 1).padStart(2, '0')}` };
      return m % 3 === 2 ? [own, { header: `Q${String((m + 1) / 3)} ${String(y)}` }] : [own];
    });
    return [...columns.flat(), { header: 'Total' }];
  },
  headings: ['Month', 'Amount'],
  labelOf: (key) => `${key}-01`,
  field: 'amount',
  written: 'money',
};

/** The columns of a company report, with the kinds of touches that they count. */
const COUNTED: readonly Beside[] = [
  { header: 'Impressions', key: 'Ad impression' },
  { header: 'Clicks', key: 'Ad click' },
  { header: 'Ad Engagement' },
  { header: 'Organic Engagement', key: 'Social engagement' },
  { header: 'Website Visits', key: 'Website visit' },
];

/** Impressions, clicks and engagement by kind; whatever else there is counts as visits. */
export const COUNTS_ACROSS: Across = {
  keyOf: ({ account = null, type = null }) => {
    const found = COUNTED.find(({ key }) => key?.toLowerCase() === String(type).toLowerCase());
    return account === null ? undefined : (found?.key ?? 'Website visit');
  },
  amountOf: ({ qty = null }) => (qty === null ? 1 : Number(qty)),
  columnsFor: () => COUNTED,
  headings: ['Type', 'Quantity'],
  labelOf: (key) => key,
  field: 'qty',
  written: 'number',
};
