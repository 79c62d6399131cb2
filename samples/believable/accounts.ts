// The accounts tab.
import type { Cell } from '../book';
import type { Dice } from './dice';
import type { Journey } from './journey';
import type { Tally } from './tally';

/** The headings of the accounts tab. */
export const ACCOUNT_HEADINGS: readonly Cell[] = [
  'Account Name',
  'Account ID',
  'Website',
  'Industry',
  'Tier',
  'Target Account',
  'Account Owner',
  'ICP Fit',
  'Matched',
  'Intent Score',
  'Relationship Score',
  'Relationship Score Before',
  'Intent Topic',
  'Employees',
];

const TOPICS = ['Supply chains', 'Downtime', 'Competitors', 'Alternatives'] as const;

/** From how many to how many people work at a company of a tier. */
const EMPLOYEES = { 'Tier 1': [800, 6000], 'Tier 2': [120, 900], 'Tier 3': [20, 240] } as const;

/**
 * The row of one company; those that come far look better in hindsight, as they do.
 *
 * @param more - Dice for what decides nothing else.
 */
export function accountRow(dice: Dice, more: Dice, journey: Journey, tally: Tally): Cell[] {
  const { company, reach } = journey;
  const far = reach !== 'unaware' && reach !== 'shown';
  const target = company.standing === 'target';
  const fit = dice.percent(far ? 85 : 65);
  const matched = dice.percent(78);
  const intent = dice.between(far ? 35 : 10, far ? 92 : 64);
  const relationship = far ? dice.between(35, 90) : null;
  const change = more.between(-9, 9);
  const before = relationship === null ? null : relationship - change;
  if (target) {
    tally.add('target_accounts');
    tally.add('target_accounts_by_tier');
    tally.addIf(fit, 'fit_accounts');
    tally.addIf(matched, 'matched_accounts');
    tally.addIf(intent >= 60, 'intent_surge');
    tally.addIf(relationship !== null, 'relationship_accounts');
    tally.add('relationship_points', relationship ?? 0);
    tally.addIf(relationship !== null, 'relationship_change', change);
  }
  const yesNo = (yes: boolean): string => (yes ? 'Yes' : 'No');
  const { name, id, domain, industry, tier, team } = company;
  const [low, high] = EMPLOYEES[tier];
  return [
    name,
    id,
    `www.${domain}`,
    industry,
    tier,
    yesNo(target),
    team,
    yesNo(fit),
    yesNo(matched),
    intent,
    relationship,
    before,
    more.pick(TOPICS),
    more.between(low, high),
  ];
}
