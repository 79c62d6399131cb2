import fc from 'fast-check';
import { accountRows } from '../../src/report/account-rows';
import type { Cell } from '../../samples/book';
import { account, buildYear, kpi, kpis, told } from '../support/core';
import { LAW } from '../support/laws';

const DEALS = ['Opportunity ID', 'Account', 'Opportunity', 'Stage', 'Created date', 'Close date', 'Amount'];

const dealt = (...rows: Cell[][]) =>
  buildYear({
    Accounts: [
      ['Account', 'Target'],
      ['Acme', 'yes'],
      ['Beta', 'yes'],
    ],
    Opportunities: [DEALS, ...rows],
  });

describe('E04: a deal told in several rows', () => {
  const row = (id: Cell, ...rest: Cell[]): Cell[] => [id, ...rest];
  const open = (id: Cell, name: Cell): Cell[] => row(id, 'Acme', name, 'Open', '2024-02-01', null, 100);

  test.each<[string, Cell[][], number]>([
    ['the same id', [open('O1', 'One'), open('O1', 'Two')], 1],
    ['an id of 15 and of 18 characters', [open('0065g00000ABCDe', 'A'), open('0065g00000ABCDeAAP', 'A')], 1],
    ['no id, all else the same', [open(null, 'One'), open(null, ' ONE ')], 1],
    ['no id, another name', [open(null, 'One'), open(null, 'Two')], 2],
    ['neither id nor name', [open(null, null), open(null, null)], 2],
    ['no id, another account', [open(null, 'One'), row(null, 'Beta', 'One', 'Open', '2024-02-01', null, 100)], 2],
    ['no id, another amount', [open(null, 'One'), row(null, 'Acme', 'One', 'Open', '2024-02-01', null, 200)], 2],
    ['no id, another day', [open(null, 'One'), row(null, 'Acme', 'One', 'Open', '2024-03-01', null, 100)], 2],
    ['one with an id and one without', [open('O1', 'One'), open(null, 'One')], 2],
  ])('%s: counts once or twice', (_case, rows, deals) => {
    const core = dealt(...rows);
    expect(account(core, 'Acme', 'open_deals')['open_deals']).toBe(
      rows.some(([, name]) => name === 'Beta') ? 1 : deals,
    );
    const merged = rows.length - deals;
    expect(core.built.health[1]).toMatchObject({ given: rows.length, merged, used: deals, leftOut: 0 });
  });

  test('is listed as merged, with its cell', () => {
    const core = dealt(open('O1', 'One'), open('O1', 'Two'), open(null, 'One'), open(null, 'One'));
    expect(told(core.built.issues()).slice(0, 2)).toEqual([
      'duplicate at Opportunities!A3',
      'duplicate at Opportunities!C5',
    ]);
  });

  test('counts by its furthest stage, whichever row stands above', () => {
    const rows = [open('O1', 'One'), row('O1', 'Acme', 'One', 'Closed Won', '2024-02-01', '2024-05-01', 90)];
    for (const order of [rows, [...rows].reverse()]) {
      expect(kpis(dealt(...order), 'won_accounts', 'new_revenue_won', 'target_pipeline')).toEqual({
        ...{ won_accounts: 1, new_revenue_won: 90, target_pipeline: 0 },
      });
    }
  });

  test('counts at the row that names its account', () => {
    const core = dealt(row('O1', null, 'One', 'Open', '2024-02-01', null, 5), open('O1', 'One'));
    expect([kpi(core, 'target_pipeline'), told(core.built.issues())[0]]).toEqual([
      100,
      'no-account at Opportunities!B2',
    ]);
  });
});

describe('E04: an account told in several rows', () => {
  test('has every blank filled from the others, any yes, the earliest day', () => {
    const core = buildYear({
      Accounts: [
        ['Account', 'Website', 'Target', 'Tier', 'Owner', 'Customer since', 'Intent score', 'Matched'],
        ['Acme', 'acme.com', 'no', null, 'Ann', null, null, null],
        ['Acme Inc.', 'www.acme.com', 'yes', 'A', null, '2024-05-01', 70, 'yes'],
        ['ACME', 'acme.com', null, null, null, '2024-03-01', null, 'no'],
      ],
    });
    expect(account(core, 'Acme Inc.', 'target', 'tier', 'owner', 'intent_score', 'matched')).toEqual({
      ...{ target: 1, tier: 'A', owner: 'Ann', intent_score: 70, matched: 1 },
    });
  });

  const cell = (...values: Cell[]) => fc.constantFrom<Cell>(null, ...values);
  const row = fc.tuple(
    cell('Acme', 'ACME Inc', 'Beta', 'Beta Holding'),
    fc.constantFrom('acme.com', 'beta.de', 'www.acme.com'),
    cell('yes', 'no'),
    cell('A', 'B'),
    cell('Ann', 'Bob'),
    cell('2024-02-01', '2023-05-01', '2025-05-01'),
    cell('2024-02-01', '2023-05-01'),
    cell(10, 70, 700),
    cell('Acme', 'beta.de'),
  );

  test('is the same account in whatever order its rows stand', () => {
    const head = ['Account', 'Website', 'Target', 'Tier', 'Owner', 'Target since', 'Customer since', 'Intent score'];
    const picked = fc.array(row, { minLength: 2, maxLength: 6 }).chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        other: fc.shuffledSubarray(rows, { minLength: rows.length }),
        rolled: fc.constantFrom('apart', 'parent'),
      }),
    );
    fc.assert(
      fc.property(picked, ({ rows, other, rolled }) => {
        const said = (list: readonly Cell[][]) =>
          accountRows(
            buildYear({ Accounts: [[...head, 'Parent account'], ...list] }, { roll_up_parents: rolled }).table,
          )
            .map((each) => JSON.stringify(each))
            .sort();
        expect(said(other)).toEqual(said(rows));
      }),
      LAW,
    );
  });
});
