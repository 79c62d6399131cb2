import type { FunctionDefinition } from './function-definition';
import { numberFunction } from './number-function';

const annualContractValue = numberFunction({
  name: 'ABM_ACV',
  family: 'Value',
  summary:
    'Annual contract value in the currency of the contract: the total without one-time fees, divided by the years.',
  inputs: {
    total_value: { description: 'Total value of the contract over its whole term.' },
    years: { description: 'Length of the contract in years; 18 months are 1.5.', divides: true },
    one_time: {
      description: 'One-time fees in the total, such as set-up; none if left out or blank.',
      whenBlank: 0,
      partOf: 'total_value',
    },
  },
  compute: ({ total_value, years, one_time }) => (total_value - one_time) / years,
  worked: [
    { formula: '=ABM_ACV(500000;5)', args: [500000, 5], result: 100000, shows: '500,000 over 5 years' },
    { formula: '=ABM_ACV(120000;2)', args: [120000, 2], result: 60000, shows: '24 months' },
    {
      formula: '=ABM_ACV(380000;3;20000)',
      args: [380000, 3, 20000],
      result: 120000,
      shows: 'Without 20,000 of set-up',
    },
    { formula: '=ABM_ACV(6000;0.5)', args: [6000, 0.5], result: 12000, shows: 'A half-year contract, annualised' },
  ],
  rules: ['A term below one year is annualised.', 'Zero years give a blank.'],
  source: 'Similarweb: total contract value ÷ years. Many leave one-time fees out, which the third argument does.',
});

const customerLifetimeValue = numberFunction({
  name: 'ABM_CLV',
  family: 'Value',
  summary: 'Customer lifetime value in the currency of the annual value: annual value × years × margin.',
  inputs: {
    annual_value: { description: 'What a customer pays in a year, such as the annual contract value.' },
    years: { description: 'How many years a customer stays on average.' },
    margin: { description: 'Gross margin, such as 80%; 100% if left out or blank.', whenBlank: 1, share: true },
  },
  compute: ({ annual_value, years, margin }) => annual_value * years * margin,
  worked: [
    { formula: '=ABM_CLV(55000;5)', args: [55000, 5], result: 275000, shows: '55,000 a year for 5 years' },
    { formula: '=ABM_CLV(55000;5;80%)', args: [55000, 5, 0.8], result: 220000, shows: 'At a gross margin of 80%' },
  ],
  rules: ['The margin is a share of at most 100%: type 80% or 0.8, not 80.'],
  source:
    'Similarweb: value × life. Finance teams multiply by the gross margin as well, which the third argument does.',
});

const addressableMarket = numberFunction({
  name: 'ABM_TAM',
  family: 'Value',
  summary: 'Total addressable market in the currency of the annual value: annual value × possible customers.',
  inputs: {
    annual_value: { description: 'What a customer pays in a year.' },
    customers: { description: 'Number of possible customers, not only those you have.' },
  },
  compute: ({ annual_value, customers }) => annual_value * customers,
  worked: [
    { formula: '=ABM_TAM(9600;10000)', args: [9600, 10000], result: 96000000, shows: '10,000 possible customers' },
    { formula: '=ABM_TAM(105000;7)', args: [105000, 7], result: 735000, shows: 'Similarweb: the 7 customers of today' },
  ],
  rules: ['With the customers you have, the result is the revenue of today, not the market.'],
  source:
    'Similarweb: its words say the largest opportunity, its formula takes current customers. Most take possible ones.',
});

/** Functions on what a contract, a customer or a market is worth. */
export const CONTRACT_VALUE: readonly FunctionDefinition[] = [
  annualContractValue,
  customerLifetimeValue,
  addressableMarket,
];
