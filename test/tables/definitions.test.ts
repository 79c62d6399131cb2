import { TABLE_IDS } from '../../src/model/table-id';
import type { TableId } from '../../src/model/table-id';
import { LANGUAGES } from '../../src/model/languages';
import { findHeader } from '../../src/tables/find-header';
import { headerKey } from '../../src/tables/header-key';
import { TABLES } from '../../src/tables/registry';

const definitions = TABLE_IDS.map((id) => TABLES[id]);

describe.each(definitions)('$name', ({ id, fields, requires, rowNeeds }) => {
  const ids = fields.map((field) => field.id);

  test('is found under its own id, and needs only fields that it has', () => {
    expect(TABLES[id].id).toBe(id);
    expect(ids).toEqual(expect.arrayContaining([...requires.flat(), ...rowNeeds]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  const headers = fields.flatMap((field) =>
    LANGUAGES.flatMap((language) => field.headers[language].map((header) => [header, field.id] as const)),
  );

  test('knows headers of each field in every language', () => {
    const silent = fields.flatMap((field) =>
      LANGUAGES.filter((language) => field.headers[language].every((header) => headerKey(header) === '')),
    );
    expect(silent).toEqual([]);
  });

  test('gives no header to two fields', () => {
    const owners = new Map<string, string>();
    const clashes = headers.filter(([header, field]) => {
      const owner = owners.get(headerKey(header)) ?? field;
      owners.set(headerKey(header), owner);
      return owner !== field;
    });
    expect(clashes).toEqual([]);
  });

  test.each(headers)('reads "%s" as %s', (header, field) => {
    const spellings = [header, header.toUpperCase(), header.toLocaleUpperCase('tr'), ` ${header}\u00a0`];
    const read = spellings.map((spelling) => [...(findHeader([[spelling]], TABLES[id])?.columns ?? [])]);
    expect(read).toEqual(spellings.map(() => [[field, 0]]));
  });
});

/** Header rows of real exports, with what they mean; `.` means nothing here. */
const EXPORTS: readonly (readonly [string, TableId, Readonly<Record<string, string>>])[] = [
  [
    'a Salesforce opportunity report',
    'opportunities',
    {
      'Opportunity Owner': '.',
      'Account Name': 'account',
      'Opportunity Name': 'opp_name',
      Stage: 'stage',
      'Fiscal Period': '.',
      Amount: 'amount',
      'Probability (%)': 'probability',
      Age: '.',
      'Close Date': 'close_date',
      'Created Date': 'created_date',
      'Next Step': '.',
      'Lead Source': '.',
      Type: 'type',
      'Opportunity ID': 'opp_id',
    },
  ],
  [
    'the data loader of Salesforce',
    'opportunities',
    {
      Name: 'opp_name',
      StageName: 'stage',
      CloseDate: 'close_date',
      CreatedDate: 'created_date',
      AccountId: 'account',
    },
  ],
  [
    'HubSpot deals',
    'opportunities',
    {
      'Record ID': 'opp_id',
      'Deal Name': 'opp_name',
      'Deal Stage': 'stage',
      Pipeline: '.',
      Amount: 'amount',
      'Close Date': 'close_date',
      'Create Date': 'created_date',
      'Deal owner': '.',
      'Deal Type': 'type',
      'Associated Company (Primary)': 'account',
    },
  ],
  [
    'HubSpot companies',
    'accounts',
    {
      'Record ID': 'account_id',
      'Company name': 'account_name',
      'Company Domain Name': 'domain',
      'Company owner': 'owner',
      Industry: 'segment',
      'Target Account': 'is_target',
      'Ideal Customer Profile Tier': 'tier',
      'Parent Company': 'parent',
    },
  ],
  [
    'an account list of 6sense',
    'accounts',
    { '6sense Company Name': 'account_name', '6sense Domain': 'domain', '6sense Country': 'segment' },
  ],
  [
    'campaign members of Salesforce',
    'activities',
    {
      'Member Status': 'type',
      'Member First Responded Date': 'date',
      'Company / Account': 'account',
      Email: 'contact',
      'Campaign Name': 'asset',
    },
  ],
  [
    'a CRM practice set',
    'opportunities',
    {
      opportunity_id: 'opp_id',
      account: 'account',
      deal_stage: 'stage',
      engage_date: 'created_date',
      close_date: 'close_date',
      close_value: 'amount',
    },
  ],
  [
    'an ad platform',
    'spend',
    { 'Start Date (in UTC)': 'date', Currency: 'currency', 'Total Spent': 'amount', Impressions: '.' },
  ],
  [
    'a survey',
    'nps',
    { 'Email Address': 'person', Score: 'score', Comment: '.', 'Created at': 'date', Company: 'account' },
  ],
  [
    'HubSpot contacts',
    'contacts',
    {
      'First Name': '.',
      Email: 'email',
      'Job Title': 'role',
      'Associated Company': 'account',
      'Create Date': 'first_known_date',
    },
  ],
];

test.each(EXPORTS)('%s is read as %s', (_words, id, meaning) => {
  const header = findHeader([Object.keys(meaning)], TABLES[id]);
  const columns = new Map([...(header?.columns ?? [])].map(([field, column]) => [column, field]));
  expect(Object.keys(meaning).map((_, column) => columns.get(column) ?? '.')).toEqual(Object.values(meaning));
  expect(header?.complete).toBe(true);
});
