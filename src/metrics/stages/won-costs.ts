import { metric, minus, ratio, sum, total } from '../expression';
import { defineMetric } from '../metric';
import { not } from '../criterion';

const common = { stage: 'won', r: 'revenue', better: 'higher' } as const;

/** What wins cost, and what they return. */
export const COST_METRICS = [
  defineMetric({
    ...common,
    id: 'cost_per_won',
    name: 'Cost per won account',
    unit: 'money',
    better: 'lower',
    value: ratio(total('spend_won'), metric('won_accounts')),
    definition: 'Programme spend, or that up to this stage if agreed ÷ new customers won',
    source: 'Terminus',
    conflict: 'C11',
  }),
  defineMetric({
    ...common,
    id: 'cac_simple',
    name: 'Customer acquisition cost (CAC)',
    unit: 'money',
    better: 'lower',
    value: ratio(total('acquisition_spend'), metric('won_accounts')),
    definition: 'Programme spend, lagged if agreed ÷ new customers won, without salaries and overhead',
    source: 'Similarweb, simple CAC',
    conflict: 'C09',
  }),
  defineMetric({
    ...common,
    id: 'cac_loaded',
    name: 'CAC, fully loaded',
    unit: 'money',
    better: 'lower',
    value: ratio(total('spend_loaded'), metric('won_accounts')),
    definition: 'All acquisition cost, salaries and overhead included, lagged if agreed ÷ new customers won',
    source: 'Similarweb, complex CAC',
    conflict: 'C09',
  }),
  defineMetric({
    ...common,
    id: 'cac_all_customers',
    name: 'CAC over all new customers',
    unit: 'money',
    better: 'lower',
    population: 'everyone',
    value: ratio(total('acquisition_spend'), sum('won', not('already_customer'))),
    definition: 'Programme spend, lagged if agreed ÷ new customers won, on the list or not',
    source: 'Similarweb, simple CAC',
    conflict: 'C09',
  }),
  defineMetric({
    ...common,
    id: 'roi',
    name: 'Return on investment (ROI)',
    unit: 'percent',
    value: ratio(minus(metric('new_revenue_won'), total('spend')), total('spend')),
    definition: '(New revenue won − programme spend) ÷ programme spend',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'roi_multiple',
    name: 'Revenue to spend',
    unit: 'multiple',
    value: ratio(metric('new_revenue_won'), total('spend')),
    definition: 'New revenue won ÷ programme spend',
    source: 'Similarweb',
  }),
];
