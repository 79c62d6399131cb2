import type { FunctionDefinition } from './function-definition';
import { numberFunction } from './number-function';

const customerAcquisitionCost = numberFunction({
  name: 'ABM_CAC',
  family: 'Acquisition cost',
  summary:
    'Customer acquisition cost in the currency of the spend: spend per new customer, fully loaded with other costs.',
  inputs: {
    spend: { description: 'What the programme cost in the period.' },
    new_customers: { description: 'Customers won in the same period.', divides: true },
    other_costs: {
      description: 'Salaries, commission, overhead and support caused by the acquisition; none if left out or blank.',
      whenBlank: 0,
    },
  },
  compute: ({ spend, new_customers, other_costs }) => (spend + other_costs) / new_customers,
  worked: [
    { formula: '=ABM_CAC(60000;2)', args: [60000, 2], result: 30000, shows: 'Programme spend alone' },
    { formula: '=ABM_CAC(60000;2;110000)', args: [60000, 2, 110000], result: 85000, shows: 'Fully loaded' },
  ],
  rules: ['No new customers give a blank: the cost of none is not zero.'],
  source: 'Similarweb: a simple and a complex form. Say beside the number which one it is.',
});

/** Functions on what it costs to win. */
export const ACQUISITION_COST: readonly FunctionDefinition[] = [customerAcquisitionCost];
