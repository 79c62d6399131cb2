import { ratio, total } from '../../expression';
import { defineMetric } from '../../metric';

/** What a special promotion brings. */
export const PROMOTION_METRICS = [
  defineMetric({
    id: 'promo_conversion',
    name: 'Conversion of a promotion',
    stage: 'won',
    r: 'revenue',
    unit: 'percent',
    share: true,
    better: 'higher',
    value: ratio(total('accounts_taking'), total('accounts_offered')),
    definition: 'Accounts that took an offer on its day or later ÷ accounts that were made one',
    source: 'ABM KPIs to measure and to ignore',
  }),
];
