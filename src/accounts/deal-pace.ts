import { add, isSet } from '../model/columns';
import { worthOf } from './deal-money';
import { setTotal } from './draft';
import type { Draft, NumberColumns } from './draft';
import type { Win } from './fold-deals';
import { median } from './median';

/**
 * How long won deals took from created to won, by type and size, and the medians over target accounts.
 *
 * Without an agreed size a deal is large from the median amount of the deals won. A deal whose dates are out of order
 * has no such time, one without an amount no size.
 */
export function foldPace(draft: Draft, wins: readonly Win[]): void {
  const { numbers, totals, settings } = draft;
  const ofTargets = wins.filter(({ deal }) => isSet(numbers.target, deal.account));
  const rated = ofTargets.filter(({ rated: counts }) => counts);
  const largeFrom = settings.large_deal_amount ?? middle(rated.map(({ deal }) => deal.amount));
  for (const win of wins) foldWin(numbers, win, largeFrom);
  setTotal(totals, 'median_velocity_days', median(rated.map(({ deal }) => daysOf(deal)).filter((days) => days >= 0)));
  const sizes = ofTargets.filter(({ isNew }) => isNew).map(({ deal }) => worthOf(deal, settings));
  setTotal(totals, 'median_deal_amount', middle(sizes));
  setTotal(totals, 'large_deal_amount', largeFrom);
}

/** The median of the amounts that are known. */
const middle = (amounts: readonly number[]): number | undefined =>
  median(amounts.filter((amount) => !Number.isNaN(amount)));

function foldWin(numbers: NumberColumns, { deal, isNew, rated }: Win, largeFrom: number | undefined): void {
  const { account, amount, type } = deal;
  const days = daysOf(deal);
  if (!(days >= 0)) return;
  const count = (pace: Pace): void => {
    add(numbers[`${pace}_days`], account, days);
    add(numbers[`${pace}_deals`], account, 1);
  };
  count('velocity_all');
  if (!isNew && type !== 'renewal') count('velocity_expansion');
  if (!rated) return;
  count('velocity');
  if (largeFrom === undefined || Number.isNaN(amount)) return;
  count(amount >= largeFrom ? 'velocity_large' : 'velocity_small');
}

type Pace = 'velocity' | 'velocity_all' | 'velocity_expansion' | 'velocity_large' | 'velocity_small';

function daysOf({ created, closed }: Win['deal']): number {
  return closed - created;
}
