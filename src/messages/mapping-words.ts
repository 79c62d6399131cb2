import type { ColumnAnswer } from '../model/column-answer';
import { words } from './sentence';
import type { Words } from './sentence';

/** What the cells of a column look like, in words: its cells are … */
const CONTENTS: Readonly<Record<string, string>> = {
  email: 'email addresses',
  domain: 'domains',
  stage: 'deal stages',
  money: 'amounts of money',
  date: 'dates',
  answer: 'whole numbers from 0 to 10',
  'yes-no': 'yes or no',
};

/** What tells a field for which there is no column. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  line: 'a line above the table tells it',
  months: 'the headers of months beside each other tell it',
  counts: 'the headers of counts beside each other tell it',
  headings: 'the headings above groups of rows tell it',
};

/** Reports that are no table of the kind that was asked for, in words. */
const REPORTS: Readonly<Record<string, string>> = {
  'linkedin-ads': 'This is an ad report of LinkedIn: its Account Name is the ad account. Choose it for Spend',
  'linkedin-companies': 'This is a company report of LinkedIn. Choose it for Activities',
  'counts-without-days':
    'Type the days of the report in a line above its header, such as January 1, 2024 - March 31, 2024, or add a column Date',
  'google-ads': 'This is a report of Google Ads, which knows no companies. Choose it for Spend',
  '6sense': 'This is an account list of 6sense. Choose it for Accounts',
  demandbase: 'This is an account list of Demandbase. Choose it for Accounts',
  surveymonkey: 'This is an export of SurveyMonkey. Choose it for NPS answers',
  survey: 'These are answers to a survey. Choose them for NPS answers',
};

/** Why a column is taken for a field, as a sentence without its full stop. */
export function groundWords(ground: string): string {
  if (ground === 'header') return 'by its header';
  if (ground === 'person') return 'as you chose';
  const elsewhere = ELSEWHERE[ground];
  if (elsewhere !== undefined) return elsewhere;
  return `its cells are ${CONTENTS[ground] ?? ground}`;
}

/** How a person said that a column is read. */
export const ANSWER_WORDS: Readonly<Record<ColumnAnswer, string>> = {
  'day-first': 'read with the day first',
  'month-first': 'read with the month first',
  'decimal-point': 'read with a decimal point',
  'decimal-comma': 'read with a decimal comma',
};

/** One of two readings of a cell: `2024-04-03 (day first)`. */
export function readAs(answer: ColumnAnswer, value: string): string {
  return `${value} (${answer.replace('-', ' ')})`;
}

/**
 * That a table lacks columns, and what to do.
 *
 * @param options - The id of a report that it is instead, or columns that look like them: `date F; money G`.
 */
export function missingColumn(missing: string, table: string, options: string): Words {
  const report = REPORTS[options];
  if (report !== undefined) return words(`${table} needs a column for ${missing}.`, `${report}.`);
  if (options === '') {
    return words(
      `${table} needs a column for ${missing}.`,
      'Name such a column in the header row, or choose another range.',
    );
  }
  const columns = options.split('; ').map((option) => {
    const [ground = '', letters = ''] = option.split(' ');
    return `column ${letters} may be one (${groundWords(ground)})`;
  });
  return words(
    `${table} needs a column for ${missing}; ${columns.join(', ')}.`,
    'Choose the column on the card of the table, or name it in the header row.',
  );
}

/** Why a tab was taken for a table. */
export const FOUND_WORDS = {
  report: (report: string) => `Found as ${REPORT_NAMES[report] ?? 'a report that is known'}.`,
  sure: (headers: readonly string[]) => `Found by its header: ${headers.join(', ')}.`,
  likely: (headers: readonly string[], other: string) =>
    `Probably this table, by its header: ${headers.join(', ')}. It could be ${other}, too: please check.`,
  named: (headers: readonly string[]) => `Found by the name of its tab and its header: ${headers.join(', ')}.`,
} as const;

const REPORT_NAMES: Readonly<Record<string, string>> = {
  'linkedin-ads': 'an ad report of LinkedIn',
  'linkedin-companies': 'a company report of LinkedIn',
  'google-ads': 'a report of Google Ads',
  '6sense': 'an account list of 6sense',
  demandbase: 'an account list of Demandbase',
  surveymonkey: 'an export of SurveyMonkey',
  survey: 'answers to a survey: a score with a comment',
};
