import { dayMonthsBefore, isoDay, parseIsoDay, yearsIn } from '../../src/model/day';

const day = (text: string): number => parseIsoDay(text) ?? NaN;

describe('the length of a period in years', () => {
  test.each([
    ['a calendar year', '2024-01-01', '2024-12-31', 1],
    ['a year from any day', '2023-03-15', '2024-03-14', 1],
    ['a quarter', '2024-01-01', '2024-03-31', 0.25],
    ['two years', '2023-01-01', '2024-12-31', 2],
  ])('%s', (_words, from, to, years) => {
    expect(yearsIn({ from: day(from), to: day(to) })).toBeCloseTo(years, 12);
  });
});

test.each([
  ['2024-03-15', 0, '2024-03-15'],
  ['2024-03-15', 3, '2023-12-15'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2023-03-31', 1, '2023-02-28'],
  ['2024-01-01', 13, '2022-12-01'],
  ['2024-02-29', 12, '2023-02-28'],
])('%s, %d months earlier, is %s', (day, months, expected) => {
  expect(isoDay(dayMonthsBefore(parseIsoDay(day) ?? NaN, months))).toBe(expected);
});
