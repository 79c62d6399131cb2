import type { Cell } from '../../samples/book';
import { buildYear } from '../support/core';

type Rows = readonly (readonly Cell[])[];

const LIST = [
  ['Account', 'Target'],
  ['Acme', 'yes'],
  ['Kilo', 'no'],
];

/** `table: count, won, amount, names` of the deals and contracts of companies that the list does not name. */
function told(deals: Rows, contracts: Rows = [], isListed = true): readonly string[] {
  const { built, table } = buildYear({
    ...(isListed ? { Accounts: LIST } : {}),
    ...(deals.length === 0
      ? {}
      : { Opportunities: [['Account', 'Stage', 'Created date', 'Close date', 'Amount'], ...deals] }),
    ...(contracts.length === 0 ? {} : { Customers: [['Account', 'Start date', 'End date'], ...contracts] }),
  });
  return built.offList.map(({ table: id, count, won, amount, accounts }) => {
    const names = accounts.map((account) => table.texts.account[account]);
    return `${id}: ${String(count)}, ${String(won)} won, ${String(amount)}, ${names.join(' and ')}`;
  });
}

const WON = ['Won', '2024-02-01', '2024-05-01'] as const;

test.each<[string, Rows, Rows, readonly string[]]>([
  ['nothing of companies on the list', [['Acme', ...WON, 10]], [['Acme', '2024-02-01', '2025-01-31']], []],
  ['nothing of companies that the list names as no targets', [['Kilo', ...WON, 10]], [['Kilo', '2024-02-01', '']], []],
  ['deals won in the period', [['Zeta', ...WON, 10]], [], ['opportunities: 1, 1 won, 10, Zeta']],
  [
    'open ones, lost ones and those won before without an amount',
    [
      ['Zeta', 'Open', '2024-02-01', null, 5],
      ['Zeta', 'Lost', '2024-02-01', '2024-05-01', 6],
      ['Zeta', 'Won', '2023-02-01', '2023-12-31', 7],
    ],
    [['Zeta', '2024-05-02', '']],
    ['opportunities: 3, 0 won, 0, Zeta', 'customers: 1, 0 won, 0, Zeta'],
  ],
  [
    'companies with the largest amounts won first',
    [
      ['Zeta', ...WON, 10],
      ['Yota', ...WON, 30],
      ['Xeno', ...WON, 20],
      ['Zeta', ...WON, 15],
      ['Vega', 'Open', '2024-02-01', null, 99],
    ],
    [],
    ['opportunities: 5, 4 won, 75, Yota and Zeta and Xeno and Vega'],
  ],
  [
    'deals whose amount is not known, which add nothing, and credits, which are no deals won',
    [
      ['Zeta', ...WON, 10],
      ['Zeta', ...WON, null],
      ['Zeta', ...WON, -4],
    ],
    [],
    ['opportunities: 3, 2 won, 6, Zeta'],
  ],
  [
    'contracts that have begun',
    [],
    [
      ['Zeta', '2024-03-01', '2025-02-28'],
      ['Yota', '2025-03-01', '2026-02-28'],
    ],
    ['customers: 1, 0 won, 0, Zeta'],
  ],
  ['nothing of who was a customer before', [['Zeta', ...WON, 10]], [['Zeta', '2020-01-01', '']], []],
])('of deals and contracts beside the list are told: %s', (_, deals, contracts, expected) => {
  expect(told(deals, contracts)).toEqual(expected);
});

test('without a list nothing is beside it', () => {
  expect(told([['Zeta', ...WON, 10]], [], false)).toEqual([]);
});
