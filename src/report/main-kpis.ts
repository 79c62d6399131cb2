import type { BuildFacts } from '../funnel/build-facts';
import { figure } from '../messages/figures';
import { measured } from '../messages/measured';
import { evaluate } from '../metrics/evaluate';
import type { Evaluated } from '../metrics/evaluate';
import { STAGE_NAMES } from '../metrics/metric';
import { isWaiting } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import type { MainKpi } from '../protocol/answers';

/** The KPIs that a person asks for first, stage by stage; how many accounts a stage has is told by the stages. */
const MAIN = [
  ...['match_rate', 'icp_fit', 'intent_surge', 'account_coverage'],
  ...['engaged_rate', 'engagement_score', 'cost_per_engaged'],
  ...['opportunity_rate', 'target_pipeline', 'pipeline_created', 'days_to_opportunity'],
  ...['win_rate_target', 'win_rate_closed', 'new_revenue_won', 'avg_deal_size', 'sales_velocity_days'],
  ...['cost_per_won', 'cac_loaded', 'roi'],
  ...['renewal_rate', 'retention_rate', 'net_revenue_retention'],
  ...['expansion_revenue', 'acv_per_customer', 'clv', 'clv_cac', 'nps'],
];

/** The KPIs that a person asks for first, those that have a value, as people read them. */
export function mainKpis({ table, currency }: Pick<BuildFacts, 'table' | 'currency'>): readonly MainKpi[] {
  return MAIN.map(metricById).flatMap((metric): readonly MainKpi[] => {
    if (isWaiting(metric, table)) return [];
    const found = evaluate(metric, table, { kind: 'all' });
    if (found.value === undefined) return [];
    const { name, stage, unit } = metric;
    const basis = unit === 'percent' ? partOf(found) : '';
    return [{ stage: STAGE_NAMES[stage], name, value: measured(found.value, unit, currency), basis }];
  });
}

/** The two sides of a share, as they stand beside it on the funnel tab: `6 of 10`. */
function partOf({ numerator, denominator }: Evaluated): string {
  if (numerator === undefined || denominator === undefined) return '';
  return `${figure(numerator, 'count')} of ${figure(denominator, 'count')}`;
}
