// The opportunities tab, and what the deals of the list add up to.
import type { Cell } from '../book';
import { LAST_DAY, typedDay, type SampleDay } from './calendar';
import type { Company } from './companies';
import type { Dice } from './dice';
import { hasDeal, type Journey } from './journey';
import type { Tally } from './tally';

/** A deal; the contract that follows from it has the term. */
export type Deal = {
  readonly company: Company;
  readonly type: 'New Business' | 'Expansion';
  readonly stage: 'Closed Won' | 'Closed Lost' | 'Discovery' | 'Proposal' | 'Negotiation';
  readonly created: SampleDay;
  readonly closed: SampleDay;
  readonly amount: number;
  readonly termMonths: 12 | 24 | 36;
};

/** The chance of winning that the CRM puts beside each stage, in percent. */
const CHANCES: Readonly<Record<Deal['stage'], number>> = {
  Discovery: 20,
  Proposal: 50,
  Negotiation: 80,
  'Closed Won': 100,
  'Closed Lost': 0,
};

/** Amounts by tier, in thousands. */
const SIZES = { 'Tier 1': [80, 240], 'Tier 2': [40, 120], 'Tier 3': [15, 60] } as const;

/** The deals of one journey: its own, sometimes a second one, and more after a win early in the year. */
export function dealsOf(dice: Dice, journey: Journey): Deal[] {
  if (!hasDeal(journey)) return [];
  const { company, reach, created, closed } = journey;
  const stage = reach === 'won' ? 'Closed Won' : reach === 'lost' ? 'Closed Lost' : openStage(dice);
  const deals: Deal[] = [newDeal(dice, company, 'New Business', stage, created, closed)];
  if (reach === 'open' && dice.percent(25)) {
    const later = Math.min(created + dice.between(20, 60), LAST_DAY - 10);
    deals.push(newDeal(dice, company, 'New Business', openStage(dice), later, closed + 30));
  }
  if (reach === 'won' && closed < 250) {
    const begun = closed + dice.between(30, 60);
    deals.push(newDeal(dice, company, 'Expansion', 'Closed Won', begun, begun + dice.between(15, 45)));
  }
  return deals;
}

/** A deal that a customer from before may add in the year. */
export function expansionsOf(dice: Dice, company: Company): Deal[] {
  if (!dice.percent(35)) return [];
  const created = dice.between(30, 260);
  return [newDeal(dice, company, 'Expansion', 'Closed Won', created, created + dice.between(20, 70))];
}

function openStage(dice: Dice): Deal['stage'] {
  return dice.pick(['Discovery', 'Proposal', 'Proposal', 'Negotiation']);
}

function newDeal(
  dice: Dice,
  company: Company,
  type: Deal['type'],
  stage: Deal['stage'],
  created: SampleDay,
  closed: SampleDay,
): Deal {
  const [low, high] = SIZES[company.tier];
  const full = dice.between(low, high) * 1000;
  const isNew = type === 'New Business';
  const amount = isNew ? full : Math.round(full / 4000) * 1000;
  return { company, type, stage, created, closed, amount, termMonths: isNew ? dice.pick([12, 24, 24, 36]) : 12 };
}

/** Adds the deals of one company on the list to the key numbers. */
export function countDeals(deals: readonly Deal[], tally: Tally): void {
  const fresh = deals.filter(({ type }) => type === 'New Business');
  const more = deals.filter(({ type }) => type === 'Expansion');
  const isOpen = ({ stage }: Deal): boolean => !stage.startsWith('Closed');
  tally.addIf(fresh.length > 0, 'opportunity_accounts');
  tally.addIf(fresh.some(isOpen), 'open_accounts');
  tally.addIf(more.length > 0, 'expansion_accounts');
  for (const deal of fresh) {
    const won = deal.stage === 'Closed Won';
    const lost = deal.stage === 'Closed Lost';
    tally.addIf(isOpen(deal), 'open_deals');
    tally.addIf(isOpen(deal), 'weighted_pipeline', (deal.amount * CHANCES[deal.stage]) / 100);
    tally.addIf(won, 'new_revenue_first_year', (deal.amount * 12) / deal.termMonths);
    tally.addIf(lost, 'lost_amount', deal.amount);
    tally.addIf(won, 'all_velocity_days', deal.closed - deal.created);
    tally.add('deals_created');
    tally.add('pipeline_created', deal.amount);
    tally.addIf(isOpen(deal), 'target_pipeline', deal.amount);
    tally.addIf(won, 'new_revenue_won', deal.amount);
    tally.addIf(won, 'won_deals');
    tally.addIf(lost, 'lost_deals');
  }
  for (const { amount, created, closed } of more) {
    tally.add('expansion_revenue', amount);
    tally.add('expansion_deals');
    tally.add('expansion_days', closed - created);
    tally.add('all_velocity_days', closed - created);
  }
}

/** The rows of the opportunities tab, oldest first. */
export function dealRows(deals: readonly Deal[]): Cell[][] {
  const sorted = [...deals].sort((a, b) => a.created - b.created || a.company.id.localeCompare(b.company.id, 'en'));
  return sorted.map(({ company, type, stage, created, closed, amount, termMonths }, index) => {
    const name = `${company.name} - ${type === 'Expansion' ? 'more seats' : 'platform'}`;
    const id = `OPP-${String(2001 + index)}`;
    return [
      id,
      name,
      company.name,
      stage,
      amount,
      typedDay(created),
      typedDay(closed),
      type,
      company.team,
      CHANCES[stage],
      termMonths,
    ];
  });
}
