import type { EngagementFacts } from './facts';
import type { EngagementSettings, Judging } from './judged';

/** Accounts before their first touch, with what is known of them from elsewhere. */
export function newJudging(facts: EngagementFacts, settings: EngagementSettings): Judging {
  const { accounts, period, asOf } = facts;
  const size = accounts.names.length;
  const none = (): Float64Array => new Float64Array(size);
  return {
    size,
    settings,
    frame: { period, asOf },
    present: new Set(facts.present),
    numbers: {
      target: Float64Array.from(accounts.targets),
      opportunity: Float64Array.from(accounts.opportunities),
      won: Float64Array.from(accounts.wins),
      no_deal_before: Float64Array.from(accounts.noDealBefore),
      deal_after: Float64Array.from(accounts.dealsAfter),
      score: none(),
      points_ads: none(),
      points_web: none(),
      points_content: none(),
      points_email: none(),
      points_meetings: none(),
      points_other: none(),
      minimums_met: none(),
      engaged_any: none(),
      engaged_by_score: none(),
      engaged: none(),
      engaged_implied: none(),
      opportunity_implied: none(),
      before_any: none(),
      before_score: none(),
    },
    texts: {
      account: [...accounts.names],
      tier: [...accounts.tiers],
      why_engaged: new Array<string>(size).fill(''),
    },
  };
}
