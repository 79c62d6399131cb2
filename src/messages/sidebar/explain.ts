import { LIST_HEADINGS } from '../list-headings';
import { count, counted } from './counted';

/** The words of the explain tab. */
export const explainWords = {
  heading: 'Explain a number',
  hint: 'See the accounts behind any number: mark it on the funnel tab, or choose it here.',
  noFunnel: 'There is no funnel yet. Build it on the tab Data, and see here which accounts stand behind each number.',
  toData: 'Go to Data',
  marked: 'Explain the marked cell',
  search: 'Search for a KPI',
  choices: 'KPIs found',
  noChoice: 'No KPI of that name.',
  moreChoices: (kpis: number): string => `${counted(kpis, 'more KPI', 'more KPIs')}: type more of the name.`,
  all: (kpis: number): string => `Choose from all ${counted(kpis, 'KPI', 'KPIs')}`,
  noValue: 'no value',
  reading: 'Reading the KPIs of the funnel tab …',
  waits: ['Looking up the accounts …', 'Still looking: a long list takes a little longer.'],
  writing: ['Writing the list …'],
  stopped: 'The number could not be explained',
  outdated: 'The funnel was refreshed after this explanation.',
  again: 'Explain it again',
  column: 'Accounts of',
  list: 'List',
  accounts: 'Accounts',
  roles: {
    counted: (label: string, accounts: number): string => `${label} (${count.format(accounts)})`,
    numerator: (label: string, accounts: number): string => `Divided: ${label} (${count.format(accounts)})`,
    denominator: (label: string, accounts: number): string => `Divided by: ${label} (${count.format(accounts)})`,
    part: (label: string, accounts: number): string => `Part: ${label} (${count.format(accounts)})`,
    behind: (label: string, accounts: number): string => `Behind it: ${label} (${count.format(accounts)})`,
  },
  leftOut: (accounts: number): string => `Not counted (${count.format(accounts)})`,
  sort: 'Sort by',
  sorts: { tab: 'Accounts tab', name: 'Name', why: 'Reason' },
  find: 'Search in the list',
  found: (accounts: number, all: number): string =>
    `${count.format(accounts)} of ${counted(all, 'account', 'accounts')}`,
  sumOf: (value: string): string => `Sum of the list: ${value}`,
  more: (accounts: number): string => `Show ${count.format(accounts)} more`,
  copy: 'Copy',
  copied: (accounts: number): string => `${counted(accounts, 'account', 'accounts')} copied. Paste into any sheet.`,
  notCopied: 'The browser did not let the list be copied. Write it to a tab instead.',
  toTab: 'Write to a new tab',
  written: (accounts: number, tab: string): string =>
    `${counted(accounts, 'account', 'accounts')} written to the new tab “${tab}”.`,
  headings: LIST_HEADINGS,
  build: (build: number, at: string): string => `As built: build ${String(build)}, ${at}`,
};
