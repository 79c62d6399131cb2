import type { Settings } from '../settings/settings';
import { add } from './draft';
import type { NumberColumns } from './draft';
import type { DealDays } from './fold-deals';
import type { Deal } from './read-deals';

/** Counts the pipeline that touches influence, each deal once. */
export function influenceMarker(
  numbers: NumberColumns,
  deals: DealDays,
  settings: Settings,
): (account: number, day: number) => void {
  const influenced = new Set<Deal>();
  return (account, day) => {
    for (const deal of deals.created.get(account) ?? []) {
      const before = deal.created - day;
      if (before < 0 || before > settings.influence_days || influenced.has(deal)) continue;
      influenced.add(deal);
      if (!Number.isNaN(deal.amount)) add(numbers.influenced_pipeline, account, deal.amount);
    }
  };
}
