import { metricById } from '../../src/metrics/registry';
import type { Scope } from '../../src/metrics/scope';
import { accountsIn, LEFT_OUT } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { ALL, buildYear } from '../support/core';
import { tableOf, told } from './explained';
import type { Table } from './explained';

const toldOf = (of: Table, id: string, scope: Scope = ALL): Explanation =>
  told(of, { kind: 'kpi', metric: metricById(id), scope });

const names = (explained: Explanation, list: number): readonly (string | undefined)[] =>
  accountsIn(explained, list).map(({ account }) => explained.names[account]);

const reasons = (explained: Explanation, list: number): Record<string, string> =>
  Object.fromEntries(accountsIn(explained, list).map(({ account, why }) => [explained.names[account] ?? '', why]));

/** Six accounts: four on the list, a customer from before, one off the list. */
const core = buildYear({
  Accounts: [
    ['Account', 'Target', 'Tier', 'Owner', 'Customer since'],
    ['Acme', 'yes', 'A', 'Ann', null],
    ['Beta', 'yes', 'A', 'Bob', null],
    ['Cyan', 'yes', 'B', 'Ann', null],
    ['Dune', 'yes', 'B', null, null],
    ['Elm', 'yes', 'B', null, '2020-05-01'],
    ['Kilo', 'no', 'A', null, null],
  ],
  Activities: [
    ['Account', 'Date', 'Type'],
    ['Acme', '2024-02-01', 'Call'],
    ['Beta', '2024-02-01', 'Call'],
    ['Kilo', '2024-02-01', 'Call'],
  ],
  Opportunities: [
    ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type'],
    ['Acme', 'Closed Won', '2024-03-01', '2024-04-10', 70_000, 'New'],
    ['Acme', 'Closed Won', '2024-03-05', '2024-04-20', 5_000.5, 'New'],
    ['Beta', 'Closed Lost', '2024-03-01', '2024-05-01', 20_000, 'New'],
  ],
  Spend: [
    ['Date', 'Amount', 'Category'],
    ['2024-02-01', 9_000, 'Programme'],
  ],
});
const table = tableOf(core);

describe('the accounts behind a number', () => {
  test('are those over and those under the line, each of these with why it is not above', () => {
    const rate = toldOf(table, 'engaged_rate');
    expect([rate.shown, rate.sum]).toEqual(['50.0%', '2 of 4 accounts = 50.0%']);
    expect(rate.parts.map(({ role, label, shown }) => [role, label, shown])).toEqual([
      ['numerator', 'Engaged accounts', '2'],
      ['denominator', 'Target accounts', '4'],
    ]);
    expect(names(rate, 0)).toEqual(['Acme', 'Beta']);
    const idle = 'not engaged: no interaction in the period (0 points of 20)';
    expect(reasons(rate, 1)).toEqual({ Acme: '', Beta: '', Cyan: idle, Dune: idle });
    expect(reasons(rate, LEFT_OUT)).toEqual({
      Elm: 'a customer before it was put on the list',
      Kilo: 'not on the target list',
    });
  });

  test('come with what each of them adds, to the cent', () => {
    const money = toldOf(table, 'new_revenue_won');
    expect([money.shown, money.sum]).toEqual(['75,001', '1 account adds 75,000.5']);
    expect(accountsIn(money, 0)).toEqual([{ account: 0, amount: 75_000.5, why: '' }]);
  });

  test('tell what is taken away from what', () => {
    const idle = toldOf(table, 'unengaged_rate');
    expect(idle.parts[0]?.label).toBe('Target accounts less Engaged accounts');
    expect(reasons(idle, 1)).toEqual({ Acme: 'engaged now', Beta: 'engaged now', Cyan: '', Dune: '' });
  });

  test('are those of one column of the split, of which others say so', () => {
    const tier = toldOf(table, 'engaged_accounts', { kind: 'group', group: 1 });
    expect(names(tier, 0)).toEqual(['Acme', 'Beta']);
    expect(reasons(tier, LEFT_OUT)).toMatchObject({ Cyan: 'in another column of the split' });
  });

  test('are none where one number is all there is, and this is said', () => {
    const cost = toldOf(table, 'cost_per_won');
    expect(cost.remarks).toEqual(['“Spend up to wins” is one number, 9,000, which is not told account by account.']);
    expect(names(cost, 1)).toEqual(['Acme']);
    const roi = toldOf(table, 'roi');
    expect(roi.sum).toBe('(75,000.5 − 9,000) ÷ 9,000 = 733.3%');
    expect(roi.parts.map(({ label }) => label)).toEqual(['New revenue won', 'Programme spend in the period']);
  });

  test('come with what is 0 where nothing can be divided: rates of emails delivered, where only those sent are told', () => {
    const sent = buildYear({
      Accounts: [['Account'], ['Acme']],
      Activities: [
        ['Account', 'Date', 'Type', 'Quantity'],
        ['Acme', '2024-02-01', 'Email sent', 17],
        ['Acme', '2024-02-02', 'Email opened', 3],
      ],
    });
    expect(toldOf(tableOf(sent), 'email_open_rate').remarks[0]).toBe(
      'There is no number: “Emails delivered, or sent if agreed” is 0, and nothing can be divided by it.',
    );
  });

  test('stand behind a median without adding up to it', () => {
    const median = toldOf(table, 'deal_size_median');
    expect(median.parts.map(({ role, shown }) => [role, shown])).toEqual([
      ['counted', '37,500.25'],
      ['behind', '75,000.5'],
    ]);
    expect(median.remarks).toEqual([expect.stringContaining('need not add up to it')]);
  });

  test('come with what the tab says is missing', () => {
    const nps = told(table, { kind: 'kpi', metric: metricById('nps'), scope: ALL }, { waiting: 'needs NPS' });
    expect([nps.shown, nps.sum, nps.remarks]).toEqual(['', '', ['There is no number: needs NPS.']]);
  });

  test('come with a word when the funnel tab shows another number', () => {
    const metric = metricById('engaged_accounts');
    const other = told(table, { kind: 'kpi', metric, scope: ALL }, { onTab: 3 });
    expect(other.remarks).toEqual([
      'The ABM Funnel tab shows 3: the accounts tab was changed since. Refresh the funnel to bring them together.',
    ]);
    expect(told(table, { kind: 'kpi', metric, scope: ALL }, { onTab: 2 }).remarks).toEqual([]);
  });
});
