import type { Cell } from '../../samples/book';
import { account, kpis } from '../support/core';
import { contracts, customer } from './books';
import type { Rows } from './books';

const judged = (rows: Rows) => {
  const core = contracts(rows);
  return [
    ...Object.values(kpis(core, 'customers_due', 'customers_renewed', 'terms_ended', 'terms_renewed', 'renewal_rate')),
    account(core, 'Old', 'customer')['customer'],
  ];
};

describe('C13: a customer who was due', () => {
  test.each<[string, Rows, (number | undefined)[]]>([
    ['renewed', customer(['2023-01-01', '2024-03-31', 'yes']), [1, 1, 1, 1, 1, 1]],
    ['left', customer(['2023-01-01', '2024-03-31', 'no']), [1, 0, 1, 0, 0, 0]],
    [
      'renewed a term and then let the next one end counts once, as one who left',
      customer(['2023-04-01', '2024-03-31', 'yes'], ['2024-04-01', '2024-09-30', 'no']),
      [1, 0, 2, 1, 0, 0],
    ],
    [
      'renewed twice counts once',
      customer(['2023-04-01', '2024-03-31', 'yes'], ['2024-04-01', '2024-09-30', 'yes']),
      [1, 1, 2, 2, 1, 1],
    ],
    [
      'let one contract go and renewed the other stays',
      customer(['2023-01-01', '2024-03-31', 'yes'], ['2023-01-01', '2024-06-30', 'no']),
      [1, 1, 2, 1, 1, 1],
    ],
    [
      'let one contract go while another runs on renewed nothing',
      customer(['2023-01-01', '2024-03-31', 'no'], ['2023-01-01', null]),
      [1, 0, 1, 0, 0, 1],
    ],
    ['was not due', customer(['2023-01-01', '2025-03-31', 'yes']), [0, 0, 0, 0, undefined, 1]],
  ])('%s', (_words, rows, expected) => {
    expect(judged(rows)).toEqual(expected);
  });
});

describe('E10: where the export does not say whether a term was renewed', () => {
  test.each<[string, Rows, (number | undefined)[]]>([
    [
      'a term that follows says it',
      customer(['2023-04-01', '2024-03-31'], ['2024-04-01', '2025-03-31']),
      [1, 1, 1, 1, 1, 1],
    ],
    [
      'so does one signed 59 days early',
      customer(['2023-04-01', '2024-03-31'], ['2024-02-01', '2025-03-31']),
      [1, 1, 1, 1, 1, 1],
    ],
    [
      'but not one from long before',
      customer(['2023-04-01', '2024-03-31'], ['2024-01-31', '2025-03-31']),
      [1, 0, 1, 0, 0, 1],
    ],
    [
      'nor one that comes much later',
      customer(['2023-04-01', '2024-03-31'], ['2024-06-01', '2025-03-31']),
      [1, 0, 1, 0, 0, 1],
    ],
    [
      'nor one that ends no later',
      customer(['2023-04-01', '2024-03-31'], ['2024-02-15', '2024-03-31']),
      [1, 0, 2, 0, 0, 0],
    ],
    [
      'one new contract renews one of two',
      customer(['2023-04-01', '2024-03-31'], ['2023-04-01', '2024-03-31'], ['2024-04-01', null]),
      [1, 1, 2, 1, 1, 1],
    ],
    [
      'a term told as not renewed stays so',
      customer(['2023-04-01', '2024-03-31', 'no'], ['2024-04-01', null]),
      [1, 0, 1, 0, 0, 1],
    ],
  ])('%s', (_words, rows, expected) => {
    expect(judged(rows)).toEqual(expected);
    expect(judged([...rows].reverse())).toEqual(expected);
  });

  test.each<[string, string, (number | undefined)[]]>([
    ['goes on the next day, it was renewed', '2025-01-01', [1, 1, 1, 1, 1, 1]],
    ['comes after a gap, nobody knows yet', '2025-01-15', [1, 0, 1, 0, 0, 1]],
  ])('where the next term begins after the as-of date and %s', (_words, next, expected) => {
    const rows = customer(['2024-01-01', '2024-12-31', null, null], [next, '2025-12-31', null, null]);
    expect(judged(rows)).toEqual(expected);
  });

  test('what it is worth afterwards is the value given, else that of the term that follows, else the same', () => {
    const after = (...terms: [string, Cell, Cell?, Cell?][]) =>
      account(contracts(customer(...terms)), 'Old', 'renewed_acv', 'kept_acv');
    expect(after(['2023-04-01', '2024-03-31', 'yes', 130], ['2024-04-01', null])).toEqual({
      renewed_acv: 130,
      kept_acv: 100,
    });
    const smaller = contracts([
      ['Old', '2023-04-01', '2024-03-31', 12, 100],
      ['Old', '2024-04-01', '2025-03-31', 12, 80],
    ]);
    expect(account(smaller, 'Old', 'renewed_acv', 'kept_acv')).toEqual({ renewed_acv: 80, kept_acv: 80 });
    expect(after(['2023-04-01', '2024-03-31', 'yes'])).toEqual({ renewed_acv: 100, kept_acv: 100 });
  });
});

test('E08: a contract that ends before it starts is left out, and named', () => {
  const core = contracts(customer(['2024-04-01', '2024-03-31']));
  expect(core.built.health.find(({ table }) => table === 'customers')).toMatchObject({
    leftOut: 1,
    reasons: new Map([['ends-before-start', 1]]),
  });
});
