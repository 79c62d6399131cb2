import { buildYear, kpis, told } from '../support/core';
import { DEAL_LIST } from './books';

describe('C09: the kinds of cost', () => {
  test('salaries, commission and overhead are in the fully loaded cost alone', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Spend: [
        ['Date', 'Amount', 'Category'],
        ['2024-02-01', 100, 'Ads'],
        ['2024-02-01', 10, 'SALARIES'],
        ['2024-02-01', 1, 'After-sale support'],
        ['2024-02-01', -5, null],
        ['2024-02-01', null, 'Ads'],
        ['soon', 1000, 'Ads'],
        ['2024-02-01', 'free', 'Ads'],
      ],
    });
    expect([core.table.totals.spend, core.table.totals.spend_loaded]).toEqual([95, 106]);
    expect(core.built.health.find(({ table }) => table === 'spend')).toMatchObject({ given: 7, used: 4, leftOut: 3 });
  });

  test('without a category and words of it there is no fully loaded cost, and this is said', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Customers: [
        ['Account', 'Start date'],
        ['Acme', '2024-02-01'],
      ],
      Opportunities: [
        ['Account', 'Stage', 'Created date'],
        ['Beta', 'Open', '2024-02-01'],
      ],
      Spend: [
        ['Date', 'Amount'],
        ['2024-02-01', 100],
      ],
    });
    expect(kpis(core, 'cac_simple', 'cac_loaded')).toEqual({ cac_simple: 100, cac_loaded: undefined });
    expect(told(core.built.issues())).toContain('no-category-column about spend');
  });

  describe('kinds of cost by the words of the channel, where no column is a category', () => {
    const inChannel = (head: string, ...channels: readonly string[]) =>
      buildYear({
        Accounts: DEAL_LIST,
        Spend: [['Date', head, 'Amount'], ...channels.map((channel, row) => ['2024-02-01', channel, 10 ** row])],
      });

    test.each([
      ['Marketing team'],
      ['Office and travel'],
      ['Sales commission'],
      ['SALARIES – marketing, Q2 2024'],
      ['Timu ya masoko'],
      ['Kamisheni ya mauzo'],
      ['فريق التسويق'],
      ['المكتب والسفر'],
      ['عمولات المبيعات'],
      ['市场团队'],
      ['办公和差旅'],
      ['销售佣金'],
      ['Pazarlama ekibi'],
      ['Ofis ve seyahat giderleri'],
      ['Satış komisyonu'],
    ])('%s is outside the programme, in the fully loaded cost, and told', (channel) => {
      const { table, built } = inChannel('Channel', channel, 'Events', channel);
      expect(table.totals).toMatchObject({ spend: 10, spend_loaded: 111, cac_spend: 111 });
      expect(built.issues()).toContainEqual(
        expect.objectContaining({ code: 'kinds-from-channel', count: 2, options: [channel] }),
      );
    });

    test.each([
      ['LinkedIn Ads'],
      ['Travel industry, webinar'],
      ['Customer support leaders'],
      ['Microsoft Teams'],
      ['Office 365'],
      ['Sales'],
      ['Marketing costs 2024'],
      ['市场活动'],
      [''],
    ])('%s is programme spend', (campaign) => {
      const { table, built } = inChannel('Campaign name', campaign, campaign);
      expect([table.totals.spend, table.totals.cac_spend]).toEqual([11, undefined]);
      expect(told(built.issues())).toContain('no-category-column about spend');
    });

    test('of many kinds the first three are named', () => {
      const { built } = inChannel('Item', 'Team', 'Rent', 'Travel', 'Salaries', 'Ads', 'Team');
      expect(built.issues()).toContainEqual(
        expect.objectContaining({ code: 'kinds-from-channel', count: 5, options: ['Team', 'Rent', 'Travel', '…'] }),
      );
    });

    test('a category that is there decides alone', () => {
      const core = buildYear({
        Accounts: DEAL_LIST,
        Spend: [
          ['Date', 'Channel', 'Category', 'Amount'],
          ['2024-02-01', 'Marketing team', 'Content', 1],
          ['2024-02-01', 'LinkedIn Ads', 'Salaries', 10],
        ],
      });
      expect(core.table.totals).toMatchObject({ spend: 1, spend_loaded: 11 });
      expect(told(core.built.issues())).toEqual([]);
    });
  });
});
