import { isWithin } from '../model/columns';
import type { Table } from '../tables/table';
import { add } from './draft';
import type { Draft } from './draft';
import { readDeals } from './read-deals';
import type { Deal } from './read-deals';
import type { AccountOf } from './resolve';

/** What the touches must know of the deals. */
export type DealDays = {
  /** The first day with a new-business opportunity, per account; NaN without. */
  readonly firstOpportunity: Float64Array;
  /** The day of the first new-business win in the period, per account; NaN without. */
  readonly signed: Float64Array;
  /** New-business deals created in the period, by account: the ones that touches can influence. */
  readonly created: ReadonlyMap<number, readonly Deal[]>;
  /** Days from created to won, of the deals of target accounts. */
  readonly velocities: readonly number[];
};

/** Deals into pipeline, wins, losses, revenue and days. */
export function foldDeals(draft: Draft, table: Table | undefined, accountOf: AccountOf): DealDays {
  const created = new Map<number, Deal[]>();
  const velocities: number[] = [];
  const days = {
    firstOpportunity: new Float64Array(draft.size).fill(NaN),
    signed: new Float64Array(draft.size).fill(NaN),
  };
  if (table === undefined) return { ...days, created, velocities };
  const deals = readDeals(draft, table, accountOf);
  const isNew = newBusiness(deals);
  if (!table.texts.has('type') && deals.length > 0) draft.findings.say('opportunities', 'no-type-column');
  for (const deal of deals) {
    foldClosed(draft, deal, isNew(deal), days.signed, velocities);
    if (!isNew(deal)) continue;
    foldOpportunity(draft, deal, created);
    keepEarliest(days.firstOpportunity, deal.account, deal.created);
  }
  return { ...days, created, velocities };
}

/**
 * Tells new business from the rest.
 *
 * Where the export has no deal type, everything after an account's first win is expansion: the first win is the
 * new business.
 */
function newBusiness(deals: readonly Deal[]): (deal: Deal) => boolean {
  const firstWins = new Map<number, Deal>();
  for (const deal of deals) {
    if (deal.outcome !== 'won' || deal.type !== 'unknown') continue;
    const first = firstWins.get(deal.account);
    if (first === undefined || deal.closed < first.closed) firstWins.set(deal.account, deal);
  }
  return (deal) => {
    if (deal.type !== 'unknown') return deal.type === 'new';
    const first = firstWins.get(deal.account);
    if (first === undefined || first === deal) return true;
    const day = deal.outcome === 'open' ? deal.created : deal.closed;
    return day < first.closed;
  };
}

function foldOpportunity({ numbers, frame }: Draft, deal: Deal, created: Map<number, Deal[]>): void {
  const { account, amount } = deal;
  if (deal.outcome === 'open') {
    numbers.has_open[account] = 1;
    add(numbers.open_deals, account, 1);
    if (!Number.isNaN(amount)) add(numbers.open_pipeline, account, amount);
  }
  if (!isWithin(deal.created, frame.period.from, frame.period.to)) return;
  numbers.opportunity[account] = 1;
  add(numbers.opportunities, account, 1);
  if (!Number.isNaN(amount)) add(numbers.pipeline_created, account, amount);
  const others = created.get(account);
  if (others === undefined) created.set(account, [deal]);
  else others.push(deal);
}

function foldClosed(draft: Draft, deal: Deal, isNew: boolean, signed: Float64Array, velocities: number[]): void {
  const { numbers, frame } = draft;
  const { account, outcome, closed } = deal;
  if (outcome === 'won' && isNew && closed <= frame.asOf) numbers.customer[account] = 1;
  if (outcome === 'open' || !isWithin(closed, frame.period.from, frame.period.to)) return;
  const rated = isNew || deal.type === 'unknown';
  if (outcome === 'lost') {
    if (rated) add(numbers.lost_deals, account, 1);
    return;
  }
  if (rated) foldWon(draft, deal, velocities);
  foldRevenue(draft, deal, isNew, signed);
}

function foldWon(draft: Draft, deal: Deal, velocities: number[]): void {
  const { numbers } = draft;
  add(numbers.won_deals, deal.account, 1);
  const days = deal.closed - deal.created;
  if (!(days >= 0)) return;
  add(numbers.velocity_days, deal.account, days);
  add(numbers.velocity_deals, deal.account, 1);
  if (numbers.target[deal.account] === 1) velocities.push(days);
}

function foldRevenue({ numbers }: Draft, deal: Deal, isNew: boolean, signed: Float64Array): void {
  const { account, amount, type } = deal;
  const known = !Number.isNaN(amount);
  if (isNew) {
    numbers.won[account] = 1;
    keepEarliest(signed, account, deal.closed);
    if (known) add(numbers.new_revenue, account, amount);
    if (amount >= 0) add(numbers.new_deals_valued, account, 1);
  } else if (type !== 'renewal') {
    numbers.expanded[account] = 1;
    if (known) add(numbers.expansion_revenue, account, amount);
  }
}

function keepEarliest(days: Float64Array, account: number, day: number): void {
  const before = days[account] ?? NaN;
  if (!Number.isNaN(day) && !(before <= day)) days[account] = day;
}
