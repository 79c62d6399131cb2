import { amountFigure } from './figures';
import { grouped } from './grouped';
import { LIST_HEADINGS } from './list-headings';

const accounts = (count: number): string => (count === 1 ? '1 account' : `${grouped(count)} accounts`);

/** Sentences and short forms of an explained number. */
export const EXPLAIN_WORDS = {
  nonTargets: 'Accounts not on the list',
  whole: 'The whole list',
  bridge: (stage: string, part: string): string => `${stage}: ${part.toLowerCase()}`,
  bridgeDefinition: 'What moved between the earlier period and now, account by account',
  /** Accounts that each count as one. */
  counted: (count: number): string => accounts(count),
  /** Accounts that add up to something. */
  addedUp: (count: number, value: string): string =>
    count === 1 ? `1 account adds ${value}` : `${accounts(count)} add up to ${value}`,
  share: (part: string, whole: string, value: string): string => `${part} of ${whole} = ${value}`,
  shareOfAccounts: (part: string, whole: number, value: string): string => `${part} of ${accounts(whole)} = ${value}`,
  equals: (arithmetic: string, value: string): string => `${arithmetic} = ${value}`,
  noNumber: (reason: string): string => `There is no number: ${reason}.`,
  noAccounts: (total: string, value: string): string =>
    `“${total}” is one number, ${value}, which is not told account by account.`,
  notKnown: (name: string): string => `“${name}” is not known`,
  isZero: (name: string): string => `“${name}” is 0, and nothing can be divided by it`,
  behind: (total: string): string =>
    `“${total}” is worked out over single rows of your data, so the list need not add up to it: it shows the accounts behind it, with their own sums.`,
  otherNumber: (tab: string, shown: string): string =>
    `The ${tab} tab shows ${shown}: the accounts tab was changed since. Refresh the funnel to bring them together.`,
  total: (value: number | undefined): string => (value === undefined ? 'n/a' : amountFigure(value)),
  /** What is added up, without what is taken away. */
  less: (added: string, taken: string): string => `${added} less ${taken}`,
  /** The tab that a list is written to; without the signs that a spreadsheet program may not take in a name. */
  tabName: (name: string): string => `List, ${name.replace(/[\\/?*:[\]']+/g, ' ')}`,
  headings: LIST_HEADINGS,
  notCounted: 'Not counted',
  countedLabel: 'Counted',
  nothingToDivideBy: 'there is nothing to divide by',
  listTitle: (name: string, list: string, count: string): string => `${name} · ${list} · ${count}`,
  buildLine: (frame: string, build: number, at: string): string => `${frame} · Build ${String(build)}, ${at}`,
};
