import type { Cell } from '../../samples/book';
import { buildYear } from '../support/core';

const SPAN = ['January 1, 2024 - March 31, 2024', null, null, null];
const build = (...rows: readonly (readonly Cell[])[]) =>
  buildYear(
    {
      Accounts: [
        ['Account', 'Target'],
        ['Acme', 'yes'],
      ],
      Activities: [SPAN, ...rows],
    },
    { period_end: '2024-02-15', as_of: '2024-02-15' },
  );

describe('a report of touches that ends after the as-of date', () => {
  test('counts up to that date by the days of its rows', () => {
    const core = build(
      ['Company', 'Type', 'Quantity', 'Date'],
      ['Acme', 'Call', 3, '2024-01-20'],
      ['Acme', 'Call', 2, '2024-03-20'],
    );
    expect([...core.table.numbers.touches]).toEqual([3]);
  });

  test('is left out where its rows name no day, since nobody knows which came later, and is said to be cut', () => {
    const core = build(['Company', 'Type', 'Quantity'], ['Acme', 'Call', 3]);
    expect([...core.table.numbers.touches]).toEqual([0]);
    expect(core.built.issues().map(({ code }) => code)).toEqual(expect.arrayContaining(['after-as-of', 'touch-cut']));
  });
});
