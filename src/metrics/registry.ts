import type { Metric } from './metric';
import { ENGAGED_METRICS } from './stages/engaged';
import { EXPANSION_METRICS } from './stages/expansion';
import { REFERRAL_METRICS } from './stages/expansion/referrals';
import { OPPORTUNITY_METRICS } from './stages/opportunity';
import { STANCE_METRICS } from './stages/opportunity/stances';
import { RETENTION_METRICS } from './stages/retention';
import { HEALTH_METRICS } from './stages/retention/health';
import { TARGET_METRICS } from './stages/target';
import { WON_METRICS } from './stages/won';
import { PROMOTION_METRICS } from './stages/won/promotion';

/** Every KPI, in the order of the funnel tab. */
export const METRICS: readonly Metric[] = [
  ...TARGET_METRICS,
  ...ENGAGED_METRICS,
  ...OPPORTUNITY_METRICS,
  ...STANCE_METRICS,
  ...WON_METRICS,
  ...PROMOTION_METRICS,
  ...RETENTION_METRICS,
  ...HEALTH_METRICS,
  ...EXPANSION_METRICS,
  ...REFERRAL_METRICS,
];

const BY_ID = new Map(METRICS.map((one) => [one.id, one]));

/** The KPI with this id. An unknown id is a mistake of ours, never of the user. */
export function metricById(id: string): Metric {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`There is no KPI "${id}".`);
  return found;
}
