import { remarkedIssues } from '../../src/accounts/health/match-remarks';
import type { Cell } from '../../samples/book';
import { account, buildYear, kpis, told } from '../support/core';

const LIST: Cell[][] = [
  ['Account', 'Website', 'Target'],
  ['Acme Corp', 'acme.com', 'yes'],
  ['Twin', 'twin.com', 'yes'],
  ['Twin', 'twin.de', 'yes'],
  ['Kilo', 'kilo.com', 'no'],
];

const dealt = (...names: Cell[]) =>
  buildYear({
    Accounts: LIST,
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Type'],
      ...names.map((name) => [name, 'Open', '2024-02-01', 'New']),
    ],
  });

describe('a name that several accounts have', () => {
  test('ambiguous-account: leaves a deal out rather than giving it to one of them, or to a third', () => {
    const core = dealt('Twin', 'twin.de', 'TWIN Ltd');
    expect(core.table.size).toBe(4);
    expect(told(core.built.issues())).toEqual([
      'ambiguous-account at Opportunities!A2',
      'ambiguous-account at Opportunities!A4',
    ]);
    expect(core.built.health[1]).toMatchObject({ given: 3, used: 1, leftOut: 2, merged: 0 });
  });

  test('ambiguous-account: leaves touches and people out, too', () => {
    const core = buildYear({
      Accounts: LIST,
      Activities: [
        ['Account', 'Date', 'Type', 'Email'],
        ['Twin', '2024-02-01', 'Call', null],
        ['Twin', '2024-02-01', 'Call', 'ann@twin.com'],
      ],
      Contacts: [
        ['Email', 'Account'],
        ['ann@twin.com', 'Twin'],
        ['ann@gmail.com', 'Twin'],
      ],
    });
    expect(told(core.built.issues())).toEqual([
      'ambiguous-account at Contacts!B3',
      'ambiguous-account at Activities!A2',
    ]);
  });

  test('ambiguous-account: leaves an answer with nobody, and says so', () => {
    const core = buildYear({
      Accounts: LIST,
      NPS: [
        ['Score', 'Company'],
        [10, 'Twin'],
      ],
    });
    expect(kpis(core, 'nps')).toEqual({ nps: 100 });
    expect(told(core.built.issues())).toEqual(['ambiguous-account at NPS answers!B2']);
  });
});

describe('several-accounts: a cell that names several companies', () => {
  test.each<[string, string]>([
    ['acme.com; kilo.com', 'Acme Corp'],
    ['kilo.com; acme.com', 'Acme Corp'],
    ['Nobody Ltd; Kilo', 'Kilo'],
  ])('%s counts for %s', (cell, expected) => {
    const core = dealt(cell);
    expect(account(core, expected, 'open_deals')).toEqual({ open_deals: 1 });
    const severals = core.built.issues().filter(({ code }) => code === 'several-accounts');
    expect(severals.map(({ options }) => options)).toEqual(cell.startsWith('Nobody') ? [] : [[expected]]);
  });
});

describe('the remarks', () => {
  test('unknown-account: name the nearest account, where one is near', () => {
    const core = buildYear({
      Accounts: LIST,
      Activities: [
        ['Account', 'Date', 'Type'],
        ['Acme Crop', '2024-02-01', 'Call'],
        ['Zzyzx', '2024-02-01', 'Call'],
      ],
    });
    const unknown = remarkedIssues(core.built).filter(({ code }) => code === 'unknown-account');
    expect(unknown.map(({ received, options }) => [received, options])).toEqual([
      ['Acme Crop', ['Acme Corp']],
      ['Zzyzx', undefined],
    ]);
  });

  test('look-alike: warn of accounts that look the same, listed or made by a deal, and never join them', () => {
    const core = dealt('Кilо', 'kilo.com');
    expect(core.table.size).toBe(5);
    const looks = remarkedIssues(core.built).filter(({ code }) => code === 'look-alike');
    expect(looks.map(({ received, options }) => [received, options])).toEqual([['Кilо', ['Kilo']]]);
  });
});
