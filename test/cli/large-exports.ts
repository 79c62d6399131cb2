// Exports of a large team as .csv files: what a person would download, with accounts spelt in every way.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How large the exports are. */
export type Size = { readonly accounts: number; readonly activities: number };

/** A small generator of numbers that gives the same ones on every run: 0 to 1, without 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const TYPES = [
  'Ad impression',
  'Ad click',
  'Website visit',
  'High-value page',
  'Email click',
  'Content download',
  'Meeting',
];
const STAGES = ['Closed Won', 'Closed Lost', 'Negotiation', 'Discovery'];

const domainOf = (account: number): string => `company-${String(account)}.example`;

const SPELLINGS: readonly ((domain: string) => string)[] = [
  (domain) => domain,
  (domain) => ` ${domain.toUpperCase()} `,
  (domain) => `https://www.${domain}/pricing?from=ad`,
  (domain) => `www.${domain}`,
  () => 'unknown.example',
];

function spelling(roll: number): (domain: string) => string {
  const at = [0.74, 0.82, 0.9, 0.96].findIndex((limit) => roll < limit);
  return SPELLINGS[at === -1 ? 4 : at] ?? ((domain) => domain);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A folder with accounts, activities, opportunities, spend, NPS answers and contacts; 2024, the same on every run. */
export function writeLargeExports(folder: string, { accounts, activities }: Size): void {
  const roll = dice(7);
  const whole = (below: number): number => Math.floor(roll() * below);
  const day = (): string => `2024-${two(1 + whole(12))}-${two(1 + whole(28))}`;
  // Few accounts have most of the touches.
  const someAccount = (): string => domainOf(Math.floor(roll() ** 2 * accounts));
  const rows = (count: number, row: (at: number) => (string | number)[]): string =>
    Array.from({ length: count }, (_row, at) => row(at).join(',')).join('\r\n');
  const write = (name: string, heading: string, count: number, row: (at: number) => (string | number)[]): void => {
    writeFileSync(join(folder, `${name}.csv`), `\uFEFF${heading}\r\n${rows(count, row)}\r\n`);
  };
  mkdirSync(folder, { recursive: true });
  write('Accounts', 'Account Name,Website,Target Account,Tier', accounts, (at) => [
    `"Company ${String(at)}, Ltd"`,
    domainOf(at),
    at % 10 === 9 ? 'no' : 'yes',
    `Tier ${String(1 + (at % 4))}`,
  ]);
  write('Activities', 'Account,Date,Type,Quantity,Contact', activities, () => {
    const domain = someAccount();
    return [
      spelling(roll())(domain),
      day(),
      TYPES[whole(TYPES.length)] ?? '',
      1 + whole(3),
      `p${String(whole(9))}@${domain}`,
    ];
  });
  write('Deals', 'Account Name,Stage,Created Date,Close Date,Amount,Type,Opportunity ID', 2000, (at) => [
    domainOf(whole(accounts)),
    STAGES[whole(STAGES.length)] ?? '',
    `2024-${two(1 + whole(6))}-${two(1 + whole(28))}`,
    `2024-${two(7 + whole(6))}-${two(1 + whole(28))}`,
    1000 + whole(90_000),
    'New Business',
    `O${String(at)}`,
  ]);
  write('Spend', 'Date,Channel,Category,Amount', 200, () => [day(), 'LinkedIn', 'Advertising', 500 + whole(5000)]);
  write('NPS', 'Score,Date,Company', 300, () => [whole(11), day(), someAccount()]);
  write('Contacts', 'Email,Account Name,Job Title', 500, (at) => {
    const domain = someAccount();
    return [`p${String(at % 9)}@${domain}`, domain, 'Head of IT'];
  });
}
