import { count, counted } from './counted';

/** The words of the explain tab. */
export const explainWords = {
  heading: 'Explain a number',
  hint: 'Mark a number on the funnel tab, or search for a KPI, and see its accounts.',
  marked: 'Explain the marked cell',
  search: 'Search for a KPI',
  choices: 'KPIs found',
  noChoice: 'No KPI of that name.',
  choice: (name: string, shown: string): string => (shown === '' ? `${name}: no value` : `${name}: ${shown}`),
  waits: ['Looking up the accounts …', 'Still looking: a long list takes a little longer.'],
  writing: ['Writing the list …'],
  stopped: 'The number could not be explained',
  column: 'Accounts of',
  list: 'List',
  roles: {
    counted: (label: string, accounts: number): string => `${label} (${count.format(accounts)})`,
    numerator: (label: string, accounts: number): string => `Above the line: ${label} (${count.format(accounts)})`,
    denominator: (label: string, accounts: number): string => `Below the line: ${label} (${count.format(accounts)})`,
    part: (label: string, accounts: number): string => `Part: ${label} (${count.format(accounts)})`,
    behind: (label: string, accounts: number): string => `Behind it: ${label} (${count.format(accounts)})`,
  },
  leftOut: (accounts: number): string => `Not counted (${count.format(accounts)})`,
  sort: 'Sort by',
  sorts: { tab: 'Order of the accounts tab', name: 'Name', amount: 'Largest amount', why: 'Reason' },
  find: 'Search in the list',
  found: (accounts: number, all: number): string =>
    accounts === all
      ? counted(all, 'account', 'accounts')
      : `${count.format(accounts)} of ${counted(all, 'account', 'accounts')}`,
  sumOf: (value: string): string => `Sum of the list: ${value}`,
  more: (accounts: number): string => `Show ${count.format(accounts)} more`,
  copy: 'Copy',
  copied: (accounts: number): string => `${counted(accounts, 'account', 'accounts')} copied. Paste into any sheet.`,
  notCopied: 'The browser did not let the list be copied. Write it to a tab instead.',
  toTab: 'Write to a new tab',
  written: (accounts: number, tab: string): string =>
    `${counted(accounts, 'account', 'accounts')} written to the new tab “${tab}”.`,
  headings: { account: 'Account', amount: 'Adds', why: 'Why not' },
  build: (build: number, at: string): string => `As built: build ${String(build)}, ${at}`,
};
