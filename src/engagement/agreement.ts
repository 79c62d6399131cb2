import { ACTIVITY_TYPES } from '../settings/activity-types';
import { activityTypeReader } from '../settings/read-activity-type';
import { pairName } from '../settings/read-setting';
import type { EngagementSettings } from './judged';

/** The most points that each kind of touch may add, by its place among the kinds; Infinity where nothing is agreed. */
export function capsOf({ score_caps }: EngagementSettings): Float64Array {
  const caps = new Float64Array(ACTIVITY_TYPES.length).fill(Infinity);
  const idOf = activityTypeReader();
  for (const [name, most] of score_caps) {
    const place = ACTIVITY_TYPES.findIndex(({ id }) => id === idOf(name));
    if (place !== -1) caps[place] = most;
  }
  return caps;
}

/** Names among the caps that are no kind of touch. */
export function unknownCaps({ score_caps }: EngagementSettings): readonly string[] {
  const idOf = activityTypeReader();
  return [...score_caps.keys()].filter((name) => idOf(name) === undefined);
}

/** The points from which accounts of a tier are engaged: those of the tier, else those of all. */
export function thresholdOf({ tier_thresholds, engagement_threshold }: EngagementSettings, tier: string): number {
  const own = tier_thresholds.size === 0 ? undefined : tier_thresholds.get(pairName(tier));
  return own ?? engagement_threshold;
}

/** What a touch scores of its weight after so many days: half after each half-life, all of it where none is agreed. */
export function fading({ half_life_days, look_back_days }: EngagementSettings): Float64Array {
  return new Float64Array(Math.ceil(look_back_days)).map((_, age) =>
    half_life_days === undefined ? 1 : 0.5 ** (age / half_life_days),
  );
}
