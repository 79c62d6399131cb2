import { metric, ratio, sum, times, total } from '../expression';
import { defineMetric } from '../metric';

/** Where most of these come from, and where a length is said to be no target. */
const FUNNEL = 'Terminus, account-based funnel';
const NO_TARGET = 'Terminus; a KPI to ignore as a target';

const common = { stage: 'won', r: 'revenue', better: 'higher' } as const;

/** Why the length of a cycle is no aim. */
const EVERY_CUSTOMER_DIFFERS = 'Every customer differs: know it, do not steer by it';

/** How long wins take, and how many touches. */
export const PACE_METRICS = [
  defineMetric({
    ...common,
    id: 'deal_cycle_days',
    name: 'Deal cycle length',
    unit: 'days',
    better: 'neither',
    value: ratio(sum('cycle_days'), sum('cycle_n')),
    definition: 'Mean days from first touch to signature',
    source: NO_TARGET,
    conflict: 'C24',
    ignore: EVERY_CUSTOMER_DIFFERS,
  }),
  defineMetric({
    ...common,
    id: 'deal_cycle_median',
    name: 'Deal cycle length, median',
    unit: 'days',
    better: 'neither',
    value: total('median_cycle_days'),
    definition: 'Middle value of the days from first touch to signature',
    source: NO_TARGET,
    conflict: 'C06',
    ignore: EVERY_CUSTOMER_DIFFERS,
  }),
  defineMetric({
    ...common,
    id: 'deal_cycle_shortest',
    name: 'Deal cycle length, shortest',
    unit: 'days',
    better: 'neither',
    value: total('shortest_cycle_days'),
    definition: 'Fewest days from first touch to signature',
    source: NO_TARGET,
    conflict: 'C24',
    ignore: EVERY_CUSTOMER_DIFFERS,
  }),
  defineMetric({
    ...common,
    id: 'deal_cycle_longest',
    name: 'Deal cycle length, longest',
    unit: 'days',
    better: 'neither',
    value: total('longest_cycle_days'),
    definition: 'Most days from first touch to signature',
    source: NO_TARGET,
    conflict: 'C24',
    ignore: EVERY_CUSTOMER_DIFFERS,
  }),
  defineMetric({
    ...common,
    id: 'sales_velocity_days',
    name: 'Sales velocity (days)',
    unit: 'days',
    better: 'lower',
    value: ratio(sum('velocity_days'), sum('velocity_deals')),
    definition:
      'Mean days from created to won, over new-business deals with both dates; every deal where no column says the type',
    source: FUNNEL,
    conflict: 'C05',
  }),
  defineMetric({
    ...common,
    id: 'sales_velocity_value',
    name: 'Sales velocity (per day)',
    unit: 'money-per-day',
    value: ratio(
      times(times(sum('rated_created'), ratio(sum('rated_revenue'), sum('rated_valued'))), metric('win_rate_closed')),
      metric('sales_velocity_days'),
    ),
    definition:
      'Deals created × mean amount won × win rate ÷ days to won, over the same deals: those that the win rate counts',
    source: 'Industry standard; pipeline velocity of Similarweb',
    conflict: 'C05',
  }),
  defineMetric({
    ...common,
    id: 'sales_velocity_median',
    name: 'Sales velocity, median (days)',
    unit: 'days',
    better: 'lower',
    value: total('median_velocity_days'),
    definition: 'Middle value of the days from created to won, over the deals that the win rate counts',
    source: FUNNEL,
    conflict: 'C06',
  }),
  defineMetric({
    ...common,
    id: 'sales_velocity_all',
    name: 'Sales velocity, all deal types',
    unit: 'days',
    better: 'lower',
    value: ratio(sum('velocity_all_days'), sum('velocity_all_deals')),
    definition: 'Mean days from created to won, over won deals of any type',
    source: FUNNEL,
  }),
  defineMetric({
    ...common,
    id: 'sales_velocity_expansion',
    name: 'Sales velocity, expansion',
    unit: 'days',
    better: 'lower',
    value: ratio(sum('velocity_expansion_days'), sum('velocity_expansion_deals')),
    definition: 'Mean days from created to won, over expansion deals',
    source: FUNNEL,
  }),
  defineMetric({
    ...common,
    id: 'sales_velocity_large',
    name: 'Sales velocity, large deals',
    unit: 'days',
    better: 'lower',
    value: ratio(sum('velocity_large_days'), sum('velocity_large_deals')),
    definition: 'Mean days from created to won, over won deals of the agreed size and over',
    source: FUNNEL,
  }),
  defineMetric({
    ...common,
    id: 'sales_velocity_small',
    name: 'Sales velocity, small deals',
    unit: 'days',
    better: 'lower',
    value: ratio(sum('velocity_small_days'), sum('velocity_small_deals')),
    definition: 'Mean days from created to won, over won deals under the agreed size',
    source: FUNNEL,
  }),
  defineMetric({
    ...common,
    id: 'touches_per_won',
    name: 'Touches per won account',
    r: 'relationships',
    unit: 'touches',
    better: 'lower',
    value: ratio(sum('win_touches', 'won'), metric('won_accounts')),
    definition: 'Touches up to the day of signing ÷ new customers won; impressions and opens do not count',
    source: 'Terminus',
    conflict: 'C22',
  }),
];
