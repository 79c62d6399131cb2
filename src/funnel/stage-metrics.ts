import { STAGE_IDS } from '../metrics/metric';
import type { StageId } from '../metrics/metric';
import type { TotalId } from '../metrics/totals';
import type { Settings } from '../settings/settings';

/** How long a stage takes: a median in the block of totals, or a KPI in money per day. */
export type Pace =
  { readonly kind: 'days'; readonly total: TotalId } | { readonly kind: 'money'; readonly metric: string };

/** The KPIs that tell a stage: its accounts, how many came from the stage before, its money, its pace. */
export type StageMetrics = {
  readonly accounts: string;
  readonly conversion?: string;
  readonly money?: string;
  readonly pace?: Pace;
};

/** The rivals among which the agreed settings choose the one that stands in the funnel block. */
const OPPORTUNITY_RATES = {
  engaged: 'opportunity_rate_engaged',
  target: 'opportunity_rate',
} as const satisfies Readonly<Record<Settings['opportunity_base'], string>>;

const WIN_RATES = {
  target: 'win_rate_target',
  opportunity: 'win_rate_opportunity',
  closed: 'win_rate_closed',
  interactions: 'win_rate_engaged',
} as const satisfies Readonly<Record<Settings['win_rate_base'], string>>;

const PIPELINES = {
  open: 'target_pipeline',
  created: 'pipeline_created',
  weighted: 'weighted_pipeline',
} as const satisfies Readonly<Record<Settings['pipeline_form'], string>>;

const VELOCITIES = {
  days: { kind: 'days', total: 'median_velocity_days' },
  value: { kind: 'money', metric: 'sales_velocity_value' },
} as const satisfies Readonly<Record<Settings['velocity_form'], Pace>>;

const MARKETS = {
  market: 'tam',
  customers: 'tam_seed',
} as const satisfies Readonly<Record<Settings['tam_form'], string>>;

/** The KPIs of the funnel block, as the team agreed. */
export function stageMetrics(settings: Settings): Readonly<Record<StageId, StageMetrics>> {
  return {
    target: { accounts: 'target_accounts', ...marketMoney(settings) },
    engaged: { accounts: 'engaged_accounts', conversion: 'engaged_rate' },
    opportunity: {
      accounts: 'opportunity_accounts',
      conversion: OPPORTUNITY_RATES[settings.opportunity_base],
      money: PIPELINES[settings.pipeline_form],
      pace: { kind: 'days', total: 'median_opportunity_days' },
    },
    won: {
      accounts: 'won_accounts',
      conversion: WIN_RATES[settings.win_rate_base],
      money: 'new_revenue_won',
      pace: VELOCITIES[settings.velocity_form],
    },
    retention: { accounts: 'customers_renewed', conversion: 'renewal_rate', money: 'renewed_revenue' },
    expansion: { accounts: 'expansion_accounts', money: 'expansion_revenue' },
  };
}

/** The market in money, once the team has said what it is. */
function marketMoney({ tam_form: form, market_accounts: accounts }: Settings): Pick<StageMetrics, 'money'> {
  return form === 'market' && accounts === undefined ? {} : { money: MARKETS[form] };
}

/** The KPI by which each stage is held against its baseline, in the order of the stages. */
export function headlines(settings: Settings): readonly string[] {
  const metrics = stageMetrics(settings);
  return STAGE_IDS.map((stage) => metrics[stage].conversion ?? metrics[stage].accounts);
}
