import type { ActivityTypeId } from '../../settings/activity-types';
import type { Kind } from '../touch-kinds';

/** One touch of a known account, no later than the as-of date. */
export type Touch = {
  /** Its row in the table of activities. */
  readonly row: number;
  readonly account: number;
  readonly day: number;
  readonly kind: Kind;
  readonly quantity: number;
  /** Who it was, by the number of the word in the rows; the word is blank where the export does not say. */
  readonly contact: number;
};

/** What a touch of one kind does beside being counted. */
export type KindFold = (touch: Touch) => void;

/** A number that only some kinds of touch tell: what they do to it, and what is left to do behind the last one. */
export type TouchFold = {
  readonly of: Readonly<Partial<Record<ActivityTypeId, KindFold>>>;
  readonly finish?: () => void;
};
