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
});
