import { add, isWithin } from '../model/columns';
import { worthOf } from './deal-money';
import type { Draft } from './draft';
import type { Deal } from './read-deals';

/**
 * Deals that win rate and sales velocity count, so that all their factors are over the same deals: created in the
 * period, open now, won and lost in the period, and what the won ones are worth. A credit is no deal, and in no mean.
 */
export function foldRated(draft: Draft, deal: Deal): void {
  const { numbers, frame } = draft;
  const { account, outcome } = deal;
  const { from, to } = frame.period;
  if (deal.isCredit) return;
  if (isWithin(deal.created, from, to)) add(numbers.rated_created, account, 1);
  if (outcome === 'open') add(numbers.rated_open, account, 1);
  if (!isWithin(deal.closed, from, to)) return;
  if (outcome === 'lost') foldLoss(draft, deal);
  if (outcome === 'won') foldWin(draft, deal);
}

function foldLoss({ numbers }: Draft, { account, amount }: Deal): void {
  add(numbers.lost_deals, account, 1);
  if (!Number.isNaN(amount)) add(numbers.lost_amount, account, amount);
}

function foldWin({ numbers, settings }: Draft, deal: Deal): void {
  const { account, amount } = deal;
  add(numbers.won_deals, account, 1);
  if (Number.isNaN(amount)) return;
  add(numbers.won_amount, account, amount);
  add(numbers.rated_valued, account, 1);
  add(numbers.rated_revenue, account, worthOf(deal, settings));
}
