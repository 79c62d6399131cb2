import { isSet, isWithin, numberAt } from '../model/columns';
import { setTotal } from './draft';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import { median, rangeOf } from './median';

/**
 * Days from the first touch to the opportunity and to the signature, with median and range over target accounts.
 *
 * Where the touch came after the deal there is no such time; how many accounts that leaves out is said.
 */
export function foldDays(draft: Draft, deals: DealDays): void {
  const { numbers, totals, frame, findings } = draft;
  const { from, to } = frame.period;
  const opened = deals.firstOpportunity.map((day) => (isWithin(day, from, to) ? day : NaN));
  const late = new Set<number>();
  const toOpportunity = spans(draft, opened, numbers.opportunity_days, numbers.opportunity_days_n, late);
  const toSigned = spans(draft, deals.signed, numbers.cycle_days, numbers.cycle_n, late);
  if (late.size > 0) findings.say('activities', 'touch-after-deal', '', late.size);
  const { low, high } = rangeOf(toSigned);
  setTotal(totals, 'median_opportunity_days', median(toOpportunity));
  setTotal(totals, 'median_cycle_days', median(toSigned));
  setTotal(totals, 'shortest_cycle_days', low);
  setTotal(totals, 'longest_cycle_days', high);
}

/** Fills in the days from first touch to another day; gives those of target accounts. */
function spans(
  { numbers, size }: Draft,
  until: Float64Array,
  days: Float64Array,
  counted: Float64Array,
  late: Set<number>,
): readonly number[] {
  const ofTargets: number[] = [];
  for (let account = 0; account < size; account++) {
    const span = numberAt(until, account) - numberAt(numbers.first_touch, account);
    const target = isSet(numbers.target, account);
    if (target && span < 0) late.add(account);
    if (!(span >= 0)) continue;
    days[account] = span;
    counted[account] = 1;
    if (target) ofTargets.push(span);
  }
  return ofTargets;
}
