import type { DataIssue, DataIssueCode } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import { MATCHING_SENTENCES } from './matching-words';
import { missingColumn } from './mapping-words';
import { READING_SENTENCES } from './reading-words';
import { SETTING_SENTENCES } from './setting-words';
import { quoted, words } from './sentence';
import type { Sentence } from './sentence';

/** Where, what and what to do, as separate sentences. */
export type IssueWords = { readonly where: string; readonly what: string; readonly fix: string };

const number = (count: number): string => count.toLocaleString('en-US');
const dealsCount = (count: number): string => (count === 1 ? '1 deal counts' : `${number(count)} deals count`);

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
  'after-as-of': () =>
    words('The date lies after the as-of date, so the row is left out.', 'Choose a later as-of date to count it.'),
  'closes-later': () =>
    words(
      'The close date lies after the as-of date, so the deal counts as open.',
      'Choose a later as-of date to count it.',
    ),
  'closed-without-date': () =>
    words(
      'The deal is won or lost and has no close date, so it is in no period.',
      'Type the day on which it was signed or given up.',
    ),
  'no-date': () => words('The row has no date that could be read, so it is left out.', 'Type its date.'),
  'no-start': () => words('The contract has no start date, so it is left out.', 'Type the day on which it starts.'),
  'dates-out-of-order': () =>
    words(
      'The close date lies before the created date, so the days between them are left out.',
      'Check the two dates.',
    ),
  'touch-after-deal': ({ count }) =>
    words(
      count === 1
        ? 'The first touch of 1 account lies after its deal, so the days between them are left out.'
        : `The first touches of ${count.toLocaleString('en-US')} accounts lie after their deals, so the days between them are left out.`,
      'Add earlier touches if there were any.',
    ),
  'no-amount': () => words('No amount is given, so none is counted.', 'Type the amount; 0 counts as zero.'),
  'no-term': () =>
    words('No term is given, so the whole amount counts as the first year.', 'Type the months of the contract.'),
  'short-term': () => words('The term is shorter than a year, so its value is made that of a year.', 'Check the term.'),
  'no-probability': () =>
    words('No probability from 0 to 100 % is given, so the deal is not in the weighted pipeline.', 'Type it.'),
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
  'no-target-column': () =>
    words(
      'No column says which accounts are targets, so every account counts as one.',
      'Add a column Target Account with yes or no.',
    ),
  'no-type-column': () =>
    words(
      "No column says what kind of deal it is: after an account's first win every deal is expansion; win rate and velocity count them all.",
      'Add a column Type, or let every deal be new business in the definitions.',
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
        : `Deals with "${received}" and ${number(count - 1)} more targets were won before the period, and nothing says that they were customers then: they count as targets.`,
      'Fill in Customer since, or Target since for those that were listed before.',
    ),
  'untyped-as-new': () =>
    words(
      'No column says what kind of deal it is: every deal counts as new business, as agreed, and none as expansion.',
      'Add a column Type with New Business, Expansion or Renewal to tell them apart.',
    ),
  'no-term-column': () =>
    words(
      'Revenue is to be that of the first year, and no column says how long a contract runs: whole amounts count.',
      'Add a column Term with months.',
    ),
  'no-stage-column': () =>
    words(
      'Cost is to be that of a stage, and no column names the stage of a cost: the whole programme counts.',
      'Add a column Funnel stage, such as Engaged or Opportunity.',
    ),
  'no-category-column': () =>
    words(
      'No column says what kind of cost a row is, so all spend counts as programme spend; salaries and overhead, if any, cannot be told apart.',
      'Add a column Category, such as Advertising or Salaries.',
    ),
  'kinds-from-channel': ({ count, options }) =>
    words(
      `No column says what kind of cost a row is. By its channel ${count === 1 ? '1 row is' : `${number(count)} rows are`} salaries or overhead${options === '' ? '' : `: ${options}`}.`,
      'Add a column Category if this is not so.',
    ),
  'no-currency-column': ({ received }) =>
    words(`No column names a currency, so all amounts are taken as ${received}.`, 'Add a column Currency.'),
  'unknown-stage': ({ received, count }) =>
    words(
      received === ''
        ? count === 1
          ? '1 deal names no stage and counts as open.'
          : `${number(count)} deals name no stage and count as open.`
        : `"${received}" is no deal stage that is known: ${dealsCount(count)} as open.`,
      'Add it to the stages that mean won, lost or open in the definitions.',
    ),
  'unknown-deal-type': ({ received, count }) =>
    words(
      received === ''
        ? count === 1
          ? '1 deal names no type and counts as new business.'
          : `${number(count)} deals name no type and count as new business.`
        : `"${received}" is no deal type that is known: ${dealsCount(count)} as new business.`,
      'Add it to the deal types of the definitions.',
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
