import { join } from 'node:path';
import { definitionsIn } from '../../workbench/cli/definitions-in';
import { reportOf, runIn, testFolder, writeJson } from './cli';

const folder = testFolder();

const HEAD = ['Setting', 'Agreed value', 'Default', 'Key'];
const TAB = [
  ['Version', 3, null, 'version'],
  HEAD,
  ['Period'],
  [
    'Where no column says the deal type',
    "'Every deal is new business",
    'Expansion after the first win',
    'untyped_deals',
  ],
  ['Margin', 0.8, 1, 'margin'],
  ['As of', null, null, 'as_of'],
];

test('settings are what stands beside their keys on the tab, without those that are blank', () => {
  expect(definitionsIn({ sheets: { 'ABM Definitions': TAB } })).toEqual({
    untyped_deals: 'Every deal is new business',
    margin: '0.8',
  });
});

test.each<[string, Record<string, (string | number | null)[][]>]>([
  ['without such a tab', { Definitions: TAB }],
  ['whose tab lost its headings', { 'ABM Definitions': TAB.filter((row) => row !== HEAD) }],
])('a workbook %s brings none', (_words, sheets) => {
  expect(definitionsIn({ sheets })).toEqual({});
});

test('a file is built by the definitions that it brings, which is said, and by --set before them', async () => {
  const deals = [
    ['Acme', 'Closed Won', '2024-02-01', '2024-03-01', 500],
    ['Acme', 'Closed Won', '2024-05-01', '2024-06-01', 700],
  ];
  writeJson(join(folder, 'book.json'), {
    sheets: {
      Accounts: [
        ['Account', 'Target'],
        ['Acme', 'yes'],
      ],
      Deals: [['Account', 'Stage', 'Created Date', 'Close Date', 'Amount'], ...deals],
      'ABM Definitions': TAB,
    },
  });
  const revenue = async (...args: readonly string[]) => {
    const { kpis, notes } = reportOf(await runIn(folder, 'book.json', '--json', ...args));
    return [kpis['new_revenue_won']?.value, notes[0]];
  };
  const said = 'The settings are those of the tab ABM Definitions; --set and --period go before them.';
  expect(await revenue()).toEqual([1200, said]);
  expect(await revenue('--set', 'untyped_deals=expansion')).toEqual([500, said]);
});
