import { add } from '../model/columns';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import type { Deal } from './read-deals';

/** A deal that no touch has influenced so far, and the days on which one does. */
type Waiting = { readonly amount: number; readonly first: number; readonly last: number };

/** Counts the pipeline that touches influence by the agreed rule, each deal once. */
export function influenceMarker(draft: Draft, deals: DealDays): (account: number, day: number) => void {
  const { numbers, size } = draft;
  const daysOf = influenceDays(draft);
  const waiting = new Array<readonly Waiting[] | undefined>(size).fill(undefined);
  for (const [account, created] of deals.created) waiting[account] = created.map(daysOf);
  return (account, day) => {
    const ours = waiting[account];
    if (ours?.some(({ first, last }) => day >= first && day <= last) !== true) return;
    const influenced = ours.filter(({ first, last }) => day >= first && day <= last);
    const rest = ours.filter((deal) => !influenced.includes(deal));
    waiting[account] = rest.length === 0 ? undefined : rest;
    for (const { amount } of influenced) {
      if (!Number.isNaN(amount)) add(numbers.influenced_pipeline, account, amount);
    }
  };
}

/** On which days a touch influences a deal; a deal whose creation is not known is influenced at any time or never. */
function influenceDays({ settings, frame }: Draft): (deal: Deal) => Waiting {
  const { influence_rule: rule, influence_days: lookBack } = settings;
  return ({ amount, created, closed, outcome }) => {
    if (rule === 'any-time') return { amount, first: -Infinity, last: Infinity };
    const open = outcome === 'open' || Number.isNaN(closed);
    const last = rule === 'before-created' ? created : open ? frame.asOf : closed;
    return { amount, first: created - lookBack, last };
  };
}
