import { believableBook } from '../../samples/believable';
import { account, buildFrom, kpis } from '../support/core';
import { contracts, customer } from './books';
import type { Rows } from './books';

describe('E10: a renewed term keeps its customer', () => {
  const CUSTOMER = ['customer_at_start', 'customer', 'retained', 'contracts', 'acv'];
  const over = (from: string, to: string, rows: Rows) =>
    Object.values(account(contracts(rows, { period_start: from, period_end: to, as_of: to }), 'Old', ...CUSTOMER));
  const base = ['2023-06-15', '2024-06-14', 'yes', 110] as const;

  test.each<[string, string, string, Rows, number[]]>([
    [
      'through an expansion that begins long after its end',
      '2024-07-01',
      '2024-12-31',
      customer([...base], ['2024-10-01', '2025-09-30']),
      [1, 1, 1, 2, 210],
    ],
    [
      'until the row of its renewal, however late that begins',
      '2024-07-01',
      '2024-12-31',
      customer([...base], ['2024-08-01', '2025-07-31']),
      [1, 1, 1, 1, 100],
    ],
    [
      'for the same length again where later rows tell nothing of it, to the last day',
      '2025-01-01',
      '2025-06-14',
      customer([...base], ['2024-10-01', '2025-01-31']),
      [1, 1, 1, 1, 110],
    ],
    ['and no longer', '2025-01-01', '2025-06-15', customer([...base], ['2024-10-01', '2025-01-31']), [1, 0, 0, 0, 0]],
    [
      'for as many months again, whatever the days of a year',
      '2024-01-01',
      '2024-06-30',
      customer(['2022-07-01', '2023-06-30', 'yes'], ['2023-10-01', '2023-12-31']),
      [1, 1, 1, 1, 100],
    ],
    [
      'for as many days again where it has no whole months',
      '2024-01-01',
      '2024-02-09',
      customer(['2023-11-21', '2023-12-31', 'yes'], ['2023-12-01', '2023-12-15']),
      [1, 1, 1, 1, 100],
    ],
    [
      'on and on where nothing later is told',
      '2024-01-01',
      '2024-12-31',
      customer(['2019-01-01', '2019-12-31', 'yes']),
      [1, 1, 1, 1, 100],
    ],
    [
      'but not past a later term that was not renewed',
      '2024-07-01',
      '2024-12-31',
      customer(['2022-01-01', '2022-12-31', 'yes'], ['2023-07-01', '2024-06-30', 'no']),
      [0, 0, 0, 0, 0],
    ],
  ])('%s', (_words, from, to, rows, expected) => {
    expect(over(from, to, rows)).toEqual(expected);
    expect(over(from, to, [...rows].reverse())).toEqual(expected);
  });

  test('and the end of it, which nobody told, makes nobody due', () => {
    const rows = customer([...base], ['2024-10-01', '2026-09-30']);
    const core = contracts(rows, { period_start: '2025-01-01', period_end: '2025-12-31', as_of: '2025-12-31' });
    expect(kpis(core, 'terms_ended', 'customers_due')).toEqual({ terms_ended: 0, customers_due: 0 });
  });

  test.each([1, 2, 3])('so the half year of believable workbook %i begins with the customers of 1 July', (seed) => {
    const { book } = believableBook(seed);
    const [, ...rows] = book.sheets['Customers'] ?? [];
    const wanted = new Set(
      rows
        .filter(([, start, end, , , renewed]) => {
          const [from, to] = [String(start), String(end)];
          return from < '2024-07-01' && (to >= '2024-07-01' || renewed === 'Yes');
        })
        .map(([name]) => name),
    );
    const frame = { period_start: '2024-07-01', period_end: '2024-12-31', as_of: '2024-12-31' };
    const { numbers } = buildFrom(book, frame).table;
    expect(numbers.customer_at_start.reduce((sum, flag) => sum + flag, 0)).toBe(wanted.size);
  });
});
