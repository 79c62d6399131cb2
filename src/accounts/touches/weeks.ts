import { add, numberAt } from '../../model/columns';

/** The last 7 days up to the as-of date, and the 4 weeks before. */
const WEEK = 7;
const WEEKS_BEFORE = 4;

/** What happened in the last week against the mean of the four weeks before, per account. */
export type Weeks = {
  /** Adds what happened on a day; what lies before those five weeks changes nothing. */
  readonly add: (account: number, day: number, quantity: number) => void;
  /** How much happened in the last week. */
  readonly week: (account: number) => number;
  /** Growth of the last week over the mean of the four before: 0.5 is half as much again; Infinity out of nothing. */
  readonly uplift: (account: number) => number;
};

/** Counts the last week and the four before, as of a day. */
export function weeksUpTo(asOf: number, size: number): Weeks {
  const last = new Float64Array(size);
  const before = new Float64Array(size);
  return {
    add: (account, day, quantity) => {
      const age = asOf - day;
      if (age < WEEK) add(last, account, quantity);
      else if (age < WEEK * (WEEKS_BEFORE + 1)) add(before, account, quantity);
    },
    week: (account) => numberAt(last, account),
    uplift: (account) => {
      const mean = numberAt(before, account) / WEEKS_BEFORE;
      const week = numberAt(last, account);
      if (mean > 0) return week / mean - 1;
      return week > 0 ? Infinity : 0;
    },
  };
}
