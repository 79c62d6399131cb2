import { add, isWithin } from '../model/columns';
import type { Table } from '../tables/table';
import { foldPace } from './deal-pace';
import { foldDealTypes } from './deal-types';
import { foldRated } from './fold-rated';
import { keepEarliest, keepLatest } from './draft';
import type { Draft } from './draft';
import { gapNoter, worthOf } from './deal-money';
import { isWin, newBusiness } from './new-business';
import { readDeals } from './read-deals';
import type { Deal } from './read-deals';
import type { AccountOf } from './resolve';

/** What others must know of the deals. */
export type DealDays = {
  /** All that take part. */
  readonly deals: readonly Deal[];
  /** The first day with a new-business opportunity, per account; NaN without. */
  readonly firstOpportunity: Float64Array;
  /** The day of the first new-business win in the period, per account; NaN without. */
  readonly signed: Float64Array;
  /** The day of the last new-business win up to the as-of date, per account; NaN without. */
  readonly lastWin: Float64Array;
  /** The day of the first win of any type, in the period or not, per account; NaN without. */
  readonly firstWin: Float64Array;
  /** New-business deals created in the period, by account: the ones that touches can influence. */
  readonly created: ReadonlyMap<number, readonly Deal[]>;
};

/** A deal won in the period, and what it counts as. */
export type Win = {
  readonly deal: Deal;
  readonly isNew: boolean;
  /** Whether win rate and velocity count it: new business, and any deal where the export has no type. */
  readonly rated: boolean;
};

type DealDaysDraft = DealDays & { readonly created: Map<number, Deal[]>; readonly wins: Win[] };

/** Deals into pipeline, wins, losses, revenue and days. */
export function foldDeals(draft: Draft, table: Table | undefined, accountOf: AccountOf): DealDays {
  if (table === undefined) return noDays(draft.size, []);
  const deals = readDeals(draft, table, accountOf);
  const days = noDays(draft.size, deals);
  const { untyped_deals: untyped } = draft.settings;
  const isNew = newBusiness(deals, untyped);
  if (!table.words.has('type') && deals.length > 0)
    draft.findings.say('opportunities', untyped === 'new' ? 'untyped-as-new' : 'no-type-column');
  const noteGaps = gapNoter(draft, table);
  noteUndated(draft, table, deals);
  for (const deal of deals) {
    const fresh = isNew(deal);
    noteGaps(deal, fresh);
    const rated = fresh || deal.type === 'unknown';
    if (rated) foldRated(draft, deal);
    foldClosed(draft, { deal, isNew: fresh, rated }, days);
    if (!fresh) continue;
    foldOpportunity(draft, deal, days.created);
    if (!deal.isCredit) keepEarliest(days.firstOpportunity, deal.account, deal.created);
  }
  foldDealTypes(draft, table, deals);
  foldPace(draft, days.wins);
  return days;
}

function noDays(size: number, deals: readonly Deal[]): DealDaysDraft {
  const unknown = (): Float64Array => new Float64Array(size).fill(NaN);
  return {
    deals,
    firstOpportunity: unknown(),
    signed: unknown(),
    lastWin: unknown(),
    firstWin: unknown(),
    created: new Map(),
    wins: [],
  };
}

/** A deal that nobody knows the beginning of was created in no period. */
function noteUndated({ findings }: Draft, table: Table, deals: readonly Deal[]): void {
  for (const { row, created } of deals) {
    if (Number.isNaN(created)) findings.note(table, row, 'created_date', 'no-created-date');
  }
}

function foldOpportunity(draft: Draft, deal: Deal, created: Map<number, Deal[]>): void {
  const { numbers, frame, settings } = draft;
  const { account, amount } = deal;
  if (deal.outcome === 'open') foldOpen(draft, deal);
  if (!isWithin(deal.created, frame.period.from, frame.period.to)) return;
  addKnown(numbers.pipeline_created, account, amount);
  if (!deal.isCredit) {
    if (settings.opportunity_counts === 'any' || deal.outcome === 'open') numbers.opportunity[account] = 1;
    add(numbers.opportunities, account, 1);
  }
  const others = created.get(account);
  if (others === undefined) created.set(account, [deal]);
  else others.push(deal);
}

function foldOpen({ numbers }: Draft, deal: Deal): void {
  const { account, amount, probability } = deal;
  addKnown(numbers.open_pipeline, account, amount);
  addKnown(numbers.weighted_pipeline, account, amount * probability);
  if (deal.isCredit) return;
  numbers.has_open[account] = 1;
  add(numbers.open_deals, account, 1);
}

function foldClosed(draft: Draft, win: Win, days: DealDaysDraft): void {
  const { frame } = draft;
  const { deal, isNew } = win;
  const { account, outcome, closed } = deal;
  if (isWin(deal)) keepEarliest(days.firstWin, account, closed);
  if (isNew && isWin(deal)) keepLatest(days.lastWin, account, closed);
  if (!isWithin(closed, frame.period.from, frame.period.to)) return;
  if (outcome === 'won') foldRevenue(draft, deal, isNew);
  if (!isWin(deal)) return;
  days.wins.push(win);
  foldWin(draft, deal, isNew, days.signed);
}

function foldWin({ numbers, settings }: Draft, deal: Deal, isNew: boolean, signed: Float64Array): void {
  const { account, amount, type } = deal;
  if (isNew) {
    numbers.won[account] = 1;
    keepEarliest(signed, account, deal.closed);
    if (Number.isNaN(amount)) return;
    add(numbers.new_deals_valued, account, 1);
    add(numbers.new_deals_worth, account, worthOf(deal, settings));
  } else if (type !== 'renewal') {
    numbers.expanded[account] = 1;
  }
}

function foldRevenue({ numbers, settings }: Draft, deal: Deal, isNew: boolean): void {
  const { account, amount, firstYear, type } = deal;
  const column = isNew ? 'new_revenue' : type === 'renewal' ? 'renewal_revenue' : 'expansion_revenue';
  addKnown(numbers[column], account, worthOf(deal, settings));
  if (!isNew) return;
  addKnown(numbers.booked_revenue, account, amount);
  addKnown(numbers.first_year_revenue, account, firstYear);
}

/** Adds an amount that is known; one that is not changes nothing. */
function addKnown(column: Float64Array, account: number, amount: number): void {
  if (!Number.isNaN(amount)) add(column, account, amount);
}
