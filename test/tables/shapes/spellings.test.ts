import type { CellValue, Grid } from '../../../src/model/cell';
import { numbersOf } from '../../../src/tables/table';
import { days, read, said } from './read';

describe('answers with their labels', () => {
  test.each<[CellValue, number]>([
    ['10 - Extremely likely', 10],
    ['0 (Not at all likely)', 0],
    ['9/10', 9],
    ['7 out of 10', 7],
    ['Extremely likely - 10', 10],
    ['Promoter (9)', 9],
    ['١٠ - محتمل جدا', 10],
    ['8', 8],
    [new Date('2024-09-10'), 9],
    [new Date('2024-10-08'), 8],
    ['11 - Off the scale', NaN],
    ['version 2', NaN],
    ['2 weeks', NaN],
    [new Date('2024-09-11'), NaN],
  ])('%s is %s', (cell, score) => {
    const table = read('nps', [['Score'], [cell]]);
    expect([...numbersOf(table, 'score')]).toEqual([score]);
  });

  test('that the sheet had made dates are said', () => {
    const table = read('nps', [['Score'], [new Date('2024-09-10')], [new Date('2024-10-10')], ['0/10']]);
    expect([[...numbersOf(table, 'score')], said(table)]).toEqual([[9, 10, 0], ['answer-from-date A2 2']]);
  });
});

describe('quarters of a fiscal year', () => {
  const grid = (...cells: readonly string[]): Grid => [
    ['Date', 'Amount'],
    ...cells.map((cell): CellValue[] => [cell, 5]),
  ];
  const SPELLINGS = ['FY24 Q3', 'Q3 FY2024', 'FQ3-2024', 'FY2023/24 Q3', 'q3-fy24', '2024 FQ3'];

  test.each([
    [1, '2024-07-01', '2024-09-30'],
    [2, '2023-08-01', '2023-10-31'],
    [4, '2023-10-01', '2023-12-31'],
    [7, '2024-01-01', '2024-03-31'],
    [10, '2024-04-01', '2024-06-30'],
  ])('of a year that begins in month %s run from %s to %s', (fiscalStart, from, to) => {
    const table = read('spend', grid(...SPELLINGS), { fiscalStart });
    expect([new Set(days(table, 'date')), new Set(days(table, 'end_date'))]).toEqual([new Set([from]), new Set([to])]);
  });

  test('are one question where nobody said when it begins', () => {
    const table = read('spend', grid(...SPELLINGS, 'Q3-2024'));
    expect(days(table, 'date')).toEqual([...SPELLINGS.map(() => ''), '2024-07-01']);
    expect(said(table)).toEqual(['fiscal-quarter A2 6']);
  });
});
