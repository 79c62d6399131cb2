import { add } from './draft';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import type { Deal } from './read-deals';

/** Counts the pipeline that touches influence by the agreed rule, each deal once. */
export function influenceMarker(
  { numbers, settings, frame }: Draft,
  deals: DealDays,
): (account: number, day: number) => void {
  const { influence_rule: rule, influence_days: lookBack } = settings;
  const influenced = new Set<Deal>();
  const influences = (day: number, { created, closed, outcome }: Deal): boolean => {
    if (rule === 'any-time') return true;
    const open = outcome === 'open' || Number.isNaN(closed);
    const last = rule === 'before-created' ? created : open ? frame.asOf : closed;
    return day <= last && created - day <= lookBack;
  };
  return (account, day) => {
    for (const deal of deals.created.get(account) ?? []) {
      if (influenced.has(deal) || !influences(day, deal)) continue;
      influenced.add(deal);
      if (!Number.isNaN(deal.amount)) add(numbers.influenced_pipeline, account, deal.amount);
    }
  };
}
