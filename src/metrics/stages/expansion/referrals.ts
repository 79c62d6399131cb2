import { sum } from '../../expression';
import { defineMetric } from '../../metric';

/** Who speaks for us. */
export const REFERRAL_METRICS = [
  defineMetric({
    id: 'referrals',
    name: 'Advocates and referrals',
    stage: 'expansion',
    r: 'reputation',
    unit: 'count',
    better: 'higher',
    population: 'everyone',
    value: sum('referrals'),
    definition: 'Referrals by all accounts in the period',
    source: 'Similarweb',
  }),
];
