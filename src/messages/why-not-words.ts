/** What stands in the way of an account, as the account table tells it. */
export type WhyNot = {
  /** The column: its id, its name on the accounts tab, and whether it is a flag. */
  readonly id: string;
  readonly name: string;
  readonly isFlag: boolean;
  /** What it had to hold, where something was asked of it. */
  readonly equals?: number;
  /** What it holds; NaN for nothing. */
  readonly found: number;
};

/** Flags that would have to be set. */
const NOT_SO: Readonly<Record<string, string>> = {
  target: 'not on the target list',
  counted: 'not counted',
  non_target: 'on the target list',
  group: 'in another column of the split',
  tiered: 'no tier given',
  icp_fit: 'not an ideal fit',
  matched: 'not matched for ads',
  surging: 'intent is not surging',
  competitor_surge: 'no surge on a competitor',
  relationship_n: 'no relationship score',
  relationship_change_n: 'no earlier score to compare with',
  covered: 'too few people known there',
  multithreaded: 'too few people engaged there',
  has_champion: 'no champion known there',
  engaged: 'not engaged',
  engaged_any: 'no interaction in the period',
  engaged_by_score: 'below the agreed threshold',
  content_engaged: 'used no content in the period',
  content_staged: 'used no content of a known funnel stage',
  content_tofu: 'used no content of the top of the funnel',
  content_mofu: 'used no content of the middle of the funnel',
  content_bofu: 'used no content of the bottom of the funnel',
  opportunity: 'no opportunity in the period',
  has_open: 'no deal open now',
  won: 'no new customer in the period',
  opportunity_days_n: 'first touch or opportunity not known',
  cycle_n: 'no deal signed after a known first touch',
  expanded: 'bought nothing more in the period',
  offered: 'no promotion offered in the period',
  took_offer: 'took no promotion in the period',
  customer: 'not a customer now',
  customer_at_start: 'not a customer at the start of the period',
  retained: 'not a customer both at the start and now',
  contract_holder: 'no contract',
  due_customer: 'no term ended in the period',
  renewed_customer: 'did not renew in the period',
  health_red: 'not at red',
  health_judged: 'nothing known to judge its health by',
  target_before: 'not on the list in the earlier period',
  engaged_before: 'not engaged in the earlier period',
  opportunity_before: 'no opportunity in the earlier period',
  won_before: 'not won in the earlier period',
};

/** Flags that must not be set. */
const IS_SO: Readonly<Record<string, string>> = {
  target: 'on the list now',
  engaged: 'engaged now',
  opportunity: 'has an opportunity',
  won: 'won now',
  already_customer: 'a customer before it was put on the list',
  target_before: 'on the list in the earlier period already',
  engaged_before: 'engaged in the earlier period already',
  opportunity_before: 'had an opportunity in the earlier period already',
  won_before: 'won in the earlier period already',
};

/** Why an account does not count, in a few words. */
export function whyNotWords({ id, name, isFlag, equals, found }: WhyNot): string {
  const words = equals === 0 && found === 1 ? IS_SO[id] : NOT_SO[id];
  if (words !== undefined) return words;
  if (isFlag || equals !== undefined) return `“${name}” is not set`;
  return Number.isNaN(found) ? `“${name}” is not known` : `nothing under “${name}”`;
}

/** Words for an account that is not on the list because it had bought before. */
export const CUSTOMER_BEFORE = 'a customer before it was put on the list';

/** Words for an account whose amounts take each other away, by the column that takes away. */
export function takenAwayWords(id: string, name: string): string {
  return IS_SO[id] ?? `“${name}” is taken away`;
}

/** A reason with what the accounts tab says in its column Why. */
export const withDetail = (reason: string, detail: string): string => `${reason}: ${detail}`;

/** Several reasons of one account, each a list item. */
export const severalReasons = (reasons: readonly string[]): string => reasons.join('; ');
