// HubSpot: companies, deals and contacts, with labels or internal names, and several companies in one cell.
import { carries, own, telling } from '../dialect';
import type { Column, Dialect } from '../dialect';
import { digitId } from '../ids';
import { SPELLINGS, shareOf } from '../spell';
import type { Spelling } from '../spell';
import { isoDate, TECHNICAL } from '../style';
import type { Style, Ymd } from '../style';

const LABELS: Style = { ...TECHNICAL, date: (date: Ymd) => `${isoDate(date)} 08:00`, nothing: ['', '', '-'] };

const INTERNAL: Style = {
  ...LABELS,
  date: isoDate,
  stages: {
    'Closed Won': 'closedwon',
    'Closed Lost': 'closedlost',
    Negotiation: 'contractsent',
    Proposal: 'presentationscheduled',
    Discovery: 'qualifiedtobuy',
  },
};

const recordId: Spelling = (cell) => digitId(String(cell));

/** The company, and sometimes another one behind it that is no target: the first one counts. */
const companies: Spelling = (cell, facts, ink) => {
  const first = SPELLINGS.account(cell, facts, ink);
  const [other] = ink.others;
  const isListed = ink.listed.includes(String(cell));
  const several = isListed && other !== undefined && other !== cell && ink.dice.percent(15);
  return several ? `${String(first).trim()};${other}` : first;
};

const DEALS: readonly Column[] = [
  carries('Record ID', 'opp_id', recordId),
  carries('Deal Name', 'opp_name'),
  carries('Deal Stage', 'stage'),
  own('Pipeline', 'Sales Pipeline'),
  carries('Amount', 'amount'),
  carries('Close Date', 'close_date'),
  carries('Create Date', 'created_date'),
  own('Deal owner', 'Sales'),
  own('Last Activity Date'),
  carries('Deal Type', 'type'),
  carries('Currency', 'currency'),
  carries('Deal probability', 'probability', (cell, _facts, { inHundreds }) => String(shareOf(cell, inHundreds) / 100)),
  carries('Contract term', 'term'),
  own('Associated Contact IDs'),
  own('Associated Company IDs', '9012345678;9012345679'),
  carries('Associated Company', 'account', companies),
];

const COMPANIES: readonly Column[] = [
  carries('Record ID', 'account_id', recordId),
  carries('Company name', 'account_name'),
  carries('Company Domain Name', 'domain'),
  carries('Company owner', 'owner'),
  carries('Industry', 'segment'),
  carries('Number of Employees', 'size'),
  own('Annual Revenue'),
  telling('Country/Region', 'segment', 'Region', 'Norway'),
  own('Create Date', '2021-03-04 10:11'),
  own('Last Activity Date'),
  own('Lifecycle Stage', 'Lead'),
  own('Lead Status', 'New'),
  carries('Target Account', 'is_target'),
  carries('Ideal Customer Profile Tier', 'tier'),
  carries('Parent Company', 'parent'),
  carries('Intent Score', 'intent_score'),
];

const PEOPLE: readonly Column[] = [
  own('Record ID', (_cell, { email = null }) => digitId(String(email))),
  own('First Name'),
  own('Last Name'),
  carries('Email', 'email'),
  own('Phone Number'),
  carries('Job Title', 'role'),
  own('Contact owner', 'Sales'),
  own('Lifecycle Stage', 'Lead'),
  own('Lead Status', 'New'),
  carries('Associated Company', 'account', companies),
  own('Associated Company ID(s)', '9012345678'),
  carries('Create Date', 'first_known_date'),
  own('Last Activity Date'),
  own('Original Source', 'Direct Traffic'),
];

const TABLES = [
  ['Opportunities', DEALS],
  ['Accounts', COMPANIES],
  ['Contacts', PEOPLE],
] as const;

/** Exports of HubSpot. */
export const HUBSPOT: readonly Dialect[] = TABLES.flatMap(([table, columns]) => [
  { vendor: 'hubspot', table, columns, style: LABELS, layout: { again: true } },
  { vendor: 'hubspot-internal', table, columns, style: INTERNAL },
]);
