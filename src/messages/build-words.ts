import { grouped } from './grouped';

/** Sentences about what a build assumed, so that nobody has to guess. */
export const BUILD_WORDS = {
  periodFound: (from: string, to: string): string =>
    `The period is taken from your data, from its first to its last day: ${from} to ${to}.`,
  noDays: (from: string, to: string): string =>
    `No date was found in your data, so the period is ${from} to ${to}. Set it yourself, or choose a table with dates.`,
  startFound: (from: string, to: string): string =>
    `Period from is taken from your data, whose first day is ${from}. The period ends as set: ${to}.`,
  endFound: (from: string, to: string): string =>
    `Period to is taken from your data, whose last day is ${to}. The period begins as set: ${from}.`,
  oneCurrency:
    'No cell names a currency in words, and a sign that only the number format shows is not read: all amounts are taken as being in one currency.',
  converted:
    'Amounts name a currency, but their column says that they are converted: all are taken as being in one currency.',
  sharedSign: (sign: string, code: string): string =>
    `Amounts carry ${sign}, which several currencies use; all of these are taken as ${code}. If they are in another one, choose its country in the settings of the workbook.`,
  tooFew: 'too few to judge',
  wholeValue: 'Lifetime value takes the whole contract value: set Gross margin in the definitions.',
  yearsFromLosses: (lost: number, customers: number): string =>
    `Lifetime value takes its years from churn: ${grouped(lost)} lost among ${grouped(customers)} customers at the start. Set Years a customer stays in the definitions.`,
  moreAlike: (notes: number): string =>
    notes === 1 ? 'And 1 more note like this.' : `And ${grouped(notes)} more notes like this.`,
  engagedImplied: (accounts: number): string =>
    accounts === 1
      ? '1 account counts as engaged only because it has an opportunity.'
      : `${String(accounts)} accounts count as engaged only because they have an opportunity.`,
  opportunityImplied: (accounts: number): string =>
    accounts === 1
      ? '1 account counts as having an opportunity only because it was won.'
      : `${String(accounts)} accounts count as having an opportunity only because they were won.`,
  wonWithoutDeal: (accounts: number): string =>
    accounts === 1
      ? '1 account counts as won because a contract starts in the period; no won deal was found for it.'
      : `${String(accounts)} accounts count as won because a contract starts in the period; no won deal was found for them.`,
} as const;
