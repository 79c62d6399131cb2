// Salesforce's Data Loader: the names of fields as programs know them, ISO dates, plain figures, nothing around them.
import { carries, own, telling } from '../dialect';
import type { Column, Dialect } from '../dialect';
import { longId, shortId } from '../ids';
import type { Spelling } from '../spell';
import { isoDate, TECHNICAL } from '../style';
import type { Style, Ymd } from '../style';

const STYLE: Style = { ...TECHNICAL, date: (date: Ymd) => `${isoDate(date)}T09:30:00.000Z` };

const idOf =
  (prefix: string): Spelling =>
  (cell) =>
    longId(prefix, String(cell));

/** Ids of deals, some of them short: rows that somebody copied from a report. */
const mixedId: Spelling = (cell, _facts, { dice }) =>
  dice.percent(20) ? shortId('006', String(cell)) : longId('006', String(cell));

const madeUpId =
  (prefix: string, field: string): Spelling =>
  (_cell, facts) =>
    longId(prefix, JSON.stringify(facts[field]));

const DEALS: readonly Column[] = [
  carries('Id', 'opp_id', mixedId),
  own('IsDeleted', 'false'),
  carries('Account.Name', 'account'),
  carries('Name', 'opp_name'),
  carries('StageName', 'stage'),
  carries('Amount', 'amount'),
  carries('Probability', 'probability'),
  carries('CloseDate', 'close_date'),
  carries('Type', 'type'),
  own('LeadSource', 'Web'),
  own('IsClosed', (_cell, { stage = null }) => String(String(stage).startsWith('Closed'))),
  own('IsWon', (_cell, { stage = null }) => String(stage === 'Closed Won')),
  carries('CurrencyIsoCode', 'currency'),
  carries('CreatedDate', 'created_date'),
  carries('Term__c', 'term'),
];

const ACCOUNTS: readonly Column[] = [
  carries('Id', 'account_id', idOf('001')),
  carries('Name', 'account_name'),
  own('Type', 'Prospect'),
  telling('BillingCountry', 'segment', 'Country', 'NO'),
  carries('Website', 'domain'),
  carries('Industry', 'segment'),
  own('AnnualRevenue'),
  carries('NumberOfEmployees', 'size'),
  own('OwnerId', '0055g00000AbCdEAAV'),
  own('CreatedDate', '2021-02-03T04:05:06.000Z'),
  carries('Tier__c', 'tier'),
  carries('Target_Account__c', 'is_target'),
];

const PEOPLE: readonly Column[] = [
  own('Id', madeUpId('003', 'email')),
  carries('Account.Name', 'account'),
  own('LastName'),
  own('FirstName'),
  carries('Title', 'role'),
  carries('Email', 'email'),
  carries('CreatedDate', 'first_known_date'),
];

const TASKS: readonly Column[] = [
  own('Id', madeUpId('00T', 'date')),
  own('WhoId'),
  carries('Account.Name', 'account'),
  own('Subject', 'Follow up'),
  carries('ActivityDate', 'date', (cell) => cell),
  own('Status', 'Completed'),
  carries('Type', 'type'),
];

const CONTRACTS: readonly Column[] = [
  own('Id', madeUpId('800', 'start_date')),
  carries('Account.Name', 'account'),
  carries('StartDate', 'start_date', (cell) => cell),
  carries('EndDate', 'end_date', (cell) => cell),
  carries('ContractTerm', 'term'),
  own('ContractNumber', '00000100'),
];

/** The account by its id, in either of its two lengths. */
const accountId: Spelling = (cell, _facts, { dice, ids }) => {
  const id = ids.get(String(cell)) ?? String(cell);
  return dice.percent(50) ? shortId('001', id) : longId('001', id);
};

/** Deals that name their account by its id alone, as the Data Loader writes them: they need its accounts beside them. */
export const DEALS_BY_ACCOUNT_ID: Dialect = {
  ...{ vendor: 'data-loader-ids', table: 'Opportunities', style: STYLE },
  columns: DEALS.map((column) => (column.field === 'account' ? carries('AccountId', 'account', accountId) : column)),
};

/** Exports of the Data Loader. */
export const DATA_LOADER: readonly Dialect[] = [
  { vendor: 'data-loader', table: 'Opportunities', columns: DEALS, style: STYLE, layout: { again: true } },
  { vendor: 'data-loader', table: 'Accounts', columns: ACCOUNTS, style: STYLE },
  { vendor: 'data-loader', table: 'Contacts', columns: PEOPLE, style: STYLE },
  { vendor: 'data-loader', table: 'Activities', columns: TASKS, style: STYLE },
  { vendor: 'data-loader', table: 'Customers', columns: CONTRACTS, style: STYLE },
];
