import { isSet } from '../model/columns';
import type { Judging } from './judged';

/**
 * Decides who is engaged by the reading in use. Unless evidence alone counts, a win implies an opportunity, and an
 * opportunity implies engagement.
 */
export function imply({ numbers, settings }: Judging, account: number): void {
  const evidence = settings.engagement_model === 'any' ? numbers.engaged_any : numbers.engaged_by_score;
  numbers.engaged[account] = isSet(evidence, account) ? 1 : 0;
  if (settings.stages !== 'implied') return;
  if (isSet(numbers.won, account) && !isSet(numbers.opportunity, account)) {
    numbers.opportunity[account] = 1;
    numbers.opportunity_implied[account] = 1;
  }
  if (isSet(numbers.opportunity, account) && !isSet(numbers.engaged, account)) {
    numbers.engaged[account] = 1;
    numbers.engaged_implied[account] = 1;
  }
}
