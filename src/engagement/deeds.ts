import type { ActivityTypeId, Deed } from '../settings/activity-types';
import type { EngagementSettings } from './judged';

/** What a deed counts as. */
export type DeedCounts = {
  /** Whether the account did something, as far as the team agreed that it is something. */
  readonly interaction: boolean;
  /** Whether it is a touch between the account and the team: opened emails are none. */
  readonly touch: boolean;
  /** Whether it counts on the way to a win. */
  readonly towardsWin: boolean;
};

/** What a deed counts as: impressions and opened emails as the team agreed, everything that is shown as nothing. */
export function deedReader(
  settings: EngagementSettings,
): (did: Deed | undefined, id: ActivityTypeId | undefined) => DeedCounts {
  return (did = 'acted', id) => {
    const shown = id === 'ad_impression';
    const touch = did === 'acted' || did === 'met';
    const engaging = {
      nothing: shown && settings.impressions_engage === 'yes',
      opened: settings.opens_engage === 'yes',
    };
    const towardsWin = { interactions: touch, team: did === 'met', everything: touch || shown || did === 'opened' };
    return {
      interaction: touch || (did === 'opened' ? engaging.opened : engaging.nothing),
      touch,
      towardsWin: towardsWin[settings.win_touches_count],
    };
  };
}
