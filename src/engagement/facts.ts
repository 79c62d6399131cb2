import type { Day, Period } from '../model/day';

/**
 * All that the engagement of a period hangs on beside the settings: enough to judge it anew under other ones.
 *
 * It is made to travel as JSON: plain arrays, one entry per account, person or touch.
 */
export type EngagementFacts = {
  readonly period: Period;
  readonly asOf: Day;
  /** What the user's ranges hold of it: `activities`, `opportunities`. */
  readonly present: readonly string[];
  readonly accounts: {
    readonly names: readonly string[];
    readonly tiers: readonly string[];
    /** Flags, 1 or 0: on the list, has an opportunity of its own, won. */
    readonly targets: readonly number[];
    readonly opportunities: readonly number[];
    readonly wins: readonly number[];
    /** Flags for the back-test: no opportunity up to the middle of the period, the first one after it. */
    readonly noDealBefore: readonly number[];
    readonly dealsAfter: readonly number[];
  };
  /** The account of each person. */
  readonly people: readonly number[];
  readonly touches: {
    readonly accounts: readonly number[];
    readonly days: readonly Day[];
    /** Places among the kinds of touch; -1 for an unknown word. */
    readonly kinds: readonly number[];
    readonly quantities: readonly number[];
    /** Numbers of the people; -1 where nobody is named. */
    readonly people: readonly number[];
  };
};
