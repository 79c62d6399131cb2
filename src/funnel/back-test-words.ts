import { backTestsOf } from '../engagement/back-test';
import type { Outcome } from '../engagement/back-test';
import { BUILD_WORDS } from '../messages/build-words';
import type { BuildFacts } from './build-facts';

/** Whether accounts that the agreed rule called engaged then got opportunities more often; empty without the data. */
export function backTestWords({ table, settings }: BuildFacts): string {
  const tests = backTestsOf(table);
  if (tests === undefined) return '';
  const { engaged, rest, times } = settings.engagement_model === 'any' ? tests.any : tests.threshold;
  if (engaged.accounts === 0 || rest.accounts === 0) return 'Back-test: there are not enough accounts to compare.';
  const factor = times === undefined ? BUILD_WORDS.tooFew : `${times.toFixed(1)} times as often`;
  return (
    'Back-test of the agreed rule, over accounts without an opportunity in the first half of the period: ' +
    `${outcomeWords(engaged)} of those engaged by then got one in the second half, ${outcomeWords(rest)} of the rest: ${factor}.`
  );
}

function outcomeWords({ accounts, opportunities }: Outcome): string {
  return `${opportunities.toLocaleString('en-US')} of ${accounts.toLocaleString('en-US')}`;
}
