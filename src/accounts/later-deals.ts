import { isWithin, numberAt } from '../model/columns';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';

/** Writes which accounts had no opportunity up to the middle of the period, and which got their first one after it. */
export function markLaterDeals({ numbers, frame, size }: Draft, { firstOpportunity }: DealDays, halfway: number): void {
  const end = Math.min(frame.period.to, frame.asOf);
  for (let account = 0; account < size; account++) {
    const first = numberAt(firstOpportunity, account);
    numbers.no_deal_before[account] = first <= halfway ? 0 : 1;
    numbers.deal_after[account] = isWithin(first, halfway + 1, end) ? 1 : 0;
  }
}
