import type { Issue } from './issue';

/** Why something in the user's tables or settings could not be used as it stands, or what was decided about it. */
export type DataIssueCode =
  | 'no-header'
  | 'missing-column'
  | 'header-only'
  | 'other-columns'
  | 'other-days'
  | 'no-heading'
  | 'row-incomplete'
  | 'repeated-header'
  | 'second-header'
  | 'total-row'
  | 'group-row'
  | 'footer'
  | 'carried-down'
  | 'months-across'
  | 'counts-across'
  | 'report-spread'
  | 'report-day'
  | 'cost-cut'
  | 'touch-cut'
  | 'from-headings'
  | 'fiscal-quarter'
  | 'answer-from-date'
  | 'ambiguous-number'
  | 'ambiguous-date'
  | 'number-by-column'
  | 'number-by-locale'
  | 'date-by-column'
  | 'date-by-locale'
  | 'date-turned'
  | 'number-turned'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-flag'
  | 'no-account'
  | 'unknown-account'
  | 'ambiguous-account'
  | 'several-accounts'
  | 'look-alike'
  | 'duplicate'
  | 'duplicate-by-name'
  | 'older-answer'
  | 'person-elsewhere'
  | 'won-before-listed'
  | 'after-as-of'
  | 'closes-later'
  | 'closed-without-date'
  | 'no-date'
  | 'no-created-date'
  | 'no-start'
  | 'dates-out-of-order'
  | 'touch-after-deal'
  | 'no-amount'
  | 'no-term'
  | 'short-term'
  | 'no-probability'
  | 'ends-before-start'
  | 'negative-amount'
  | 'other-currency'
  | 'score-out-of-range'
  | 'setting-name'
  | 'score-off-scale'
  | 'unknown-type'
  | 'no-target-column'
  | 'no-type-column'
  | 'untyped-as-new'
  | 'no-term-column'
  | 'no-stage-column'
  | 'no-category-column'
  | 'kinds-from-channel'
  | 'no-currency-column'
  | 'unknown-stage'
  | 'unknown-deal-type'
  | 'unknown-cost-stage'
  | 'unknown-setting'
  | 'setting-date'
  | 'setting-number'
  | 'setting-percent'
  | 'setting-choice'
  | 'setting-words'
  | 'setting-text'
  | 'setting-pairs'
  | 'setting-order';

/** The sheet may have made values of texts in another way than they were meant. */
export const TURNED: readonly DataIssueCode[] = ['number-turned', 'date-turned'];

/** Decisions that nobody but a person can make. */
export const QUESTIONS: readonly DataIssueCode[] = ['ambiguous-number', 'ambiguous-date', ...TURNED];

/** An issue with something the user's tables or settings hold. */
export type DataIssue = Issue & { readonly code: DataIssueCode };

/** Reasons that need no putting right: rows that are no data, told twice, or not yet so on the as-of date. */
export const RIGHTLY: ReadonlySet<string> = new Set<DataIssueCode>([
  ...(['repeated-header', 'second-header', 'total-row', 'group-row', 'footer', 'duplicate'] as const),
  ...(['older-answer', 'after-as-of', 'closes-later', 'negative-amount', 'short-term'] as const),
]);
