import type { EngagementFacts } from '../engagement/facts';
import { isSet } from '../model/columns';
import type { Settings } from '../settings/settings';
import { accountsBuilder } from './build-accounts';
import type { Frame, Tables } from './frame';
import { newTouchLog } from './touch-log';

/** What the engagement of a period hangs on, from one build of its account table. */
export function engagementFacts(tables: Tables, settings: Settings, frame: Frame): EngagementFacts {
  const log = newTouchLog();
  const { numbers, texts, present } = accountsBuilder(tables, settings)(frame, log).table;
  const flags = (column: Float64Array): number[] => Array.from(column, (value) => (value === 1 ? 1 : 0));
  const { accountOf: people, ...touches } = log;
  return {
    period: frame.period,
    asOf: frame.asOf,
    present: [...present].filter((one) => one === 'activities' || one === 'opportunities'),
    accounts: {
      names: texts.account,
      tiers: texts.tier,
      targets: flags(numbers.target),
      opportunities: flags(numbers.opportunity).map((has, account) =>
        isSet(numbers.opportunity_implied, account) ? 0 : has,
      ),
      wins: flags(numbers.won),
      noDealBefore: flags(numbers.no_deal_before),
      dealsAfter: flags(numbers.deal_after),
    },
    people,
    touches,
  };
}
