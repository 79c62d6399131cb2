import { metric, ratio, sum } from '../../expression';
import { defineMetric } from '../../metric';

const common = { stage: 'opportunity', r: 'relationships', better: 'higher' } as const;

/** Who takes part in buying, at target accounts with an opportunity: how many are known, met, and on our side. */
export const BUYING_GROUP_METRICS = [
  defineMetric({
    ...common,
    id: 'stakeholders',
    name: 'Stakeholders identified',
    unit: 'people',
    value: ratio(sum('contacts', 'opportunity'), metric('opportunity_accounts')),
    definition: 'Mean number of people known per account with an opportunity',
    source: 'Terminus',
  }),
  defineMetric({
    ...common,
    id: 'account_penetration',
    name: 'Account penetration',
    unit: 'people',
    value: ratio(sum('engaged_contacts', 'opportunity'), metric('opportunity_accounts')),
    definition: 'Mean number of people with a touch per account with an opportunity',
    source: 'Terminus',
    conflict: 'C12',
  }),
  defineMetric({
    ...common,
    id: 'account_penetration_rate',
    name: 'Account penetration (share)',
    unit: 'percent',
    share: true,
    value: ratio(sum('engaged_contacts', 'opportunity'), sum('contacts', 'opportunity')),
    definition: 'People with a touch ÷ people known, at accounts with an opportunity',
    source: 'Industry standard',
    conflict: 'C12',
  }),
  defineMetric({
    ...common,
    id: 'multithreaded_rate',
    name: 'Multi-threaded accounts',
    unit: 'percent',
    share: true,
    value: ratio(sum('multithreaded', 'opportunity'), metric('opportunity_accounts')),
    definition: 'Accounts with an opportunity where enough people have a touch ÷ accounts with an opportunity',
    source: 'Similarweb',
  }),
  defineMetric({
    ...common,
    id: 'champions_blockers',
    name: 'Accounts with a champion',
    unit: 'percent',
    share: true,
    value: ratio(sum('has_champion', 'opportunity'), metric('opportunity_accounts')),
    definition: 'Accounts with an opportunity and at least one champion ÷ accounts with an opportunity',
    source: 'Similarweb',
  }),
];
