import type { Issue } from './issue';

/** Why something in the user's tables or settings could not be used as it stands, or what was decided about it. */
export type DataIssueCode =
  | 'no-header'
  | 'missing-column'
  | 'header-only'
  | 'row-incomplete'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-flag'
  | 'no-account'
  | 'unknown-account'
  | 'duplicate'
  | 'after-as-of'
  | 'closes-later'
  | 'won-without-date'
  | 'no-date'
  | 'no-start'
  | 'dates-out-of-order'
  | 'touch-after-deal'
  | 'no-amount'
  | 'negative-amount'
  | 'other-currency'
  | 'score-out-of-range'
  | 'unknown-type'
  | 'no-target-column'
  | 'no-type-column'
  | 'unknown-setting'
  | 'setting-date'
  | 'setting-number'
  | 'setting-percent'
  | 'setting-choice'
  | 'setting-words'
  | 'setting-text'
  | 'setting-pairs'
  | 'setting-order';

/** An issue with something the user's tables or settings hold. */
export type DataIssue = Issue & { readonly code: DataIssueCode };
