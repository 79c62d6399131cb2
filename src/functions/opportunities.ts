import type { FunctionDefinition } from './function-definition';
import { shareFunction } from './share-function';

const opportunityRate = shareFunction({
  name: 'ABM_OPP_RATE',
  family: 'Opportunities',
  summary: 'Opportunity rate as a share from 0 to 1: accounts with an opportunity ÷ base.',
  part: ['opportunities', 'Target accounts with an opportunity.'],
  whole: ['base', 'What they are measured against: target accounts, or engaged accounts.'],
  worked: [
    { formula: '=ABM_OPP_RATE(4;10)', args: [4, 10], result: 0.4, shows: '4 of 10 target accounts' },
    { formula: '=ABM_OPP_RATE(4;6)', args: [4, 6], result: 2 / 3, shows: '4 of 6 engaged accounts' },
    { formula: '=ABM_OPP_RATE(1;6)', args: [1, 6], result: 1 / 6, shows: 'Accounts with an open opportunity' },
    { formula: '=ABM_OPP_RATE(2;6)', args: [2, 6], result: 1 / 3, shows: 'Open deals, two of them at one account' },
  ],
  rules: ['The base decides what the rate means, so say beside the number which one it is.'],
  source:
    'Terminus gives two: accounts with an opportunity ÷ target accounts, and open opportunities ÷ engaged accounts.',
});

const influencedPercent = shareFunction({
  name: 'ABM_INFLUENCED_PCT',
  family: 'Opportunities',
  summary: 'Influenced pipeline as a share from 0 to 1: pipeline that marketing touched ÷ all pipeline.',
  part: ['influenced', 'Amount of opportunities with a marketing touch before them.'],
  whole: ['total', 'Amount of all opportunities created in the period.'],
  worked: [
    {
      formula: '=ABM_INFLUENCED_PCT(325000;325000)',
      args: [325000, 325000],
      result: 1,
      shows: 'All of the pipeline had a touch before it',
    },
  ],
  rules: ['Which touch counts, and how long before, is yours to agree on; a year before creation is common.'],
  source: 'Similarweb: the effect of marketing on pipeline. Numbers of deals work as well as amounts.',
});

/** Functions on opportunities. */
export const OPPORTUNITIES: readonly FunctionDefinition[] = [opportunityRate, influencedPercent];
