import type { BackTest, Outcome } from '../engagement/back-test';
import { BUILD_WORDS } from './build-words';
import { grouped } from './grouped';

/**
 * Whether accounts that a rule called engaged got opportunities more often, in one sentence.
 *
 * @param rule - Which rule: `the agreed rule`, `this rule`.
 */
export function backTestSentence({ engaged, rest, times }: BackTest, rule: string): string {
  if (engaged.accounts === 0 || rest.accounts === 0) return 'Back-test: there are not enough accounts to compare.';
  const factor = times === undefined ? BUILD_WORDS.tooFew : `${times.toFixed(1)} times as often`;
  return (
    `Back-test of ${rule}, over accounts without an opportunity in the first half of the period: ` +
    `${outcomeWords(engaged)} of those engaged by then got one in the second half, ${outcomeWords(rest)} of the rest: ${factor}.`
  );
}

function outcomeWords({ accounts, opportunities }: Outcome): string {
  return `${grouped(opportunities)} of ${grouped(accounts)}`;
}
