import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import { DEAL_SENTENCES } from './deal-words';
import { grouped } from './grouped';
import { MATCHING_SENTENCES } from './matching-words';
import { missingColumn } from './mapping-words';
import { NO_COLUMN_SENTENCES } from './no-column-words';
import { READING_SENTENCES } from './reading-words';
import { SETTING_SENTENCES } from './setting-words';
import { quoted, words } from './sentence';
import type { Sentence } from './sentence';

/** Where, what and what to do, as separate sentences. */
export type IssueWords = { readonly where: string; readonly what: string; readonly fix: string };

/** What was found and what to do, per code. A code without words does not compile. */
const SENTENCES: Readonly<Record<DataIssueCode, Sentence>> = {
  ...READING_SENTENCES,
  'no-header': ({ about, options }) =>
    options === ''
      ? words(`No header of ${about} was found in the first 15 rows.`, 'Select the range again with its header row.')
      : words(`No header of ${about} was found: this looks like ${options}.`, `Choose it for ${options}.`),
  'missing-column': ({ received, about, options }) => missingColumn(received, about, options),
  'header-only': ({ about }) =>
    words(`${about} has a header and no rows under it.`, 'Select the range again with its rows.'),
  'other-columns': ({ about }) =>
    words(
      `This area of ${about} has other columns than the first area, so they cannot be read as one table.`,
      'Give it the same header, or leave it out.',
    ),
  'row-incomplete': ({ about }) =>
    words(`This row names nothing that ${about} needs.`, 'Fill in the row, or ignore this if it is a note or a total.'),
  'not-a-number': ({ received, about }) =>
    words(`"${received}" under ${about} is not a number, so it is left out.`, 'Type it as a number.'),
  'not-a-date': ({ received, about }) =>
    words(`"${received}" under ${about} is not a date, so it is left out.`, 'Type it as a date, such as 2024-12-31.'),
  'not-a-flag': ({ received, about }) =>
    words(`"${received}" under ${about} is neither yes nor no, so it counts as blank.`, 'Type yes or no.'),
  ...MATCHING_SENTENCES,
  ...DEAL_SENTENCES,
  ...NO_COLUMN_SENTENCES,
  'after-as-of': () =>
    words('The date lies after the as-of date, so the row is left out.', 'Choose a later as-of date to count it.'),
  'no-date': () => words('The row has no date that could be read, so it is left out.', 'Type its date.'),
  'no-start': () => words('The contract has no start date, so it is left out.', 'Type the day on which it starts.'),
  'no-amount': () => words('No amount is given, so none is counted.', 'Type the amount; 0 counts as zero.'),
  'no-term': () =>
    words('No term is given, so the whole amount counts as the first year.', 'Type the months of the contract.'),
  'short-term': () => words('The term is shorter than a year, so its value is made that of a year.', 'Check the term.'),
  'ends-before-start': () => words('The end lies before the start, so the row is left out.', 'Check the two dates.'),
  'negative-amount': () =>
    words('The amount is below zero, so it lowers the sum and is no deal of its own.', 'Check the amount.'),
  'other-currency': ({ received }) =>
    words(
      `The amount is in ${received}, another currency than the rest, so it is left out.`,
      'Give its rate under Exchange rates in the definitions, or convert it.',
    ),
  'score-out-of-range': () =>
    words('The score is not between 0 and 10, so the answer is left out.', 'Type a score from 0 to 10.'),
  'score-off-scale': ({ received }) =>
    words(
      `The score${received === '' ? '' : ` ${received}`} is off its scale, so it counts as blank.`,
      'Correct it, or set the scale in the definitions.',
    ),
  'unknown-type': ({ received }) =>
    words(
      received === ''
        ? 'Some rows name no kind of touch: they engage an account and score nothing.'
        : `"${received}" is no kind of touch that is known: it engages an account and scores nothing.`,
      'Say what it is under Your words for touches in the definitions, or use a known word such as Meeting.',
    ),
  'person-elsewhere': ({ received }) =>
    words(
      `"${received}" stands further up at another account and counts there alone.`,
      'Keep the person at one account, or nothing to do.',
    ),
  'won-before-listed': ({ received, count }) =>
    words(
      count === 1
        ? `A deal with the target "${received}" was won before the period, and nothing says that it was a customer then: it counts as a target.`
        : `Deals with "${received}" and ${grouped(count - 1)} more targets were won before the period, and nothing says that they were customers then: they count as targets.`,
      'Fill in Customer since, or Target since for those that were listed before.',
    ),
  'unknown-cost-stage': ({ received }) =>
    words(
      `"${received}" is no stage of the funnel: its cost counts for every stage.`,
      'Type Target, Engaged, Opportunity, Won, Retention or Expansion.',
    ),
  ...SETTING_SENTENCES,
};

/** What the sheet of a table is called, for people; asked only for issues that have a cell. */
export type SheetOf = (table: TableId) => string;

/** An issue in words: where it is, what was found, what to do. */
export function issueWords(issue: DataIssue, sheetOf: SheetOf): IssueWords {
  const received = quoted(issue.received);
  const about = quoted(issue.about ?? '');
  return {
    where: placeWords(issue, sheetOf),
    ...SENTENCES[issue.code]({
      received,
      about,
      count: issue.count ?? 1,
      options: (issue.options ?? []).map(quoted).join('; '),
    }),
  };
}

/** An issue as one text: `Deals, cell C14: "abc" under Amount is not a number, … Type it as a number.` */
export function issueText(issue: DataIssue, sheetOf: SheetOf): string {
  const { where, what, fix } = issueWords(issue, sheetOf);
  return `${where}: ${what} ${fix}`;
}

function placeWords({ at, about = '' }: DataIssue, sheetOf: SheetOf): string {
  switch (at.kind) {
    case 'argument':
      return at.name;
    case 'cell':
      return `${quoted(at.sheet ?? sheetOf(at.table))}, cell ${at.a1}`;
    case 'table':
      return quoted(about);
    case 'setting':
      return about === '' ? `Setting ${quoted(at.id)}` : `Setting ${quoted(about)}`;
  }
}
