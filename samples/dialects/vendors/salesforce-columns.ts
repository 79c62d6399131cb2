// Columns of the reports of Salesforce, in the order in which they come.
import { carries, own } from '../dialect';
import type { Column } from '../dialect';
import { longId, shortId } from '../ids';
import { dateOf } from '../spell';
import type { Spelling } from '../spell';

const idOf =
  (prefix: string): Spelling =>
  (cell) =>
    longId(prefix, String(cell));

const fiscalPeriod: Spelling = (_cell, { created_date: created = null }) => {
  const [year, month] = dateOf(created);
  return `Q${String(Math.ceil(month / 3))}-${String(year)}`;
};

const amount: Column = { ...carries('Amount', 'amount'), also: 'currency' };

export const DEALS: readonly Column[] = [
  own('Assigned SE', '-'),
  carries('Stage', 'stage'),
  carries('Opportunity Name', 'opp_name'),
  own('Owner Role', 'Sales'),
  carries('Account Name', 'account'),
  own('Fiscal Period', fiscalPeriod),
  amount,
  carries('Probability (%)', 'probability'),
  own('Age', (_cell, _facts, { dice }) => dice.between(1, 300)),
  carries('Created Date', 'created_date'),
  carries('Type', 'type'),
  own('Forecast Category', 'Pipeline'),
  own('ACV Preview', '-'),
  own('Close Date (2)', (_cell, { created_date: created = null }, { style }) => style.date(dateOf(created))),
  carries('Close Date', 'close_date'),
  own('Total Sales Cycle Age'),
  own('Lost Reason', '-'),
  carries('Term (months)', 'term'),
  own('Opportunity ID', (_cell, { opp_id: id = null }) => shortId('006', String(id))),
  carries('Opportunity ID', 'opp_id', idOf('006')),
];

export const ACCOUNTS: readonly Column[] = [
  carries('Account Owner', 'owner'),
  carries('Account Name', 'account_name'),
  own('Type', 'Prospect'),
  carries('Industry', 'segment'),
  own('Rating', '-'),
  own('Billing State/Province'),
  carries('Website', 'domain'),
  carries('Employees', 'size'),
  own('Annual Revenue', '-'),
  own('Last Activity'),
  carries('Account ID', 'account_id', idOf('001')),
  carries('Parent Account', 'parent'),
  carries('Target Account', 'is_target'),
  carries('Account Tier', 'tier'),
  carries('Target Since', 'target_since'),
  carries('Customer Since', 'customer_since'),
  carries('ICP Fit', 'icp_fit'),
  carries('Matched', 'matched'),
  carries('Intent Score', 'intent_score'),
  carries('Intent Topic', 'intent_topic'),
  carries('Relationship Score', 'relationship_score'),
  carries('Previous Relationship Score', 'relationship_before'),
];

export const TASKS: readonly Column[] = [
  own('Assigned', 'Sales'),
  own('Subject', 'Follow up'),
  carries('Date', 'date'),
  carries('Company / Account', 'account'),
  carries('Contact', 'contact'),
  own('Lead'),
  own('Opportunity'),
  own('Status', 'Completed'),
  own('Priority', 'Normal'),
  carries('Type', 'type'),
];

export const MEMBERS: readonly Column[] = [
  carries('Campaign Name', 'asset'),
  own('Campaign Type', 'Programme'),
  own('Parent Campaign Name'),
  carries('Member Status', 'type'),
  own('Member First Associated Date', (_cell, { date = null }, { style }) => style.date(dateOf(date))),
  carries('Member First Responded Date', 'date'),
  own('Responded', '1'),
  own('First Name'),
  own('Last Name'),
  carries('Email', 'contact'),
  carries('Company / Account', 'account'),
  own('Lead Source', 'Web'),
];

export const CONTRACTS: readonly Column[] = [
  carries('Account Name', 'account'),
  own('Contract Number', (_cell, _facts, { dice }) => `000${String(dice.between(10_000, 99_999))}`),
  own('Status', 'Activated'),
  carries('Contract Start Date', 'start_date'),
  carries('Contract End Date', 'end_date'),
  carries('Contract Term (months)', 'term'),
  carries('Total Contract Value', 'tcv'),
  carries('Renewed', 'renewed'),
  carries('Renewal Value', 'renewal_acv'),
];

export const PEOPLE: readonly Column[] = [
  own('First Name'),
  own('Last Name'),
  carries('Title', 'role'),
  carries('Account Name', 'account'),
  carries('Email', 'email'),
  own('Mailing Country'),
  carries('Lead Score', 'score'),
  carries('Stance', 'stance'),
  carries('Created Date', 'first_known_date'),
];
