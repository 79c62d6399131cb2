import { isWithin } from '../model/columns';
import type { Table } from '../tables/table';
import { add, keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import { isWin, newBusiness } from './new-business';
import { readDeals } from './read-deals';
import type { Deal } from './read-deals';
import type { AccountOf } from './resolve';

/** What others must know of the deals. */
export type DealDays = {
  /** The first day with a new-business opportunity, per account; NaN without. */
  readonly firstOpportunity: Float64Array;
  /** The day of the first new-business win in the period, per account; NaN without. */
  readonly signed: Float64Array;
  /** The day of the last new-business win up to the as-of date, per account; NaN without. */
  readonly lastWin: Float64Array;
  /** New-business deals created in the period, by account: the ones that touches can influence. */
  readonly created: ReadonlyMap<number, readonly Deal[]>;
  /** Days from created to won, of the deals of target accounts. */
  readonly velocities: readonly number[];
};

type DealDaysDraft = DealDays & { readonly created: Map<number, Deal[]>; readonly velocities: number[] };

/** Deals into pipeline, wins, losses, revenue and days. */
export function foldDeals(draft: Draft, table: Table | undefined, accountOf: AccountOf): DealDays {
  const unknown = (): Float64Array => new Float64Array(draft.size).fill(NaN);
  const days: DealDaysDraft = {
    firstOpportunity: unknown(),
    signed: unknown(),
    lastWin: unknown(),
    created: new Map(),
    velocities: [],
  };
  if (table === undefined) return days;
  const deals = readDeals(draft, table, accountOf);
  const isNew = newBusiness(deals);
  if (!table.texts.has('type') && deals.length > 0) draft.findings.say('opportunities', 'no-type-column');
  for (const deal of deals) {
    const fresh = isNew(deal);
    foldClosed(draft, deal, fresh, days);
    if (!fresh) continue;
    foldOpportunity(draft, deal, days.created);
    keepEarliest(days.firstOpportunity, deal.account, deal.created);
  }
  return days;
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

function foldClosed(draft: Draft, deal: Deal, isNew: boolean, days: DealDaysDraft): void {
  const { numbers, frame } = draft;
  const { account, outcome, closed } = deal;
  if (isNew && isWin(deal)) keepLatest(days.lastWin, account, closed);
  if (!isWithin(closed, frame.period.from, frame.period.to)) return;
  const rated = isNew || deal.type === 'unknown';
  if (outcome === 'lost' && rated) add(numbers.lost_deals, account, 1);
  if (outcome === 'won') foldRevenue(draft, deal, isNew);
  if (!isWin(deal)) return;
  if (rated) foldVelocity(draft, deal, days.velocities);
  foldWin(draft, deal, isNew, days.signed);
}

function foldVelocity({ numbers }: Draft, { account, created, closed }: Deal, velocities: number[]): void {
  add(numbers.won_deals, account, 1);
  const days = closed - created;
  if (!(days >= 0)) return;
  add(numbers.velocity_days, account, days);
  add(numbers.velocity_deals, account, 1);
  if (numbers.target[account] === 1) velocities.push(days);
}

function foldWin({ numbers }: Draft, deal: Deal, isNew: boolean, signed: Float64Array): void {
  const { account, amount, type } = deal;
  if (isNew) {
    numbers.won[account] = 1;
    keepEarliest(signed, account, deal.closed);
    if (!Number.isNaN(amount)) add(numbers.new_deals_valued, account, 1);
  } else if (type !== 'renewal') {
    numbers.expanded[account] = 1;
  }
}

function foldRevenue({ numbers }: Draft, { account, amount, type }: Deal, isNew: boolean): void {
  if (Number.isNaN(amount)) return;
  const column = isNew ? 'new_revenue' : type === 'renewal' ? 'renewal_revenue' : 'expansion_revenue';
  add(numbers[column], account, amount);
}
