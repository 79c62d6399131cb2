import type { ArgumentIssue, ArgumentIssueCode } from '../model/argument-issue';

type Sentence = (issue: ArgumentIssue) => string;

const NO_DATE = (what: string): string =>
  `${what} is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.`;

/** What was found and what to do, per code. A code without words does not compile. */
const ARGUMENT_SENTENCES: Readonly<Record<ArgumentIssueCode, Sentence>> = {
  missing: ({ received }) => `is missing. Add it, as in ${received}.`,
  'heading-in-range': ({ received }) => `"${received}" looks like a heading. Start the range one row lower.`,
  'text-for-number': ({ received }) =>
    `"${received}" is text, and a number is needed. Type it as a number, or leave the cell blank.`,
  'yes-no-for-number': ({ received }) =>
    `${received} is a yes or no, and a number is needed. Type it as a number, or leave the cell blank.`,
  'date-for-number': () =>
    'this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
  'cell-shows-failure': ({ received }) => `the cell shows ${received}. Repair the formula in that cell first.`,
  'cell-is-loading': () => 'the cell is still loading. Wait until it shows its value.',
  'below-zero': ({ received }) => `${received} is below zero. Use 0 or a number above it.`,
  'over-whole': ({ received, beside = '' }) =>
    `${received} is more than ${beside}, and it should be a part of it. Check the two numbers and their order.`,
  'over-one': ({ received }) => `${received} is more than 100%. Type a share, such as 80% or 0.8.`,
  'over-maximum': ({ received, beside = '' }) =>
    `${received} is more than ${beside}, the highest there can be. Type a number from 0 to ${beside}.`,
  'before-start': ({ received, beside = '' }) =>
    `${received} lies before ${beside}. Correct one of the two dates, or leave it blank.`,
  'sizes-differ': ({ received, beside = '' }) =>
    `a range of ${received} does not fit ${beside}. Select ranges of the same size, or a single cell.`,
  'range-too-large': ({ received, beside = '' }) =>
    `the ranges hold ${received} cells, and a function can take in ${beside}. Select shorter ranges, such as A2:A5000 in place of A:A.`,
  'not-one-column': ({ received }) => `a range of ${received} was given. Select one column.`,
  'not-two-columns': ({ received }) =>
    `a range of ${received} was given. Select two columns: the kinds of touch and their points.`,
  'not-a-date': ({ received }) => NO_DATE(received),
  'text-for-date': ({ received }) => NO_DATE(`"${received}"`),
  'zone-unknown': () =>
    'the day of a date cell could not be told just now. Change any cell of the range to calculate again.',
  'not-a-stage': ({ received }) =>
    `${received} is not a deal stage. Select a column of stages such as Closed Won, or give numbers for won and base.`,
  'not-an-account': ({ received }) =>
    `${received} is not an account. Select a column of account names, domains or email addresses.`,
  'not-a-touch': ({ received }) =>
    `${received} is not a kind of touch. Select a column of kinds such as meeting or ad_click.`,
  'no-points': ({ received, beside = '' }) =>
    `"${received}" is no kind of touch with points${beside}. Give it points in a weights table of two columns, 0 if it should not count.`,
  'result-too-large': () => 'the result is too large for a cell. Check the size of the numbers.',
};

/**
 * What a cell says when an argument of its function cannot be used: where, what was found, what to do.
 *
 * @param issue - The first that was found.
 * @param otherRows - How many more rows have one.
 */
export function argumentSentence(issue: ArgumentIssue, otherRows = 0): string {
  const { name, row } = issue.at;
  const place = row === undefined ? name : `${name}, row ${String(row)}`;
  const joint = issue.code === 'missing' ? ' ' : ': ';
  return `${place}${joint}${ARGUMENT_SENTENCES[issue.code](issue)}${alsoIn(otherRows)}`;
}

function alsoIn(rows: number): string {
  if (rows === 0) return '';
  return rows === 1 ? ' 1 more row needs a look, too.' : ` ${String(rows)} more rows need a look, too.`;
}
