import { backTestsOf } from '../engagement/back-test';
import { backTestSentence } from '../messages/back-test-words';
import type { BuildFacts } from './build-facts';

/** Whether accounts that the agreed rule called engaged then got opportunities more often; empty without the data. */
export function backTestWords({ table, settings }: BuildFacts): string {
  const tests = backTestsOf(table);
  if (tests === undefined) return '';
  return backTestSentence(settings.engagement_model === 'any' ? tests.any : tests.threshold, 'the agreed rule');
}
