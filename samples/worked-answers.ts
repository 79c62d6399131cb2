// What the worked workbook gives, worked by hand. Each number is written as the division that makes it.

/** The settings under which the answers hold; each value as a person types it. */
export const workedSettings: Readonly<Record<string, string>> = {
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  as_of: '2024-12-31',
  engagement_model: 'any',
  engagement_threshold: '20',
  look_back_days: '366',
  market_accounts: '400',
  lifespan_years: '5',
  margin: '80%',
};

const targetStage: Readonly<Record<string, number>> = {
  target_accounts: 10,
  target_accounts_by_tier: 3 + 3 + 4,
  match_rate: 8 / 10,
  account_coverage: 4 / 10,
  tam_seed: 105000 * 7,
  engaged_share_of_market: 6 / 400,
};

const engagedStage: Readonly<Record<string, number>> = {
  engaged_accounts: 6,
  engaged_rate: 6 / 10,
  unengaged_rate: 4 / 10,
  engaged_rate_any: 6 / 10,
  engaged_rate_threshold: 3 / 10,
  engagement_score: (47 + 22 + 2 + 25 + 5 + 1) / 10,
  retargeting_accounts: 2,
  impressions: 40000,
  ad_clicks: 5,
  ad_ctr: 5 / 40000,
  view_through_visits: 1,
  view_through_conversions: 1,
  website_visits: 2,
  high_value_page_visits: 2,
  deanonymization_rate: 10 / 40,
  website_chats: 1,
  content_downloads: 1,
  content_engagement_rate: 2 / 10,
  form_fills: 1,
  cta_conversion_rate: 10 / 200,
  lead_count: 10,
  calls_demos_scheduled: 4,
  email_open_rate: 120 / 480,
  email_click_rate: 24 / 480,
  email_response_rate: 6 / 480,
  cost_per_engaged: 60000 / 6,
};

const opportunityStage: Readonly<Record<string, number>> = {
  opportunity_accounts: 4,
  opportunity_rate: 4 / 10,
  opportunity_rate_engaged: 4 / 6,
  opportunity_rate_open: 1 / 6,
  opportunity_rate_open_deals: 2 / 6,
  target_pipeline: 60000 + 15000,
  pipeline_created: 120000 + 90000 + 60000 + 40000 + 15000,
  influenced_pipeline: 325000,
  influenced_pipeline_share: 1,
  days_to_opportunity: (55 + 55 + 61 + 30) / 4,
  days_to_opportunity_median: 55,
  stakeholders: (4 + 3 + 2 + 3) / 4,
  account_penetration: (2 + 1 + 0 + 1) / 4,
  account_penetration_rate: 4 / 12,
  multithreaded_rate: 1 / 4,
  cost_per_opportunity: 60000 / 4,
};

const wonStage: Readonly<Record<string, number>> = {
  won_accounts: 2,
  win_rate_target: 2 / 10,
  win_rate_closed: 2 / (2 + 1),
  win_rate_opportunity: 2 / 4,
  win_rate_value: 210000 / (210000 + 40000),
  win_rate_all: 2 / (2 + 1 + 2),
  win_rate_engaged: 2 / (8 + 3 + 2 + 2 + 1 + 1),
  new_revenue_won: 120000 + 90000,
  new_revenue_booked: 120000 + 90000,
  new_revenue_first_year: 120000 / 2 + 90000 / 3,
  avg_deal_size: 210000 / 2,
  deal_size_median: (120000 + 90000) / 2,
  deal_cycle_days: (145 + 155) / 2,
  deal_cycle_median: (145 + 155) / 2,
  deal_cycle_shortest: 145,
  deal_cycle_longest: 155,
  sales_velocity_days: (90 + 100) / 2,
  sales_velocity_median: (90 + 100) / 2,
  sales_velocity_all: (90 + 100 + 30) / 3,
  sales_velocity_expansion: 30,
  sales_velocity_large: 90,
  sales_velocity_small: 100,
  sales_velocity_value: (5 * 105000 * (2 / 3)) / 95,
  touches_per_won: (8 + 3) / 2,
  cost_per_won: 60000 / 2,
  cac_simple: 60000 / 2,
  cac_loaded: 170000 / 2,
  cac_all_customers: 60000 / 3,
  roi: (210000 - 60000) / 60000,
  roi_multiple: 210000 / 60000,
  promo_conversion: 5 / 20,
};

const customerStages: Readonly<Record<string, number>> = {
  customers_due: 4,
  customers_renewed: 3,
  terms_ended: 4,
  terms_renewed: 3,
  renewal_rate: 3 / 4,
  renewed_revenue: 40000 + 36000 + 8000,
  retention_rate: 4 / 5,
  churn_rate: 1 / 5,
  gross_revenue_retention: (40 + 30 + 0 + 8) / 100,
  net_revenue_retention: (40 + 36 + 0 + 8) / 100,
  account_health: 1 / 6,
  expansion_accounts: 1,
  expansion_revenue: 20000,
  total_revenue: 120000 + 90000 + 20000,
  acv: 60000 + 30000 + 20000,
  acv_per_contract: (60000 + 30000 + 20000) / 3,
  average_acv: (60000 + 30000 + 20000) / 3,
  acv_per_customer: (60000 + 30000 + 20000) / 2,
  clv: 55000 * 5 * 0.8,
  clv_simple: 55000 * 5,
  clv_churn: (55000 * 0.8) / 0.2,
  clv_cac: (55000 * 5 * 0.8) / 85000,
  clv_cac_simple: (55000 * 5 * 0.8) / 30000,
  nps: (100 * (4 - 3)) / 10,
  nps_by_answer: (100 * (4 - 3)) / 10,
  nps_by_person: (100 * (4 - 3)) / 10,
  nps_by_account: (100 * (2 - 2)) / 7,
};

/** The value of each KPI over all target accounts, by its id. */
export const workedAnswers: Readonly<Record<string, number>> = {
  ...targetStage,
  ...engagedStage,
  ...opportunityStage,
  ...wonStage,
  ...customerStages,
};

/** Target accounts in each tier. */
export const workedTiers: Readonly<Record<string, number>> = { 'Tier 1': 3, 'Tier 2': 3, 'Tier 3': 4 };

/** Engagement score of each account that has one. */
export const workedScores: Readonly<Record<string, number>> = {
  'Acme Corp': 47,
  'Beta GmbH': 22,
  'Cyan Ltd': 2,
  'Delta AG': 25,
  'Echo Inc': 5,
  'Fox LLC': 1,
};
