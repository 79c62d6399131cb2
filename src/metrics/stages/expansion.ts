import { constant, metric, minus, plus, ratio, sum, times, total } from '../expression';
import { defineMetric } from '../metric';

const common = { stage: 'expansion', r: 'revenue', better: 'higher' } as const;

/** Stage 6, customer expansion: what a customer is worth, and who buys more. */
export const EXPANSION_METRICS = [
  defineMetric({
    ...common,
    id: 'expansion_accounts',
    name: 'Accounts that bought more',
    unit: 'accounts',
    value: sum('expanded'),
    definition: 'Target accounts with an upsell or cross-sell deal won in the period',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'expansion_revenue',
    name: 'Upsell and cross-sell revenue',
    unit: 'money',
    value: sum('expansion_revenue'),
    definition: 'Booked amount of expansion deals won in the period',
    source: 'Terminus, Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'total_revenue',
    name: 'Total revenue generated',
    unit: 'money',
    value: plus(plus(metric('new_revenue_won'), metric('expansion_revenue')), sum('renewal_revenue')),
    definition: 'New revenue won + expansion + renewal deals won in the period, of the same accounts',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'average_acv',
    name: 'Average contract value',
    unit: 'money',
    value: ratio(sum('acv'), sum('contracts')),
    definition: 'Contract value a year ÷ contracts of target accounts that run on the as-of date',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'acv_per_customer',
    name: 'Contract value per customer',
    unit: 'money',
    value: ratio(sum('acv'), sum('contract_holder')),
    definition: 'Contract value a year ÷ target accounts with a contract that runs on the as-of date',
    source: 'Industry standard',
  }),
  defineMetric({
    ...common,
    id: 'clv',
    name: 'Customer lifetime value (CLV)',
    unit: 'money',
    value: times(times(metric('acv_per_customer'), total('lifespan_years')), total('margin')),
    definition:
      'Contract value per customer × years a customer stays × margin; without years, 1 ÷ churn rate of a year',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'clv_cac',
    name: 'CLV to CAC',
    unit: 'multiple',
    value: ratio(metric('clv'), metric('cac_loaded')),
    definition: 'Customer lifetime value ÷ fully loaded acquisition cost',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'nps',
    name: 'Net promoter score (NPS)',
    r: 'reputation',
    unit: 'points',
    population: 'everyone',
    value: ratio(times(constant(100), minus(sum('promoters'), sum('detractors'))), sum('nps_answers')),
    definition: '100 × (answers of 9 or 10 − answers of 0 to 6) ÷ answers; the latest answer per person',
    source: 'Terminus',
  }),
];
