import { metric, minus, ratio, sum } from '../expression';
import { defineMetric } from '../metric';

const common = { stage: 'retention', r: 'revenue', unit: 'percent', better: 'higher', population: 'everyone' } as const;

/** Stage 5, customer retention: who stays, in customers and in money. */
export const RETENTION_METRICS = [
  defineMetric({
    ...common,
    id: 'terms_ended',
    name: 'Terms ended in the period',
    unit: 'count',
    better: 'neither',
    value: sum('terms_ended'),
    definition: 'Contracts whose term ended in the period, so that a renewal was due',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'terms_renewed',
    name: 'Terms renewed',
    unit: 'count',
    value: sum('terms_renewed'),
    definition: 'Contracts whose term ended in the period and that were renewed',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'renewal_rate',
    name: 'Renewal rate',
    value: ratio(metric('terms_renewed'), metric('terms_ended')),
    definition: 'Terms renewed ÷ terms ended in the period',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'renewed_revenue',
    name: 'Renewed revenue a year',
    unit: 'money',
    value: sum('renewed_acv'),
    definition: 'Contract value a year after renewal, of terms that ended in the period',
    source: 'Industry standard',
  }),
  defineMetric({
    ...common,
    id: 'retention_rate',
    name: 'Customer retention rate',
    value: ratio(sum('retained'), sum('customer_at_start')),
    definition: 'Customers at the start who are still customers at the end ÷ customers at the start',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'churn_rate',
    name: 'Churn rate',
    better: 'lower',
    value: ratio(minus(sum('customer_at_start'), sum('retained')), sum('customer_at_start')),
    definition: 'Customers at the start who left ÷ customers at the start',
    source: 'Industry standard',
  }),
  defineMetric({
    ...common,
    id: 'gross_revenue_retention',
    name: 'Gross revenue retention',
    value: ratio(sum('kept_acv'), sum('ended_acv')),
    definition: 'Value a year kept at renewal, growth not counted ÷ value a year of terms that ended',
    source: 'Industry standard',
  }),
  defineMetric({
    ...common,
    id: 'net_revenue_retention',
    name: 'Net revenue retention',
    value: ratio(metric('renewed_revenue'), sum('ended_acv')),
    definition: 'Value a year after renewal, growth counted ÷ value a year of terms that ended',
    source: 'Industry standard',
  }),
];
