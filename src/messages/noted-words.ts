import { grouped } from './grouped';

const rows = (count: number): string => (count === 1 ? '1 row' : `${grouped(count)} rows`);
const cells = (count: number): string => (count === 1 ? '1 cell' : `${grouped(count)} cells`);

const SENTENCES: Readonly<Record<string, (count: number) => string>> = {
  'not-a-number': (count) => `no number in ${cells(count)} where one belongs; such a cell counts as blank.`,
  'not-a-date': (count) => `no date in ${cells(count)} where one belongs; such a cell counts as blank.`,
  'ambiguous-number': (count) =>
    `numbers that can be read in two ways in ${cells(count)}; such a cell counts as blank.`,
  'ambiguous-date': (count) => `dates that can be read in two ways in ${cells(count)}; such a cell counts as blank.`,
  'not-a-flag': (count) => `neither yes nor no in ${cells(count)}; such a cell counts as blank.`,
  'several-accounts': (count) => `several accounts in one cell of ${rows(count)}; the first target account counts.`,
  'ambiguous-account': (count) => `a name that several accounts have in ${rows(count)}; such a row is nobody\'s.`,
  'score-off-scale': (count) => `a score off its scale in ${cells(count)}; such a cell counts as blank.`,
  'after-as-of': (count) => `a date after the as-of date in ${cells(count)}; such a cell is left out.`,
  'fiscal-quarter': (count) => `quarters of a fiscal year in ${cells(count)}; say in the definitions when it begins.`,
  'cost-cut': (count) =>
    `days of a report that the period cuts in ${rows(count)}; the share of the days inside counts.`,
  'touch-cut': (count) => `days of a report that the period cuts in ${rows(count)}; its last day decides.`,
  'no-created-date': (count) => `no created date in ${rows(count)}; such a deal was created in no period.`,
  'no-amount': (count) => `no amount in ${rows(count)}; such a row adds to no sum.`,
  'no-term': (count) => `no term in ${rows(count)}; the whole amount counts as the first year.`,
  'short-term': (count) => `a term under a year in ${rows(count)}; its value is made that of a year.`,
  'no-probability': (count) => `no probability in ${rows(count)} of open deals; they are not in the weighted pipeline.`,
  'negative-amount': (count) => `an amount below zero in ${rows(count)}; it lowers the sum and is no deal of its own.`,
  'other-currency': (count) => `another currency in ${rows(count)}; the amount is left out.`,
  'closes-later': (count) => `a close date after the as-of date in ${rows(count)}; the deal counts as open.`,
  'closed-without-date': (count) =>
    `no close date in ${rows(count)} of deals won or lost; such a deal is in no period.`,
  'dates-out-of-order': (count) =>
    `a close date before the created date in ${rows(count)}; the days between are left out.`,
};

/** What is to be known about rows of a table that are used: `Opportunities: no amount in 2 rows; …` */
export function notedWords(table: string, code: string, count: number): string {
  return `${table}: ${noted(code, count)}`;
}

/** The same where it is clear which table is meant: `No amount in 2 rows; …` */
export function notedSentence(code: string, count: number): string {
  const sentence = noted(code, count);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function noted(code: string, count: number): string {
  return (SENTENCES[code] ?? ((found) => `something to look at in ${rows(found)}.`))(count);
}
