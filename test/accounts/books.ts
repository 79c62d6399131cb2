// Small workbooks for the rules of one table: fill in what a rule is about, leave the rest blank.
import type { Cell } from '../../samples/book';
import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { buildFrom, buildYear, kpis } from '../support/core';
import type { Core } from '../support/core';

export type Rows = readonly (readonly Cell[])[];
export type Settings = Readonly<Record<string, string>>;

const filled = (columns: readonly string[], rows: Rows): Rows => [
  columns,
  ...rows.map((row) => columns.map((_, column) => row[column] ?? null)),
];

export const DEAL_COLUMNS = [
  ...['Account', 'Stage', 'Created date', 'Close date'],
  ...['Amount', 'Type', 'Currency', 'Opportunity ID'],
];

/** Four target accounts. */
export const DEAL_LIST = [
  ['Account', 'Target account'],
  ['Acme', 'yes'],
  ['Beta', 'yes'],
  ['Cyan', 'yes'],
  ['Delta', 'yes'],
];

/** A year with these deals, in the order of `DEAL_COLUMNS`, and these touches: account, date, kind. */
export function deals(rows: Rows, settings: Settings = {}, touched: Rows = []): Core {
  const sheets = { Accounts: DEAL_LIST, Opportunities: filled(DEAL_COLUMNS, rows) };
  const activities = filled(['Account', 'Date', 'Type'], touched);
  return buildYear(touched.length > 0 ? { ...sheets, Activities: activities } : sheets, settings);
}

/** A won deal of new business. */
export const won = (name: string, amount: Cell, closed = '2024-06-01'): Rows[number] => [
  ...[name, 'Closed Won', '2024-03-01', closed],
  ...[amount, 'New'],
];

/** Ten target accounts, A0 to A9, with these touches: account, date, kind, quantity, person; and these deals. */
export function touches(rows: Rows, settings: Settings = {}, dealt: Rows = []): Core {
  const names = Array.from({ length: 10 }, (_, index) => [`A${String(index)}`]);
  const columns = ['Account', 'Date', 'Type', 'Quantity', 'Contact'];
  const sheets = { Accounts: [['Account'], ...names], Activities: filled(columns, rows) };
  return buildYear(dealt.length === 0 ? sheets : { ...sheets, Opportunities: filled(DEAL_COLUMNS, dealt) }, settings);
}

/** A touch of an account. */
export const on = (name: string, kind: string, quantity: Cell = null, date = '2024-12-01'): Rows[number] => [
  ...[name, date, kind],
  quantity,
];

const CONTRACT_COLUMNS = [
  ...['Account', 'Start date', 'End date', 'Term'],
  ...['Contract value', 'One-time fee', 'Renewed', 'Renewal value'],
];

/** Two target accounts, a year with these contracts, in the order of the columns above, and these deals. */
export function contracts(rows: Rows, settings: Settings = {}, dealt: Rows = []): Core {
  const nothing = ['Nobody', 'Open', '2020-01-01', null, 0, 'New'];
  const sheets = {
    Accounts: DEAL_LIST.slice(0, 3),
    Customers: filled(CONTRACT_COLUMNS, rows),
    Opportunities: filled(DEAL_COLUMNS, dealt.length > 0 ? dealt : [nothing]),
  };
  return buildYear(sheets, settings);
}

/** Terms of the customer Old, for `contracts`: first day, last day, renewed, value a year after renewal. */
export const customer = (...terms: [string, Cell, Cell?, Cell?][]): Rows =>
  terms.map(([start, end, renewed = null, value = null]) => ['Old', start, end, 12, 100, null, renewed, value]);

/** KPIs of the worked example where a team has agreed on something else. */
export const workedKpis = (settings: Settings, ...ids: readonly string[]): ReturnType<typeof kpis> =>
  kpis(buildFrom(workedBook(), { ...workedSettings, ...settings }), ...ids);
