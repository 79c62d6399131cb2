import { TABLE_IDS } from '../../src/model/table-id';
import type { TableId } from '../../src/model/table-id';
import { assignTables } from '../../src/sheets/assign-tables';
import type { Glimpse } from '../../src/sheets/assign-tables';

const tab = (name: string, headers: string, row = '1'): Glimpse => {
  const columns = headers.split(', ');
  return { name, cells: [columns, columns.map(() => row)] };
};

const found = (tabs: readonly Glimpse[], wanted: readonly TableId[] = TABLE_IDS): Record<string, string> =>
  Object.fromEntries(
    [...assignTables(tabs, wanted)].map(([table, { tab: position }]) => [table, tabs[position]?.name ?? '']),
  );

const PIPELINE = 'opportunity_id, sales_agent, product, account, deal_stage, engage_date, close_date, close_value';

describe('finding the tables of a workbook', () => {
  it('tells a CRM export from its dictionary, products and teams', () => {
    const tabs = [
      tab('accounts', 'account, sector, year_established, revenue, employees, office_location, subsidiary_of'),
      tab('data_dictionary', 'Table, Field, Description', 'accounts'),
      tab('products', 'product, series, sales_price'),
      tab('sales_pipeline', PIPELINE),
      tab('sales_teams', 'sales_agent, manager, regional_office'),
    ];
    expect(found(tabs)).toEqual({ accounts: 'accounts', opportunities: 'sales_pipeline' });
  });

  it('finds all seven by their headers alone', () => {
    const tabs = [
      tab('one', 'Account Name, Website, Tier, Target Account, Account Owner'),
      tab('two', 'Account Name, Activity Date, Activity Type, Quantity'),
      tab('three', 'Account Name, Stage, Created Date, Close Date, Amount'),
      tab('four', 'Customer, Start Date, End Date, Total Contract Value, Renewed'),
      tab('five', 'Month, Channel, Category, Amount'),
      tab('six', 'Date, Score, Account, Email'),
      tab('seven', 'Account Name, Email, Job Title, Champion'),
    ];
    expect(found(tabs)).toEqual({
      accounts: 'one',
      activities: 'two',
      opportunities: 'three',
      customers: 'four',
      spend: 'five',
      nps: 'six',
      contacts: 'seven',
    });
  });

  it.each<[string, Glimpse]>([
    ['a price list', tab('Prices', 'product, date, amount')],
    ['a list of names', tab('Names', 'Name, Birthday')],
    ['a list of marks', tab('Marks', 'Student, Score')],
    ['a header without rows', { name: 'Deals', cells: [PIPELINE.split(', ')] }],
    ['an empty tab', { name: 'Deals', cells: [['']] }],
  ])('leaves %s alone', (_what, only) => {
    expect(found([only])).toEqual({});
  });

  it('takes the same columns when the name of the tab says what they are', () => {
    expect(found([tab('Spend 2024', 'product, date, amount')])).toEqual({ spend: 'Spend 2024' });
    expect(found([tab('NPS survey', 'Student, Score')])).toEqual({ nps: 'NPS survey' });
  });

  it('does not take a second tab of deals for the touches', () => {
    const deals = 'Account Name, Stage, Created Date, Close Date, Amount, Type';
    expect(found([tab('Deals 2023', deals), tab('Deals 2024', deals)])).toEqual({ opportunities: 'Deals 2023' });
  });

  it('looks only for what is wanted, and gives each tab away once', () => {
    const tabs = [tab('Accounts', 'Account Name, Website'), tab('Deals', PIPELINE)];
    expect(found(tabs, ['opportunities'])).toEqual({ opportunities: 'Deals' });
    expect(found(tabs, ['customers', 'contacts'])).toEqual({});
  });

  it('sees a header under titles', () => {
    const cells = [
      ['Export of 1 May', '', ''],
      ['', '', ''],
      ['Account Name', 'Website', 'Tier'],
      ['Acme', 'acme.com', 1],
    ];
    expect(found([{ name: 'Sheet1', cells }])).toEqual({ accounts: 'Sheet1' });
  });

  it.each<[string, string, string]>([
    [
      'Salesforce opportunities',
      'opportunities',
      'Account Name, Opportunity Name, Stage, Amount, Close Date, Created Date, Type',
    ],
    [
      'Salesforce campaign members',
      'activities',
      'Campaign Name, Member Status, Member First Responded Date, Title, Email, Company / Account',
    ],
    [
      'Salesforce tasks',
      'activities',
      'Assigned, Subject, Date, Company / Account, Contact, Opportunity, Status, Priority, Type',
    ],
    [
      'HubSpot companies',
      'accounts',
      'Record ID, Company name, Company Domain Name, Industry, Create Date, Lead Status, Target Account',
    ],
    [
      'HubSpot contacts',
      'contacts',
      'Record ID, First Name, Email, Job Title, Lead Status, Associated Company, Create Date',
    ],
    [
      'LinkedIn ads',
      'spend',
      'Start Date (in UTC), Account Name, Currency, Campaign Name, Campaign Type, Total Spent, Impressions, Clicks',
    ],
    ['Google Ads', 'spend', 'Day, Campaign, Campaign ID, Currency code, Cost, Impr., Clicks, Avg. CPC, CTR'],
    [
      '6sense',
      'accounts',
      '6sense Company Name, 6sense Domain, Industry, Impressions, Clicks, Spend, Latest Impression',
    ],
    ['Demandbase', 'accounts', 'Account Name, Website, Account Grade, Journey Stage, Engagement Minutes, Owner Name'],
    ['Bombora', 'accounts', 'Company Name, Domain, Topic Name, Composite Score, Metro Area, Date Stamp'],
    ['Delighted', 'nps', 'Name, Email, Score, Comment, Created at, Company'],
    [
      'SurveyMonkey',
      'nps',
      'Respondent ID, Collector ID, Start Date, End Date, Email Address, How likely are you to recommend us?',
    ],
    ['a contract list', 'customers', 'Customer, Start Date, End Date, Amount, Status'],
    ['Turkish deals', 'opportunities', 'Hesap Adı, Aşama, Oluşturma Tarihi, Kapanış Tarihi, Tutar'],
    ['Chinese accounts', 'accounts', '客户名称, 域名, 行业, 层级'],
  ])('takes an export of %s for %s', (_vendor, table, headers) => {
    expect(found([tab('Sheet1', headers)])).toEqual({ [table]: 'Sheet1' });
  });

  it('takes the companies of LinkedIn for no table: they have no day, and several counts', () => {
    const headers = 'Company Name, Engagement Level, Targeted, Impressions, Clicks, Ad Engagement, Website Visits';
    expect(found([tab('Companies', headers)])).toEqual({});
  });

  it.each<[string, Glimpse, TableId, object]>([
    [
      'a report that is known',
      tab('Sheet1', 'Start Date (in UTC), Account Name, Campaign Name, Total Spent, Impressions'),
      'spend',
      { confidence: 'sure', reason: { by: 'report', report: 'linkedin-ads' } },
    ],
    [
      'its header',
      tab('Sheet1', 'Account Name, Stage, Created Date, Amount'),
      'opportunities',
      { confidence: 'sure', reason: { by: 'header', headers: ['Account Name', 'Stage', 'Created Date', 'Amount'] } },
    ],
    ['the name of its tab', tab('NPS', 'Student, Score'), 'nps', { confidence: 'sure', reason: { by: 'name' } }],
    [
      'a header that fits another table as well',
      tab('Sheet1', 'Name, Email, Account, Score'),
      'contacts',
      { confidence: 'likely', reason: { by: 'header', other: 'nps' } },
    ],
  ])('tells why: %s', (_words, only, table, why) => {
    expect(assignTables([only], TABLE_IDS).get(table)).toMatchObject(why);
  });
});
