import type { FunctionDefinition } from './function-definition';
import { numberFunction } from './number-function';

const customerAcquisitionCost = numberFunction({
  name: 'ABM_CAC',
  family: 'Cost and return',
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
    { formula: '=ABM_CAC(60000;3)', args: [60000, 3], result: 20000, shows: 'Over all new customers' },
    { formula: '=ABM_CAC(60000;2;110000)', args: [60000, 2, 110000], result: 85000, shows: 'Fully loaded' },
  ],
  rules: ['No new customers give a blank: the cost of none is not zero.'],
  source: 'Similarweb: a simple and a complex form. Say beside the number which one it is.',
});

const costPer = numberFunction({
  name: 'ABM_COST_PER',
  family: 'Cost and return',
  summary: 'Cost per account in the currency of the spend: spend ÷ engaged, opportunity or won accounts.',
  inputs: {
    spend: { description: 'What the programme cost in the period.' },
    accounts: { description: 'Accounts that engaged, got an opportunity or were won in the period.', divides: true },
  },
  compute: ({ spend, accounts }) => spend / accounts,
  worked: [
    { formula: '=ABM_COST_PER(60000;6)', args: [60000, 6], result: 10000, shows: 'Per engaged account' },
    { formula: '=ABM_COST_PER(60000;4)', args: [60000, 4], result: 15000, shows: 'Per account with an opportunity' },
    { formula: '=ABM_COST_PER(60000;2)', args: [60000, 2], result: 30000, shows: 'Per won account' },
  ],
  rules: ['The accounts decide what the cost means, so say beside the number which ones they are.'],
  source: 'Terminus (stages 2 to 4). We take the spend of the whole period; some take that of the stage alone.',
});

const returnOnInvestment = numberFunction({
  name: 'ABM_ROI',
  family: 'Cost and return',
  summary: 'Return on investment: (revenue − spend) ÷ spend. 2.5 is 250%; below zero when spend is more than revenue.',
  inputs: {
    revenue: { description: 'Revenue, or profit, that the programme brought.' },
    spend: { description: 'What the programme cost.', divides: true },
  },
  compute: ({ revenue, spend }) => (revenue - spend) / spend,
  worked: [
    { formula: '=ABM_ROI(210000;60000)', args: [210000, 60000], result: 2.5, shows: '250%: 3.5 times the spend' },
    { formula: '=ABM_ROI(30000;60000)', args: [30000, 60000], result: -0.5, shows: 'Half of the spend is lost' },
  ],
  rules: ['Revenue ÷ spend, the other common form, is always 1 more.'],
  source: 'Similarweb. Finance teams put profit on top, marketing teams revenue: say which.',
});

const lifetimeValueToCost = numberFunction({
  name: 'ABM_CLV_CAC',
  family: 'Cost and return',
  summary: 'Customer lifetime value for each unit of acquisition cost: CLV ÷ CAC.',
  inputs: {
    clv: { description: 'Customer lifetime value, as from ABM_CLV.' },
    cac: { description: 'Customer acquisition cost, as from ABM_CAC.', divides: true },
  },
  compute: ({ clv, cac }) => clv / cac,
  worked: [
    {
      formula: '=ABM_CLV_CAC(220000;85000)',
      args: [220000, 85000],
      result: 220000 / 85000,
      shows: 'With margin and fully loaded cost',
    },
  ],
  rules: ['Take the same care on both sides: a value with margin beside a cost that is fully loaded.'],
  source: 'Similarweb: what acquisition returns. Which CAC is meant differs, so say it.',
});

/** Functions on what winning costs, and what it returns. */
export const COST_AND_RETURN: readonly FunctionDefinition[] = [
  customerAcquisitionCost,
  costPer,
  returnOnInvestment,
  lifetimeValueToCost,
];
