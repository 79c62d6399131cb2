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
];

/** The row of one company; those that come far look better in hindsight, as they do. */
export function accountRow(dice: Dice, journey: Journey, tally: Tally): Cell[] {
  const { company, reach } = journey;
  const far = reach !== 'unaware' && reach !== 'shown';
  const target = company.standing === 'target';
  const fit = dice.percent(far ? 85 : 65);
  const matched = dice.percent(78);
  const intent = dice.between(far ? 35 : 10, far ? 92 : 64);
  const relationship = far ? dice.between(35, 90) : null;
  if (target) {
    tally.add('target_accounts');
    tally.addIf(fit, 'fit_accounts');
    tally.addIf(matched, 'matched_accounts');
    tally.addIf(intent >= 60, 'intent_surge');
    tally.addIf(relationship !== null, 'relationship_accounts');
    tally.add('relationship_points', relationship ?? 0);
  }
  const yesNo = (yes: boolean): string => (yes ? 'Yes' : 'No');
  const { name, id, domain, industry, tier, team } = company;
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
  ];
}
