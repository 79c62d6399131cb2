import type { Issue } from './issue';

/** Why an argument of a custom function could not be used. */
export type ArgumentIssueCode =
  | 'missing'
  | 'heading-in-range'
  | 'text-for-number'
  | 'yes-no-for-number'
  | 'date-for-number'
  | 'cell-shows-failure'
  | 'cell-is-loading'
  | 'below-zero'
  | 'over-whole'
  | 'over-one'
  | 'over-maximum'
  | 'before-start'
  | 'sizes-differ'
  | 'range-too-large'
  | 'not-one-column'
  | 'not-two-columns'
  | 'not-a-date'
  | 'text-for-date'
  | 'zone-unknown'
  | 'not-a-stage'
  | 'not-an-account'
  | 'not-a-touch'
  | 'no-points'
  | 'result-too-large';

/** One argument that could not be used; `beside` quotes what it was compared with. */
export type ArgumentIssue = Issue & {
  readonly at: { readonly kind: 'argument'; readonly name: string; readonly row?: number };
  readonly code: ArgumentIssueCode;
  readonly beside?: string;
};
