// Companies that do not exist, with addresses under .example, which nobody can register.
import type { Dice } from './dice';

/** What a company is to us when the year begins. */
export type Standing = 'target' | 'prospect' | 'customer';

/** An invented company. */
export type Company = {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly industry: string;
  readonly tier: 'Tier 1' | 'Tier 2' | 'Tier 3';
  readonly team: string;
  readonly standing: Standing;
};

const STARTS = `Avri Brasko Calvo Dorni Elvan Fenri Galto Hestra Ilmo Jarvo Kelmi Lorni Merva Nolti Orvi Pelga Quisto
  Ravno Selti Tarvo Ulmi Varno Westri Yolva`.split(/\s+/);
const ENDS = ['dex', 'nor', 'lund', 'mark', 'tis', 'vane', 'quil', 'rost'];

const INDUSTRIES = {
  Logistics: ['Logistics', 'Freight', 'Shipping'],
  Manufacturing: ['Industries', 'Tooling', 'Robotics'],
  Healthcare: ['Health', 'Clinics', 'Biotech'],
  Finance: ['Bank', 'Insurance', 'Capital'],
  Retail: ['Foods', 'Textiles', 'Retail'],
} as const;

const INDUSTRY_NAMES = ['Logistics', 'Manufacturing', 'Healthcare', 'Finance', 'Retail'] as const;

const TEAMS = { 'Tier 1': 'Enterprise team', 'Tier 2': 'Mid-market team', 'Tier 3': 'Growth team' } as const;

const COUNTS: readonly (readonly [Standing, number])[] = [
  ['target', 60],
  ['prospect', 12],
  ['customer', 12],
];

/** The companies of the sample: 60 targets, 12 prospects off the list, 12 customers from before. */
export function companies(dice: Dice): Company[] {
  const stems = dice.shuffle(STARTS.flatMap((start) => ENDS.map((end) => start + end)));
  const standings = COUNTS.flatMap(([standing, count]) => Array.from({ length: count }, () => standing));
  return standings.map((standing, index) => company(dice, stems[index] ?? '', standing, index));
}

function company(dice: Dice, stem: string, standing: Standing, index: number): Company {
  const industry = dice.pick(INDUSTRY_NAMES);
  const tier = tierOf(index);
  return {
    id: `ACC-${String(1001 + index)}`,
    name: `${stem} ${dice.pick(INDUSTRIES[industry])}`,
    domain: `${stem.toLowerCase()}.example`,
    industry,
    tier,
    team: TEAMS[tier],
    standing,
  };
}

/** Of each five companies one is in tier 1 and two are in tier 3. */
function tierOf(index: number): Company['tier'] {
  if (index % 5 === 0) return 'Tier 1';
  return index % 5 < 3 ? 'Tier 2' : 'Tier 3';
}
