import type { SettingDefinition } from '../setting';

/** Settings: what a customer is worth, and whose answer counts. */
export const CUSTOMERS = [
  {
    id: 'acv_fees',
    name: 'One-time fees',
    kind: 'choice',
    fallback: 'leave-out',
    choices: [
      { value: 'leave-out', label: 'Left out of the value a year' },
      { value: 'keep', label: 'Kept in it' },
    ],
    effect: 'Contract value a year; needs a column of one-time fees in Customers',
    source: 'Similarweb: total ÷ years; many leave fees out',
  },
  {
    id: 'acv_short_terms',
    name: 'Terms under a year',
    kind: 'choice',
    fallback: 'annualise',
    choices: [
      { value: 'annualise', label: 'Made a year, and noted' },
      { value: 'as-is', label: 'Taken as they are' },
    ],
    effect: 'Contract value a year of a contract that runs for less',
    source: 'Similarweb: total ÷ years',
  },
  {
    id: 'acv_per',
    name: 'Average contract value per',
    kind: 'choice',
    fallback: 'contract',
    choices: [
      { value: 'contract', label: 'Contract' },
      { value: 'customer', label: 'Customer' },
    ],
    effect: 'The average contract value, and the market that is worked out with it',
    source: 'Terminus: per contract; others: per customer',
  },
  {
    id: 'clv_form',
    name: 'Lifetime comes from',
    kind: 'choice',
    fallback: 'life',
    choices: [
      { value: 'life', label: 'The years a customer stays' },
      { value: 'churn', label: 'The churn rate' },
    ],
    effect: 'The years in lifetime value; the churn rate gives 1 ÷ churn of a year',
    source: 'Similarweb: life; finance teams: churn',
  },
  {
    id: 'lifespan_years',
    name: 'Years a customer stays',
    kind: 'number',
    fallback: '',
    minimum: 0,
    effect: 'For lifetime value; empty means 1 ÷ churn rate',
    source: 'Similarweb',
  },
  {
    id: 'margin',
    name: 'Gross margin',
    kind: 'percent',
    fallback: '100%',
    minimum: 0,
    maximum: 1,
    effect: 'Share of contract value that counts in lifetime value',
    source: 'Similarweb: value; industry: times margin',
  },
  {
    id: 'nps_votes',
    name: 'NPS counts',
    kind: 'choice',
    fallback: 'person',
    choices: [
      { value: 'answer', label: 'Every answer' },
      { value: 'person', label: 'The latest answer of each person' },
      { value: 'account', label: 'One vote per account' },
    ],
    effect: 'Whose answers the net promoter score counts; all stand side by side below',
    source: 'Our decision; the sources do not say',
  },
] as const satisfies readonly SettingDefinition[];
