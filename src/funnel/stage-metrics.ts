import type { StageId } from '../metrics/metric';
import type { TotalId } from '../metrics/totals';

/** The KPIs that tell each stage: its accounts, how many came from the stage before, its money, its median days. */
export const STAGE_METRICS: Readonly<
  Record<
    StageId,
    { readonly accounts: string; readonly conversion?: string; readonly money?: string; readonly days?: TotalId }
  >
> = {
  target: { accounts: 'target_accounts' },
  engaged: { accounts: 'engaged_accounts', conversion: 'engaged_rate' },
  opportunity: {
    accounts: 'opportunity_accounts',
    conversion: 'opportunity_rate_engaged',
    money: 'target_pipeline',
    days: 'median_opportunity_days',
  },
  won: {
    accounts: 'won_accounts',
    conversion: 'win_rate_opportunity',
    money: 'new_revenue_won',
    days: 'median_cycle_days',
  },
  retention: { accounts: 'terms_renewed', conversion: 'renewal_rate', money: 'renewed_revenue' },
  expansion: { accounts: 'expansion_accounts', money: 'expansion_revenue' },
};
