import { metric, minus, plus, ratio, sum, total } from '../expression';
import { defineMetric } from '../metric';
import { COST_METRICS } from './won-costs';
import { PACE_METRICS } from './won-pace';

const common = { stage: 'won', r: 'revenue', better: 'higher' } as const;

const wonBefore = sum('won_before', 'target_before');

/** Stage 4, new deals won: how many, how fast, for how much, at what cost. */
export const WON_METRICS = [
  defineMetric({
    ...common,
    id: 'won_accounts',
    name: 'New customers won',
    unit: 'accounts',
    value: sum('won'),
    definition: 'Target accounts with a new-business deal won in the period',
    source: 'Terminus, ABM KPIs to measure and to ignore',
  }),
  defineMetric({
    ...common,
    id: 'yoy_change',
    name: 'New customers won, change',
    unit: 'percent',
    population: 'everyone',
    value: ratio(minus(metric('won_accounts'), wonBefore), wonBefore),
    definition: '(New customers won − those won in the earlier period) ÷ those won in the earlier period',
    source: 'ABM KPIs to measure and to ignore',
  }),
  defineMetric({
    ...common,
    id: 'win_rate_target',
    name: 'Target account win rate',
    unit: 'percent',
    share: true,
    value: ratio(metric('won_accounts'), metric('target_accounts')),
    definition: 'New customers won ÷ target accounts',
    source: 'Terminus',
    conflict: 'C04',
  }),
  defineMetric({
    ...common,
    id: 'win_rate_opportunity',
    name: 'Won of accounts with an opportunity',
    unit: 'percent',
    value: ratio(metric('won_accounts'), metric('opportunity_accounts')),
    definition: 'New customers won ÷ accounts with an opportunity',
    source: 'Terminus, account-based funnel',
    conflict: 'C04',
  }),
  defineMetric({
    ...common,
    id: 'win_rate_closed',
    name: 'Win rate (won of closed)',
    unit: 'percent',
    share: true,
    value: ratio(sum('won_deals'), plus(sum('won_deals'), sum('lost_deals'))),
    definition:
      'New-business deals won ÷ those won or lost in the period; every deal where no column says the deal type',
    source: 'CRM standard',
    conflict: 'C04',
  }),
  defineMetric({
    ...common,
    id: 'win_rate_value',
    name: 'Win rate by value',
    unit: 'percent',
    value: ratio(sum('won_amount'), plus(sum('won_amount'), sum('lost_amount'))),
    definition:
      'Amount of new-business deals won ÷ of those won or lost in the period; every deal where no column says the deal type',
    source: 'Industry standard',
    conflict: 'C04',
  }),
  defineMetric({
    ...common,
    id: 'win_rate_all',
    name: 'Won of all opportunities',
    unit: 'percent',
    share: true,
    value: ratio(sum('won_deals'), plus(plus(sum('won_deals'), sum('lost_deals')), sum('rated_open'))),
    definition: 'New-business deals won ÷ those won, lost or open now; every deal where no column says the deal type',
    source: 'Industry standard',
    conflict: 'C04',
  }),
  defineMetric({
    ...common,
    id: 'win_rate_engaged',
    name: 'Won per interaction',
    unit: 'percent',
    value: ratio(metric('won_accounts'), sum('touches', 'engaged')),
    definition: 'New customers won ÷ touches of engaged accounts in the period',
    source: 'Similarweb',
    conflict: 'C04',
  }),
  defineMetric({
    ...common,
    id: 'new_revenue_won',
    name: 'New revenue won',
    unit: 'money',
    value: sum('new_revenue'),
    definition: 'New-business deals won in the period, booked: the contract total, or its first year if agreed',
    source: 'Terminus',
    conflict: 'C17',
  }),
  defineMetric({
    ...common,
    id: 'new_revenue_booked',
    name: 'New revenue, contract total',
    unit: 'money',
    value: sum('booked_revenue'),
    definition: 'Amount of new-business deals won in the period, as booked in the CRM',
    source: 'CRM standard',
    conflict: 'C17',
  }),
  defineMetric({
    ...common,
    id: 'new_revenue_first_year',
    name: 'New revenue, first year',
    unit: 'money',
    value: sum('first_year_revenue'),
    definition: 'Amount of new-business deals won in the period ÷ years of their term, shorter terms whole',
    source: 'Industry standard',
    conflict: 'C17',
  }),
  defineMetric({
    ...common,
    id: 'avg_deal_size',
    name: 'Average deal size',
    unit: 'money',
    value: ratio(sum('new_deals_worth'), sum('new_deals_valued')),
    definition:
      'Mean amount of new-business deals won, as booked or of the first year; credits lower revenue, not this',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'deal_size_median',
    name: 'Median deal size',
    unit: 'money',
    value: total('median_deal_amount'),
    definition:
      'Middle amount of new-business deals won, as booked or of the first year; credits lower revenue, not this',
    source: 'Industry standard',
  }),
  ...PACE_METRICS,
  ...COST_METRICS,
];
