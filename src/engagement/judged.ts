import type { Day, Period } from '../model/day';
import { ACTIVITY_TYPES } from '../settings/activity-types';
import type { Settings } from '../settings/settings';

/** The settings that say how touches make an account engaged. */
export const ENGAGEMENT_RULES = [
  'engagement_model',
  'engagement_threshold',
  'tier_thresholds',
  'minimum_high_value_pages',
  'minimum_people',
  'look_back_days',
  'half_life_days',
  'score_caps',
  'trial_threshold',
  'impressions_engage',
  'opens_engage',
  'win_touches_count',
  'stages',
] as const;

/** The settings that decide who is engaged, but for the list of high-value pages: that decides what kind a visit is. */
export const ENGAGEMENT_SETTINGS = [...ENGAGEMENT_RULES, ...ACTIVITY_TYPES.map(({ id }) => `weight_${id}` as const)];

/** The agreed settings as far as they decide who is engaged. */
export type EngagementSettings = Pick<Settings, (typeof ENGAGEMENT_SETTINGS)[number]>;

/** Numbers of accounts that engagement is judged by, or that the judgement fills. */
type JudgedNumber =
  | 'target'
  | 'score'
  | `points_${'ads' | 'web' | 'content' | 'email' | 'meetings' | 'other'}`
  | 'minimums_met'
  | 'engaged_any'
  | 'engaged_by_score'
  | 'engaged'
  | 'engaged_implied'
  | 'opportunity'
  | 'opportunity_implied'
  | 'won'
  | 'before_any'
  | 'before_score'
  | 'no_deal_before'
  | 'deal_after';

/** Accounts as far as their engagement goes; the whole account table is such a one. */
export type JudgedTable = {
  readonly size: number;
  /** Flags are 1 or 0. */
  readonly numbers: Readonly<Record<JudgedNumber, Float64Array>>;
  readonly texts: Readonly<Record<'account' | 'tier' | 'why_engaged', readonly string[]>>;
  /** What the user's ranges hold: `activities`, `opportunities`, … */
  readonly present: ReadonlySet<string>;
};

/** The same while it is being judged. */
export type Judging = Omit<JudgedTable, 'texts'> & {
  readonly settings: EngagementSettings;
  readonly frame: { readonly period: Period; readonly asOf: Day };
  readonly texts: Readonly<Record<'account' | 'tier' | 'why_engaged', string[]>>;
};
