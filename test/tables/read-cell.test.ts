import type { CellValue } from '../../src/model/cell';
import { calendarIn, isoDay } from '../../src/model/day';
import { isPlaceholder, readDay, readFlag, readNumber, readText } from '../../src/tables/read-cell';

const gmt = calendarIn('Etc/GMT');

describe('a number', () => {
  test.each<[CellValue, number | undefined]>([
    [0, 0],
    [-1.5, -1.5],
    [1e300, 1e300],
    [NaN, undefined],
    [Infinity, undefined],
    ['12', 12],
    [' 12.50 ', 12.5],
    ['1,234', 1234],
    ['1,234,567.89', 1_234_567.89],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['€ 5', 5],
    ['USD 485,000.00', 485_000],
    ['(500.00)', -500],
    ['($1,500)', -1500],
    ['12%', 0.12],
    ['12.5 %', 0.125],
    ['007', 7],
    ['(500', undefined],
    ['500)', undefined],
    ['(-500)', undefined],
    ['1,23', undefined],
    ['1.234,50', undefined],
    ['1 234', undefined],
    ['12k', undefined],
    ['1e5', undefined],
    ['.5', undefined],
    ['--5', undefined],
    ['5-', undefined],
    ['0x10', undefined],
    ['9'.repeat(400), undefined],
    ['', undefined],
    ['abc', undefined],
    [true, undefined],
    [new Date(0), undefined],
  ])('in %j is %d', (cell, expected) => {
    expect(readNumber(cell)).toBe(expected);
  });
});

describe('a day', () => {
  test.each<[CellValue, string | undefined]>([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['2024-00-10', undefined],
    ['2024-03', '2024-03-01'],
    ['2024-13', undefined],
    [' 2024-03-01 ', '2024-03-01'],
    ['2024-03-01 08:00', '2024-03-01'],
    ['2024-03-01T23:59:59Z', '2024-03-01'],
    ['2024-03-01T23:59:59.123+02:00', '2024-03-01'],
    ['16/10/2025', undefined],
    ['1.3.2024', undefined],
    ['March 2024', undefined],
    ['soon', undefined],
    ['', undefined],
    [45_292, '2024-01-01'],
    [45_292.99, '2024-01-01'],
    [1, '1899-12-31'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
    [0, undefined],
    [-5, undefined],
    [true, undefined],
    [new Date('2024-03-01T00:00:00Z'), '2024-03-01'],
  ])('in %j is %s', (cell, expected) => {
    const found = readDay(cell, gmt);
    expect(found === undefined ? undefined : isoDay(found)).toBe(expected);
  });

  test('of an instant is the one in the time zone of the workbook, whatever the hour and the season (P13)', () => {
    const zones = ['Etc/GMT', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Berlin'];
    for (const zone of zones) {
      const dayOfInstant = calendarIn(zone);
      for (const hour of [0, 5, 11, 23]) {
        for (const month of [0, 2, 5, 9, 10]) {
          const instant = new Date(Date.UTC(2024, month, 28, hour, 30));
          const [m, d, y] = instant.toLocaleDateString('en-US', { timeZone: zone }).split('/');
          const expected = `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          expect(isoDay(readDay(instant, dayOfInstant) ?? 0)).toBe(expected);
        }
      }
    }
  });
});

describe('a yes or no', () => {
  test.each<[CellValue, number | undefined]>([
    [true, 1],
    [false, 0],
    [1, 1],
    [0, 0],
    [2, undefined],
    ['Yes', 1],
    ['TRUE', 1],
    [' x ', 1],
    ['Target', 1],
    ['A', 1],
    ['no', 0],
    ['False', 0],
    ['Not a target', 0],
    ['B', 0],
    ['churned', 0],
    ['maybe', undefined],
    ['yes and no', undefined],
    ['', undefined],
    [new Date(0), undefined],
  ])('in %j is %d', (cell, expected) => {
    expect(readFlag(cell)).toBe(expected);
  });
});

test.each(['', '-', '--', '–', '—', 'N/A', 'n/a', 'null', 'None', ' -- ', '#N/A'])(
  '"%s" stands for nothing',
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  },
);

test.each(['0', 'no', '?', 'x', '- -'])('"%s" stands for itself', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test('a date in a text column is no text', () => {
  expect(readText(new Date(0))).toBe('');
});
