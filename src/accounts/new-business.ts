import type { Settings } from '../settings/settings';
import type { Deal } from './read-deals';

/**
 * Tells new business from the rest.
 *
 * Where the export has no deal type, everything after an account's first win is expansion: the first win is the
 * new business. A team may agree that such a deal is new business in any case.
 */
export function newBusiness(deals: readonly Deal[], untyped: Settings['untyped_deals']): (deal: Deal) => boolean {
  if (untyped === 'new') return ({ type }) => type === 'new' || type === 'unknown';
  const firstWins = new Map<number, Deal>();
  for (const deal of deals) {
    // A win without a day is in no period, so it cannot be the first.
    if (deal.type !== 'unknown' || !isWin(deal) || Number.isNaN(deal.closed)) continue;
    const first = firstWins.get(deal.account);
    if (first === undefined || isEarlier(deal, first)) firstWins.set(deal.account, deal);
  }
  return (deal) => {
    if (deal.type !== 'unknown') return deal.type === 'new';
    const first = firstWins.get(deal.account);
    if (first === undefined || first === deal) return true;
    const day = deal.outcome === 'open' || Number.isNaN(deal.closed) ? deal.created : deal.closed;
    return day < first.closed;
  };
}

/** Whether a deal is a win: a credit lowers sums and is no deal of its own. */
export function isWin({ outcome, isCredit }: Deal): boolean {
  return outcome === 'won' && !isCredit;
}

/** Of two wins on one day the one begun earlier, then the larger one: never the one that happens to stand above. */
function isEarlier(deal: Deal, first: Deal): boolean {
  const [left, right] = [order(deal), order(first)];
  const difference = left.findIndex((value, index) => value !== right[index]);
  return (left[difference] ?? 0) < (right[difference] ?? 0);
}

/** What comes first is smaller; what is not known comes last. */
function order({ closed, created, amount }: Deal): readonly number[] {
  return [closed, created, -amount].map((value) => (Number.isNaN(value) ? Infinity : value));
}
