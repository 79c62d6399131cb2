import type { Cell } from '../../samples/book';
import { account, buildYear, cellOf, kpi, kpis } from '../support/core';
import { DEAL_LIST, contracts } from './books';
import type { Rows, Settings } from './books';

describe('a customer on the as-of date', () => {
  const deal = (closed: string) => ['Old', 'Closed Won', '2022-01-01', closed, 1, 'New'];
  const isCustomer = (contract: readonly Cell[], deals: Rows = []) =>
    account(
      contracts([['Old', '2022-01-01', ...contract]], {}, deals),
      'Old',
      'customer',
      'customer_at_start',
      'retained',
    );

  test.each<[string, readonly Cell[], Rows, number, number]>([
    ['whose term ends that day', ['2024-12-31'], [], 1, 1],
    ['whose term ended the day before', ['2024-12-30'], [], 0, 1],
    ['whose term ended and was renewed', ['2024-06-30', 12, 1, null, 'yes'], [], 1, 1],
    ['whose term ended before the period and was renewed', ['2023-06-30', 12, 1, null, 'yes'], [], 1, 1],
    ['whose term ended the day before the period', ['2023-12-31'], [], 0, 0],
    ['whose term runs on', [null], [], 1, 1],
    ['who left, whatever the deal before says', ['2024-06-30'], [deal('2021-12-15')], 0, 1],
    ['who left and was won again', ['2024-06-30'], [deal('2024-09-01')], 1, 1],
  ])('is told by contracts before deals: %s', (_words, contract, deals, customer, atStart) => {
    const retained = customer === 1 && atStart === 1 ? 1 : 0;
    expect(isCustomer(contract, deals)).toEqual({ customer, customer_at_start: atStart, retained });
  });

  test('is told by a won deal where there is no contract', () => {
    const core = contracts([['Old', '2022-01-01']], {}, [
      ['Acme', 'Closed Won', '2020-01-01', '2020-02-01', 1, 'New'],
      ['Beta', 'Closed Won', '2020-01-01', '2020-02-01', 1, 'Renewal'],
    ]);
    expect([cellOf(core, 'Acme', 'customer'), cellOf(core, 'Beta', 'customer')]).toEqual([1, 0]);
  });

  test('is multiplied with the average deal for the market of today (C10)', () => {
    const core = contracts([['Old', '2022-01-01']], {}, [
      ['Acme', 'Closed Won', '2024-01-01', '2024-02-01', 50, 'New'],
    ]);
    expect(kpi(core, 'tam_seed')).toBe(100);
  });
});

describe('a deal won before the period', () => {
  const book = (columns: Rows[number], acme: Rows[number], settings: Settings = {}, customers: Rows = []) =>
    buildYear(
      {
        Accounts: [columns, acme, ['Beta', 'yes']],
        Opportunities: [
          ['Account', 'Stage', 'Created date', 'Close date', 'Type', 'Amount'],
          ['Acme', 'Closed Won', '2022-01-01', '2022-06-01', 'Renewal', 1],
          ['Beta', 'Closed Won', '2022-01-01', null, 'New', 1],
          ['Beta', 'Closed Lost', '2022-01-01', '2022-06-01', 'New', 1],
        ],
        ...(customers.length === 0 ? {} : { Customers: [['Account', 'Start date'], ...customers] }),
      },
      settings,
    );
  const LISTED = ['Account', 'Target account', 'Target since', 'Customer since'];
  const said = (...args: Parameters<typeof book>) =>
    book(...args)
      .built.issues()
      .filter(({ code }) => code === 'won-before-listed')
      .map(({ received, count }) => [received, count]);

  test('leaves its account a target, and that is told', () => {
    const core = book(['Account', 'Target account'], ['Acme', 'yes']);
    const standing = account(core, 'Acme', 'target', 'already_customer', 'customer_at_start');
    expect(standing).toEqual({ target: 1, already_customer: 0, customer_at_start: 0 });
    expect(said(['Account', 'Target account'], ['Acme', 'yes'])).toEqual([['Acme', 1]]);
  });

  test.each<[string, Parameters<typeof book>]>([
    ['that was listed before', [LISTED, ['Acme', 'yes', '2022-06-01', null]]],
    ['whose first day as a customer is known', [LISTED, ['Acme', 'yes', null, '2024-06-01']]],
    ['that has a contract', [LISTED, ['Acme', 'yes'], {}, [['Acme', '2024-02-01']]]],
    ['that is no target', [LISTED, ['Acme', 'no']]],
    ['if customers are agreed to be targets', [LISTED, ['Acme', 'yes'], { customers_on_list: 'targets' }]],
  ])('is not told of one %s', (_words, args) => {
    expect(said(...args)).toEqual([]);
  });

  test('is told of one that was listed afterwards', () => {
    expect(said(LISTED, ['Acme', 'yes', '2022-06-02', null])).toEqual([['Acme', 1]]);
  });
});

describe('E12: won with no opportunity', () => {
  const contract = (start: string) => ['Acme', start, null, 12, 100];
  const winOf = (start: string, deals: Rows = [], settings: Settings = {}) =>
    account(contracts([contract(start)], settings, deals), 'Acme', 'won', 'won_unlisted', 'opportunity_implied');

  test('a first contract that starts in the period is a win, and flagged', () => {
    expect(winOf('2024-01-01')).toEqual({ won: 1, won_unlisted: 1, opportunity_implied: 1 });
    expect(winOf('2024-12-31')).toEqual({ won: 1, won_unlisted: 1, opportunity_implied: 1 });
    expect(winOf('2024-01-01', [], { stages: 'evidence' })).toEqual({
      won: 1,
      won_unlisted: 1,
      opportunity_implied: 0,
    });
  });

  test('but not when a deal already told of it, in this period or before', () => {
    const deal = (closed: string) => [['Acme', 'Closed Won', '2023-06-01', closed, 1, 'New']];
    expect(winOf('2024-02-01', deal('2024-01-20'))).toEqual({ won: 1, won_unlisted: 0, opportunity_implied: 1 });
    expect(winOf('2024-02-01', deal('2023-12-20'))).toEqual({ won: 0, won_unlisted: 0, opportunity_implied: 0 });
  });

  test('nor for a second contract, nor off the list', () => {
    const core = contracts([
      ['Acme', '2023-01-01'],
      ['Acme', '2024-01-01'],
      ['Kilo', '2024-01-01'],
    ]);
    expect(['Acme', 'Kilo'].map((name) => cellOf(core, name, 'won'))).toEqual([0, 0]);
  });

  test('its touches and days run up to the first day of the contract', () => {
    const core = buildYear({
      Accounts: DEAL_LIST,
      Customers: [
        ['Account', 'Start date'],
        ['Acme', '2024-03-01'],
      ],
      Opportunities: [
        ['Account', 'Stage', 'Created date', 'Close date'],
        ['Beta', 'Open', '2024-01-01', null],
      ],
      Activities: [
        ['Account', 'Date', 'Type'],
        ['Acme', '2024-02-01', 'Call'],
        ['Acme', '2024-03-01', 'Call'],
        ['Acme', '2024-03-02', 'Call'],
      ],
    });
    expect(kpis(core, 'touches_per_won', 'deal_cycle_days')).toEqual({ touches_per_won: 2, deal_cycle_days: 29 });
  });
});
