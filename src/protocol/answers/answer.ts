/** Why something was not done, for programs; the words say the rest. */
export type TroubleCode =
  | 'BUSY'
  | 'DATA'
  | 'SOURCE_MOVED'
  | 'SOURCE_GONE'
  | 'LAYOUT'
  | 'EDITED'
  | 'PROTECTED'
  | 'NAME'
  | 'LIMIT'
  | 'TIME'
  | 'SERVICE'
  | 'UNKNOWN'
  | 'VERSION'
  | 'RIGHTS'
  | 'LIVE';

/** What a person reads when something cannot be done: where, what, and what to do next. */
export type Trouble = {
  /** Why, for programs: a `TroubleCode`, or what the page says of a server that does not answer. */
  readonly code: string;
  /** Where the cause is: `Deals, cell C14`; empty when it has no place. */
  readonly where: string;
  readonly what: string;
  readonly fix: string;
  /** Whether anything in the workbook was changed before it stopped. */
  readonly changed: 'no' | 'yes' | 'unknown';
  /** What to send along to have it done all the same, where a person may decide that. */
  readonly over?: string;
};

/** The answer to any request: what was asked for, or the trouble. */
export type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly trouble: Trouble };
