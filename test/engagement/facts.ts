import type { EngagementFacts } from '../../src/engagement/facts';
import { previewOf } from '../../src/engagement/preview';
import type { Preview } from '../../src/engagement/preview';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import type { ActivityTypeId } from '../../src/settings/activity-types';
import { parseSettings } from '../../src/settings/parse-settings';
import type { Settings } from '../../src/settings/settings';
import { day } from '../support/core';

/** One touch: the place of its account, its kind, its day, how many, and the number of the person. */
export type Touch = readonly [
  account: number,
  kind: ActivityTypeId | '',
  date: string,
  quantity?: number,
  person?: number,
];

/** Accounts by name; all of them are on the list unless they say otherwise. */
export type Account = {
  readonly tier?: string;
  readonly target?: 0;
  readonly opportunity?: 1;
  readonly won?: 1;
  /** Had an opportunity by the middle of the period. */
  readonly dealBefore?: 1;
  /** Got the first one after it. */
  readonly dealAfter?: 1;
};

/** The facts of the year 2024, judged on its last day. */
export function factsOf(accounts: Readonly<Record<string, Account>>, touches: readonly Touch[]): EngagementFacts {
  const all = Object.values(accounts);
  const kinds = ACTIVITY_TYPES.map(({ id }): string => id);
  return {
    period: { from: day('2024-01-01'), to: day('2024-12-31') },
    asOf: day('2024-12-31'),
    present: ['activities', 'opportunities'],
    accounts: {
      names: Object.keys(accounts),
      tiers: all.map(({ tier = '' }) => tier),
      targets: all.map(({ target = 1 }) => target),
      opportunities: all.map(({ opportunity = 0 }) => opportunity),
      wins: all.map(({ won = 0 }) => won),
      noDealBefore: all.map(({ dealBefore = 0 }) => 1 - dealBefore),
      dealsAfter: all.map(({ dealAfter = 0 }) => dealAfter),
    },
    people: Object.keys(accounts).flatMap((_, account) => [account, account, account]),
    touches: {
      accounts: touches.map(([account]) => account),
      kinds: touches.map(([, kind]) => kinds.indexOf(kind)),
      days: touches.map(([, , date]) => day(date)),
      quantities: touches.map(([, , , quantity = 1]) => quantity),
      people: touches.map(([, , , , person = -1]) => person),
    },
  };
}

/** Settings by their texts; a threshold decides unless they say otherwise. */
export function agreed(texts: Readonly<Record<string, string>> = {}): Settings {
  const { settings, issues } = parseSettings(new Map(Object.entries({ engagement_model: 'threshold', ...texts })));
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return settings;
}

/** What comes of these touches under these settings. */
export function judged(
  accounts: Readonly<Record<string, Account>>,
  touches: readonly Touch[],
  texts: Readonly<Record<string, string>> = {},
): Preview {
  return previewOf(factsOf(accounts, touches), agreed(texts));
}
