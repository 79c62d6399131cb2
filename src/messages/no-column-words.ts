import type { DataIssueCode } from '../model/data-issue';
import { grouped } from './grouped';
import { words } from './sentence';
import type { Sentence } from './sentence';

/** What is assumed of all rows of a table where no column tells it. */
export const NO_COLUMN_SENTENCES = {
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
      `No column says what kind of cost a row is. By its channel ${count === 1 ? '1 row is' : `${grouped(count)} rows are`} salaries or overhead${options === '' ? '' : `: ${options}`}.`,
      'Add a column Category if this is not so.',
    ),
  'no-currency-column': ({ received }) =>
    words(`No column names a currency, so all amounts are taken as ${received}.`, 'Add a column Currency.'),
} satisfies Partial<Record<DataIssueCode, Sentence>>;
