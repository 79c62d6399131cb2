import type { FunctionDefinition } from './function-definition';
import { listFunction } from './list-function';
import { shareFunction } from './share-function';

const renewalRate = shareFunction({
  name: 'ABM_RENEWAL_RATE',
  family: 'Retention',
  summary: 'Renewal rate as a share from 0 to 1: customers who renewed ÷ customers whose term ended.',
  part: ['renewed', 'Customers whose term ended in the period and who renewed.'],
  whole: ['due', 'Customers whose term ended in the period.'],
  worked: [{ formula: '=ABM_RENEWAL_RATE(3;4)', args: [3, 4], result: 0.75, shows: '3 of 4 due renewed' }],
  rules: ['A customer counts on the day the old term ends, even if the renewal was signed earlier.'],
  source: 'Terminus (stage 5). Customers who are not due do not count; in ABM_RETENTION_RATE they do.',
});

const retentionRate = shareFunction({
  name: 'ABM_RETENTION_RATE',
  family: 'Retention',
  summary: 'Customer retention rate as a share from 0 to 1: customers kept ÷ customers at the start.',
  part: ['kept', 'Customers at the start who are still customers at the end.'],
  whole: ['at_start', 'Customers at the start of the period.'],
  worked: [
    { formula: '=ABM_RETENTION_RATE(4;5)', args: [4, 5], result: 0.8, shows: '4 of 5 are still there' },
    { formula: '=ABM_RETENTION_RATE(5;8)', args: [5, 8], result: 0.625, shows: '5 of 8' },
  ],
  rules: ['New customers do not count on either side. Churn is 100% less the retention rate.'],
  source: 'Similarweb. A rate of customers; for money see ABM_GRR and ABM_NRR.',
});

const values = {
  old_value: { description: 'Column of yearly values before the term ended.' },
  new_value: { description: 'Column of yearly values after it, as long as old_value; 0 for a customer who left.' },
} as const;

const TERMS = [
  [[40000], [30000], [20000], [10000]],
  [[40000], [36000], [0], [8000]],
] as const;

const RETENTION_RULE =
  'A row without one of the values is unknown and left out, so type 0 for a customer who left. Two single cells are a list of one.';

const grossRevenueRetention = listFunction({
  name: 'ABM_GRR',
  family: 'Retention',
  summary: 'Gross revenue retention as a share from 0 to 1: value kept ÷ old value, without what customers added.',
  inputs: values,
  part: ({ old_value, new_value }) => Math.min(old_value, new_value),
  base: ({ old_value }) => old_value,
  worked: [
    {
      formula: '=ABM_GRR(B2:B5;C2:C5)',
      args: TERMS,
      result: 0.78,
      shows: '40,000 kept, 30,000 of 36,000 counted, 20,000 lost, 8,000 of 10,000 kept',
    },
    { formula: '=ABM_GRR(30000;36000)', args: [30000, 36000], result: 1, shows: 'One customer who added' },
  ],
  rules: [RETENTION_RULE],
  source: 'Subscription finance: each customer counts with the smaller of the two values.',
});

const netRevenueRetention = listFunction({
  name: 'ABM_NRR',
  family: 'Retention',
  summary: 'Net revenue retention as a share, above 1 when customers add more than is lost: new value ÷ old value.',
  inputs: values,
  part: ({ new_value }) => new_value,
  base: ({ old_value }) => old_value,
  worked: [
    { formula: '=ABM_NRR(B2:B5;C2:C5)', args: TERMS, result: 0.84, shows: '84,000 of 100,000' },
    { formula: '=ABM_NRR(30000;36000)', args: [30000, 36000], result: 1.2, shows: 'One customer who added' },
  ],
  rules: [RETENTION_RULE, 'List only customers who were there before: one without an old value is not retained.'],
  source: 'Subscription finance: what the same customers pay now.',
});

const netPromoterScore = listFunction({
  name: 'ABM_NPS',
  family: 'Retention',
  summary: 'Net promoter score from −100 to 100: promoters less detractors, per 100 answers.',
  inputs: { answers: { description: 'Column of answers from 0 to 10.', maximum: 10 } },
  part: ({ answers }) => (answers >= 9 ? 100 : answers <= 6 ? -100 : 0),
  worked: [
    {
      formula: '=ABM_NPS(B2:B11)',
      args: [[[9], [10], [10], [9], [8], [7], [7], [6], [4], [0]]],
      result: 10,
      shows: '4 promoters and 3 detractors of 10',
    },
  ],
  rules: [
    'Answers of 9 and more are promoters, 6 and less detractors. A score below zero means more detractors.',
    'An answer outside 0 to 10 is answered with a sentence. Keep one answer per person.',
  ],
  source: 'Terminus (stage 6). The result is a number from −100 to 100, not a share.',
});

/** Functions on the customers that stay. */
export const RETENTION: readonly FunctionDefinition[] = [
  renewalRate,
  retentionRate,
  grossRevenueRetention,
  netRevenueRetention,
  netPromoterScore,
];
