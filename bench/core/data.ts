// Tables of any size, the same for the same size, as `getValues` gives them.
import { KINDS, TIERS } from './job';

/** Cells as `[row][column]`, the header first. */
export type Cells = readonly (readonly unknown[])[];

/** The tables of the job. */
export type Data = {
  readonly accounts: Cells;
  readonly activities: Cells;
  readonly opportunities: Cells;
  readonly nps: Cells;
};

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAYS = 1095;
const OWNERS = 37;
const CAMPAIGNS = 40;
const PEOPLE = 9;

/** Numbers from 0 up to 1 that look like chance and are the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const buffer = Buffer.alloc(256);

/** A text of its own in memory, as each cell is after it was handed over. */
function fresh(text: string): string {
  const length = buffer.write(text, 'latin1');
  return buffer.toString('latin1', 0, length);
}

function domainOf(account: number): string {
  return `company-${String(account)}${['.com', '.io', '.co.uk', '.de'][account & 3] ?? ''}`;
}

/** A company as an export may spell it: six in a hundred are nobody's. */
function spelled(account: number, chance: number): string {
  const domain = domainOf(account);
  if (chance < 0.74) return domain;
  if (chance < 0.8) return ` ${domain.toUpperCase()} `;
  if (chance < 0.87) return `https://www.${domain}/pricing`;
  return chance < 0.94 ? `www.${domain}` : `unknown-${String(account)}.org`;
}

type Dealer = {
  readonly roll: () => number;
  readonly upTo: (count: number) => number;
  /** A company as it is spelled, the first ones more often. */
  readonly company: () => { readonly account: number; readonly text: string };
  readonly day: () => number;
};

function dealer(seed: number, accounts: number): Dealer {
  const roll = dice(seed);
  const upTo = (count: number): number => Math.floor(roll() * count);
  return {
    roll,
    upTo,
    company: () => {
      const account = Math.floor(accounts * roll() ** 2);
      return { account, text: spelled(account, roll()) };
    },
    day: () => FIRST_DAY + upTo(DAYS) * MS_PER_DAY,
  };
}

const rows = (count: number, row: (index: number) => readonly unknown[]): unknown[][] =>
  Array.from({ length: count }, (_, index) =>
    row(index).map((cell) => (typeof cell === 'string' ? fresh(cell) : cell)),
  );

function accountRow(index: number, { roll, upTo }: Dealer): readonly unknown[] {
  const owner = `owner-${String(index % OWNERS)}@example.com`;
  return [`Company ${String(index)} Ltd`, domainOf(index), TIERS[upTo(TIERS.length)], owner, roll() < 0.9];
}

function activityRow({ company, day, upTo }: Dealer): readonly unknown[] {
  const { account, text } = company();
  // Nobody's company has nobody's people: else the product would know the account by the person.
  const domain = text.startsWith('unknown') ? text : domainOf(account);
  const person = `person-${String(account)}-${String(upTo(PEOPLE))}@${domain}`;
  return [new Date(day()), text, KINDS[upTo(KINDS.length)]?.word, person, `campaign-${String(upTo(CAMPAIGNS))}`, 1];
}

function dealRow(index: number, { company, day, roll, upTo }: Dealer): readonly unknown[] {
  const { text } = company();
  const created = day();
  const chance = roll();
  const stage = chance < 0.4 ? 'Open' : chance < 0.7 ? 'Closed Won' : 'Closed Lost';
  const closed = stage === 'Open' ? '' : new Date(created + upTo(200) * MS_PER_DAY);
  return [`OPP-${String(index)}`, text, new Date(created), closed, stage, 1 + upTo(100_000)];
}

/** So many touches, with a twentieth of them accounts, a tenth deals, and a fiftieth answers. */
export function dataOf(activities: number): Data {
  const count = Math.floor(activities / 20);
  const deal = dealer(activities, count);
  return {
    accounts: [
      ['Account Name', 'Domain', 'Tier', 'Owner', 'Target'],
      ...rows(count, (index) => accountRow(index, deal)),
    ],
    activities: [
      ['Date', 'Account', 'Type', 'Contact', 'Campaign', 'Quantity'],
      ...rows(activities, () => activityRow(deal)),
    ],
    opportunities: [
      ['Opportunity ID', 'Account', 'Created Date', 'Close Date', 'Stage', 'Amount'],
      ...rows(activities / 10, (index) => dealRow(index, deal)),
    ],
    nps: [
      ['Date', 'Account', 'Score'],
      ...rows(activities / 50, () => [new Date(deal.day()), deal.company().text, deal.upTo(11)]),
    ],
  };
}

/** How many cells there are. */
export function cellsIn(data: Data): number {
  return Object.values(data).reduce((sum, cells) => sum + cells.length * (cells[0]?.length ?? 0), 0);
}
