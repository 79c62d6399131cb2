import { backTestsOf } from '../engagement/back-test';
import type { BackTest, Outcome } from '../engagement/back-test';
import { flipsOf } from '../engagement/flips';
import type { Flip } from '../engagement/flips';
import { sensitivityOf } from '../engagement/sensitivity';
import type { BuildFacts } from '../funnel/build-facts';
import { BUILD_WORDS } from '../messages/build-words';
import type { BackTestDetail, EngagementDetail, FlipDetail, OutcomeDetail } from '../protocol/answers';

/** How engagement depends on its definition: threshold by threshold, account by account, and looking back. */
export function engagementDetail({ table, settings }: BuildFacts): EngagementDetail {
  const flips = flipsOf(table, settings);
  const backTests = backTestsOf(table);
  return {
    sensitivity: sensitivityOf(table, settings).map((point) => ({ ...point, rate: point.rate ?? null })),
    flips: { readings: flips.readings.map(flipDetail), trial: flips.trial.map(flipDetail) },
    backTest:
      backTests === undefined
        ? null
        : { any: backTestDetail(backTests.any), threshold: backTestDetail(backTests.threshold) },
  };
}

function flipDetail({ name, score, engaged, why }: Flip): FlipDetail {
  return { account: name, score, engaged, why };
}

function backTestDetail({ engaged, rest, times }: BackTest): BackTestDetail {
  return {
    engaged: outcomeDetail(engaged),
    rest: outcomeDetail(rest),
    times: times ?? null,
    reason: times === undefined ? BUILD_WORDS.tooFew : '',
  };
}

function outcomeDetail({ accounts, opportunities, rate }: Outcome): OutcomeDetail {
  return { accounts, opportunities, rate: rate ?? null };
}
