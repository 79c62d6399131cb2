import type { Tally } from './tally';

/** Sums and counts that are KPIs as they stand. */
const COUNTS = [
  'target_accounts',
  'target_accounts_by_tier',
  'mql_count',
  'lead_count',
  'intent_surge',
  'engaged_accounts',
  'impressions',
  'ad_clicks',
  'website_visits',
  'high_value_page_visits',
  'website_chats',
  'content_downloads',
  'form_fills',
  'social_engagement',
  'offline_engagement',
  'calls_demos_scheduled',
  'opportunity_accounts',
  'target_pipeline',
  'pipeline_created',
  'weighted_pipeline',
  'won_accounts',
  'new_revenue_won',
  'new_revenue_first_year',
  'customers_due',
  'customers_renewed',
  'terms_ended',
  'terms_renewed',
  'renewed_revenue',
  'expansion_accounts',
  'expansion_revenue',
];

/** Rates: numerator and denominator. */
const RATES: Readonly<Record<string, readonly [string, string]>> = {
  icp_fit: ['fit_accounts', 'target_accounts'],
  match_rate: ['matched_accounts', 'target_accounts'],
  account_coverage: ['covered_accounts', 'target_accounts'],
  relationship_change: ['relationship_change', 'relationship_accounts'],
  cta_conversion_rate: ['cta_conversions', 'cta_views'],
  relationship_score: ['relationship_points', 'relationship_accounts'],
  engaged_rate: ['engaged_accounts', 'target_accounts'],
  engaged_rate_any: ['engaged_accounts', 'target_accounts'],
  content_engagement_rate: ['content_accounts', 'target_accounts'],
  ad_ctr: ['ad_clicks', 'impressions'],
  email_open_rate: ['email_opens', 'email_delivered'],
  email_click_rate: ['email_clicks', 'email_delivered'],
  email_response_rate: ['email_replies', 'email_delivered'],
  cost_per_engaged: ['spend', 'engaged_accounts'],
  opportunity_rate: ['opportunity_accounts', 'target_accounts'],
  opportunity_rate_engaged: ['opportunity_accounts', 'engaged_accounts'],
  opportunity_rate_open: ['open_accounts', 'engaged_accounts'],
  opportunity_rate_open_deals: ['open_deals', 'engaged_accounts'],
  days_to_opportunity: ['days_to_opportunity', 'opportunity_accounts'],
  cost_per_opportunity: ['spend', 'opportunity_accounts'],
  stakeholders: ['opportunity_people', 'opportunity_accounts'],
  account_penetration: ['engaged_people', 'opportunity_accounts'],
  account_penetration_rate: ['engaged_people', 'opportunity_people'],
  multithreaded_rate: ['multithreaded_accounts', 'opportunity_accounts'],
  win_rate_target: ['won_accounts', 'target_accounts'],
  win_rate_opportunity: ['won_accounts', 'opportunity_accounts'],
  avg_deal_size: ['new_revenue_won', 'won_deals'],
  sales_velocity_days: ['velocity_days', 'won_deals'],
  sales_velocity_expansion: ['expansion_days', 'expansion_deals'],
  deal_cycle_days: ['cycle_days', 'won_accounts'],
  touches_per_won: ['won_touches', 'won_accounts'],
  cost_per_won: ['spend', 'won_accounts'],
  cac_simple: ['spend', 'won_accounts'],
  cac_loaded: ['spend_loaded', 'won_accounts'],
  renewal_rate: ['customers_renewed', 'customers_due'],
  retention_rate: ['customers_kept', 'customers_at_start'],
  gross_revenue_retention: ['kept_acv', 'ended_acv'],
  net_revenue_retention: ['renewed_revenue', 'ended_acv'],
  average_acv: ['acv', 'contracts'],
  acv_per_contract: ['acv', 'contracts'],
  acv_per_customer: ['acv', 'contract_holders'],
};

/** The key numbers of the sample by KPI id, from what was counted while it was made. */
export function answersFrom(tally: Tally): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const id of COUNTS) answers[id] = tally.of(id);
  for (const [id, [top, base]] of Object.entries(RATES)) answers[id] = tally.of(top) / tally.of(base);
  return { ...answers, ...combined(tally) };
}

/** KPIs that are more than a sum or a division. */
function combined(tally: Tally): Record<string, number> {
  const [revenue, won, spend] = [tally.of('new_revenue_won'), tally.of('won_deals'), tally.of('spend')];
  const closedRate = won / (won + tally.of('lost_deals'));
  const velocityDays = tally.of('velocity_days') / won;
  return {
    unengaged_rate: 1 - tally.of('engaged_accounts') / tally.of('target_accounts'),
    influenced_pipeline: tally.of('pipeline_created'),
    influenced_pipeline_share: 1,
    win_rate_closed: closedRate,
    sales_velocity_value: (tally.of('deals_created') * (revenue / won) * closedRate) / velocityDays,
    roi: (revenue - spend) / spend,
    roi_multiple: revenue / spend,
    new_revenue_booked: revenue,
    acv: tally.of('acv'),
    win_rate_value: revenue / (revenue + tally.of('lost_amount')),
    win_rate_all: won / (won + tally.of('lost_deals') + tally.of('open_deals')),
    sales_velocity_all: tally.of('all_velocity_days') / (won + tally.of('expansion_deals')),
    churn_rate: 1 - tally.of('customers_kept') / tally.of('customers_at_start'),
    total_revenue: revenue + tally.of('expansion_revenue'),
    nps: (100 * (tally.of('promoters') - tally.of('detractors'))) / tally.of('nps_answers'),
  };
}
