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

describe('which rows of a report without days of its own are said to be cut', () => {
  const ACME = [
    ['Account', 'Target'],
    ['Acme', 'yes'],
  ];
  const JANUARY_TO_MARCH = ['January 1, 2024 - March 31, 2024', null, null, null, null];

  /** `code, rows of the table, what is told of the days` of the notes of a build over a period. */
  const notes = (
    book: Readonly<Record<string, readonly (readonly Cell[])[]>>,
    settings: Readonly<Record<string, string>>,
  ) =>
    buildYear({ Accounts: ACME, ...book }, settings)
      .built.issues()
      .filter(({ code }) => code.endsWith('-cut'))
      .map(({ code, about, count, options }) => ({ code, about, count, options }));
  const told = (from: string, to: string, asOf = '2024-12-31') =>
    notes(
      { Activities: [JANUARY_TO_MARCH, ['Company', 'Type', 'Quantity'], ['Acme', 'Call', 3], ['Acme', 'Email', 2]] },
      { period_start: from, period_end: to, as_of: asOf },
    ).length > 0;

  test.each([
    ['2024-01-01', '2024-03-31', false],
    ['2023-06-01', '2024-12-31', false],
    ['2024-01-02', '2024-03-31', true],
    ['2024-01-01', '2024-03-30', true],
    ['2024-03-31', '2024-12-31', true],
    ['2024-04-01', '2024-12-31', false],
    ['2023-01-01', '2024-01-01', true],
    ['2023-01-01', '2023-12-31', false],
  ])('touches of January to March over %s to %s: %s', (from, to, isCut) => {
    expect(told(from, to)).toBe(isCut);
  });

  test('goes by the as-of date where that is before the end of the period', () => {
    expect(told('2024-01-01', '2024-12-31', '2024-02-15')).toBe(true);
    expect(told('2024-01-01', '2024-12-31', '2024-03-31')).toBe(false);
  });

  test('names the days of the report, and of costs only the rows that are cut by their own days', () => {
    const over = { period_start: '2024-02-01', period_end: '2024-12-31' };
    const spend = [JANUARY_TO_MARCH, ['Channel', 'Cost'], ['LinkedIn', 300], ['Events', 90]];
    const dated = [
      JANUARY_TO_MARCH,
      ['Channel', 'Cost', 'Campaign start date', 'Campaign end date'],
      ['LinkedIn', 300, '2024-01-20', '2024-02-20'],
      ['Events', 90, '2024-02-01', '2024-02-29'],
    ];
    const cut = { about: 'January 1, 2024 - March 31, 2024', code: 'cost-cut', options: ['2024-01-01', '2024-03-31'] };
    expect(notes({ Spend: spend }, over)).toEqual([{ ...cut, count: 2 }]);
    expect(notes({ Spend: dated }, over)).toEqual([{ ...cut, about: 'Campaign start date', count: 1 }]);
    expect(notes({ Spend: spend }, { period_start: '2024-01-01', period_end: '2024-12-31' })).toEqual([]);
  });
});
