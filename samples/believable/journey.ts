// How far each company comes in the year, decided before any row is written.
import { LAST_DAY, type SampleDay } from './calendar';
import type { Company, Standing } from './companies';
import type { Dice } from './dice';

const REACHES = ['unaware', 'shown', 'engaged', 'open', 'lost', 'won'] as const;

/** How far a company comes; each step implies those before it. */
export type Reach = (typeof REACHES)[number];

/** The days on which it comes there. */
export type Journey = {
  readonly company: Company;
  readonly reach: Reach;
  /** The first thing the company does. */
  readonly firstTouch: SampleDay;
  /** The day its opportunity is created. */
  readonly created: SampleDay;
  /** The day it is won or lost, or expected to be. */
  readonly closed: SampleDay;
  /** How many people of the company we know. */
  readonly people: number;
};

/**
 * The journeys of all companies.
 *
 * How many come how far is drawn first and dealt out afterwards, so that every seed gives a year worth looking at.
 */
export function journeysOf(dice: Dice, companies: readonly Company[]): Journey[] {
  const reaches = {
    target: dice.shuffle(reachesOf(companies, 'target', targetCounts(dice))),
    prospect: dice.shuffle(
      reachesOf(companies, 'prospect', { unaware: 3, shown: 3, lost: 2, won: dice.between(1, 2) }),
    ),
    customer: [],
  };
  return companies.map((company) => journeyOf(dice, company, reaches[company.standing].pop() ?? 'engaged'));
}

type Counts = Readonly<Partial<Record<Reach, number>>>;

function targetCounts(dice: Dice): Counts {
  return {
    unaware: dice.between(5, 8),
    shown: dice.between(10, 13),
    open: dice.between(8, 11),
    lost: dice.between(6, 9),
    won: dice.between(9, 12),
  };
}

/** The reaches in these counts; all other companies become engaged and no more. */
function reachesOf(companies: readonly Company[], standing: Standing, counts: Counts): Reach[] {
  const dealt = REACHES.flatMap((reach) => Array.from({ length: counts[reach] ?? 0 }, () => reach));
  const rest = companies.filter((company) => company.standing === standing).length - dealt.length;
  return [...dealt, ...Array.from({ length: rest }, (): Reach => 'engaged')];
}

function journeyOf(dice: Dice, company: Company, reach: Reach): Journey {
  const deal = reach === 'open' || reach === 'lost' || reach === 'won';
  const firstTouch = deal ? dice.between(3, reach === 'open' ? 200 : 120) : dice.between(10, 300);
  const created = firstTouch + dice.between(14, 75);
  const length = dice.between(40, company.tier === 'Tier 1' ? 150 : 110);
  const closed = reach === 'open' ? LAST_DAY + dice.between(10, 90) : Math.min(created + length, LAST_DAY - 5);
  return { company, reach, firstTouch, created, closed, people: peopleKnown(dice, reach) };
}

/** Whether a company's journey leads to an opportunity. */
export function hasDeal({ reach }: Journey): boolean {
  return reach === 'open' || reach === 'lost' || reach === 'won';
}

function peopleKnown(dice: Dice, reach: Reach): number {
  if (reach === 'unaware') return dice.between(0, 1);
  if (reach === 'shown') return dice.between(0, 2);
  return reach === 'engaged' ? dice.between(1, 4) : dice.between(2, 7);
}
