// Salesforce: reports as a file of details and as they look on the screen, with one currency and with several.
import type { TableName } from '../clean';
import { carries } from '../dialect';
import type { Column, Dialect, Layout } from '../dialect';
import { AMERICAN, BRITISH, serialDate } from '../style';
import type { Style } from '../style';
import { ACCOUNTS, CONTRACTS, DEALS, MEMBERS, PEOPLE, TASKS } from './salesforce-columns';

const REPORTS: readonly (readonly [TableName, readonly Column[], string])[] = [
  ['Accounts', ACCOUNTS, 'owner'],
  ['Activities', TASKS, 'type'],
  ['Opportunities', DEALS, 'stage'],
  ['Customers', CONTRACTS, 'account'],
  ['Contacts', PEOPLE, 'role'],
];

/** Reports that are grouped by account: no column names it. */
const SUMMARIES: readonly (readonly [TableName, readonly Column[], string])[] = [
  ['Activities', TASKS, 'Company / Account'],
  ['Opportunities', DEALS, 'Account Name'],
  ['Customers', CONTRACTS, 'Account Name'],
  ['Contacts', PEOPLE, 'Account Name'],
];

const FOOT = [
  'Confidential Information - Do Not Distribute',
  'Copyright © 2000-2025 salesforce.com, inc. All rights reserved.',
] as const;

const detailsOnly: Layout = { totals: (rows) => [`Grand Totals (${String(rows)} records)`], foot: FOOT };

const formatted = (table: TableName, groupBy: string): Layout => ({
  above: [
    [null, `${table} of the year`],
    [null, 'As of 31/12/2024, 17:04:22'],
    [null, 'Filtered By'],
    [null, 'Show: All records', null, 'Date Field: Created Date'],
    [],
  ],
  indent: 1,
  groupBy,
  totals: () => ['Total'],
  foot: FOOT,
});

const groupedFirst = (columns: readonly Column[], field: string): readonly Column[] => [
  ...columns.filter((column) => column.field === field),
  ...columns.filter((column) => column.field !== field),
];

/** An amount with its currency in a column before it, and the same amount converted. */
const inCurrencies = (columns: readonly Column[], field: string): readonly Column[] =>
  columns.flatMap((column) => {
    if (column.field !== field) return [column];
    const { also: _also, ...plain } = column;
    return [carries('Amount Currency', 'currency'), plain];
  });

/** What the connector of a spreadsheet brings in: dates as the numbers that it keeps. */
const { order: _order, ...withoutOrder } = AMERICAN;
const CONNECTED: Style = { ...withoutOrder, date: serialDate };

/** Reports of Salesforce. */
export const SALESFORCE: readonly Dialect[] = [
  ...REPORTS.map(([table, columns]) => {
    return { vendor: 'salesforce-report', table, columns, style: BRITISH, layout: detailsOnly };
  }),
  ...REPORTS.map(([table, columns, group]) => {
    const layout = formatted(table, group);
    return { vendor: 'salesforce-formatted', table, columns: groupedFirst(columns, group), style: BRITISH, layout };
  }),
  ...SUMMARIES.map(([table, columns, label]) => {
    const layout = { ...detailsOnly, above: [[`${table} by account`], []], headings: { field: 'account', label } };
    return { vendor: 'salesforce-summary', table, columns, style: BRITISH, layout };
  }),
  {
    vendor: 'salesforce-campaign-members',
    table: 'Activities',
    columns: MEMBERS,
    style: AMERICAN,
    layout: detailsOnly,
  },
  {
    ...{ vendor: 'salesforce-currencies', table: 'Opportunities', columns: inCurrencies(DEALS, 'amount') },
    ...{ style: CONNECTED, layout: detailsOnly },
  },
];
