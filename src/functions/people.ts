import type { FunctionDefinition } from './function-definition';
import { shareFunction } from './share-function';

const penetration = shareFunction({
  name: 'ABM_PENETRATION',
  family: 'People',
  summary:
    'Account penetration as a share from 0 to 1: engaged contacts ÷ identified contacts of the buying committee.',
  part: ['engaged_contacts', 'Contacts with an interaction.'],
  whole: ['identified_contacts', 'Contacts you know at the same accounts.'],
  worked: [
    { formula: '=ABM_PENETRATION(2;4)', args: [2, 4], result: 0.5, shows: 'One account: 2 of 4 people' },
    { formula: '=ABM_PENETRATION(4;12)', args: [4, 12], result: 1 / 3, shows: 'All accounts with an opportunity' },
  ],
  rules: ['This is the share of people. The number of engaged people needs no function.'],
  source: 'Terminus counts the engaged people of an account; most others take the share of the committee.',
});

const deanonymisationRate = shareFunction({
  name: 'ABM_DEANON_RATE',
  family: 'People',
  summary:
    'De-anonymisation rate as a share from 0 to 1: anonymous visitors who became known ÷ all anonymous visitors.',
  part: ['became_known', 'Anonymous visitors from target accounts who became known contacts.'],
  whole: ['anonymous_visitors', 'Anonymous visitors from target accounts in the same period.'],
  worked: [
    { formula: '=ABM_DEANON_RATE(10;40)', args: [10, 40], result: 0.25, shows: '10 of 40 visitors became known' },
  ],
  rules: ['Visitors are people, not accounts; take both numbers from the same period.'],
  source: 'Terminus (stage 2). Others count identified accounts ÷ visiting accounts.',
});

/** Functions on the people of accounts. */
export const PEOPLE: readonly FunctionDefinition[] = [penetration, deanonymisationRate];
