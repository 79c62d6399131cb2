import { isWithin } from '../model/columns';
import { add } from './draft';
import type { Draft } from './draft';
import { isWin } from './new-business';
import type { Deal } from './read-deals';

/**
 * Deals that win rate and sales velocity count, so that all their factors are over the same deals: created in the
 * period, open now, won and lost in the period, and what the won ones are worth.
 */
export function foldRated({ numbers, frame, settings }: Draft, deal: Deal): void {
  const { account, amount, firstYear, outcome } = deal;
  const { from, to } = frame.period;
  if (isWithin(deal.created, from, to)) add(numbers.rated_created, account, 1);
  if (outcome === 'open') add(numbers.rated_open, account, 1);
  if (!isWithin(deal.closed, from, to)) return;
  if (outcome === 'lost') {
    add(numbers.lost_deals, account, 1);
    if (amount > 0) add(numbers.lost_amount, account, amount);
  }
  if (outcome !== 'won') return;
  const revenue = settings.revenue_form === 'first-year' ? firstYear : amount;
  if (!Number.isNaN(revenue)) add(numbers.rated_revenue, account, revenue);
  if (!isWin(deal)) return;
  add(numbers.won_deals, account, 1);
  if (Number.isNaN(amount)) return;
  add(numbers.won_amount, account, amount);
  add(numbers.rated_valued, account, 1);
}
