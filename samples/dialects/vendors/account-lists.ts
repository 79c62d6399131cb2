// 6sense, Demandbase and Terminus: lists of accounts with what the vendor knows of them.
import { carries, own, telling } from '../dialect';
import type { Column, Dialect } from '../dialect';
import { addressOf } from '../spell';
import type { Spelling } from '../spell';
import { AMERICAN } from '../style';

const count =
  (most: number): Spelling =>
  (_cell, _facts, { dice, style }) =>
    style.number(dice.between(0, most));

const share: Spelling = (_cell, _facts, { dice }) => `${String(dice.between(0, 90))}%`;

const SIX_SENSE: readonly Column[] = [
  carries('6sense Company Name', 'account_name'),
  carries('6sense Domain', 'domain'),
  telling('6sense Country', 'segment', 'Country', 'United States'),
  own('6sense Revenue Range', '$50M - $100M'),
  telling('6sense Employee Range', 'size', 'Employees', '100 - 249'),
  carries('Industry', 'segment'),
  own('Impressions', count(9000)),
  own('Clicks', count(90)),
  own('Spend', (_cell, _facts, { dice, style }) => style.money(dice.between(0, 4000), '')),
  own('Website Engagement', 'Increased'),
  own('Latest Impression', '12/30/2024'),
  own('Influenced Form Fills', count(5)),
  own('Buying Stage: Start', 'Awareness'),
  own('Buying Stage: End', 'Consideration'),
  own('New Pipeline (USD)', '$0'),
  own('Total Won (USD)', '$0'),
];

const DEMANDBASE: readonly Column[] = [
  carries('Account Name', 'account_name'),
  carries('Website', 'domain'),
  carries('Account Grade', 'icp_fit', (cell) => (/^yes$/i.test(String(cell)) ? 'A' : 'C')),
  own('Journey Stage', 'Awareness'),
  own('Engagement Points (7 days)', count(30)),
  own('Engagement Points (3 mo.)', count(300)),
  own('Engagement Minutes', count(500)),
  telling('High Intent Keywords', 'intent_topic', 'Intent Topic', 'abm platform, account scoring'),
  own('Top Account Categories', 'Software'),
  own('All Pipeline Predict Score', count(99)),
  own('All Qualification Score', count(99)),
  carries('Account Tier', 'tier'),
  telling('Territory Name', 'segment', 'Region', 'West'),
  carries('Owner Name', 'owner'),
  carries('Industry', 'segment'),
  own('Billing State'),
];

const TERMINUS: readonly Column[] = [
  carries('Account Name', 'account_name'),
  carries('Account Domain', 'domain'),
  own('Visitor ID Tracked Domain', (_cell, { domain = null }) => addressOf(domain)),
  own('Page View Lift', share),
  own('Visitor Lift', share),
];

/** Lists of accounts. */
export const ACCOUNT_LISTS: readonly Dialect[] = [
  { vendor: '6sense', table: 'Accounts', columns: SIX_SENSE, style: AMERICAN },
  { vendor: 'demandbase', table: 'Accounts', columns: DEMANDBASE, style: AMERICAN },
  {
    ...{ vendor: 'terminus', table: 'Accounts', columns: TERMINUS, style: AMERICAN },
    layout: { above: [['Spike report'], ['December 21, 2024 to December 27, 2024'], []] },
  },
];
