import { isoDay } from '../../src/model/day';
import { isPersianYear, persianDay } from '../../src/model/persian-calendar';

/** Days around the turn of every year, and between them in steps that meet every day of a month in time. */
function manyDays(): number[] {
  const days: number[] = [];
  for (let day = -17_800; day < 45_000; day += 37) days.push(day);
  for (let year = 1922; year < 2094; year++) {
    const march = Date.UTC(year, 2, 17) / 86_400_000;
    for (let date = 0; date < 9; date++) days.push(march + date);
  }
  return days;
}

test('every day from 1921 to 2093 is the one that the platform names in the Persian calendar', () => {
  const persian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
    ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
  });
  const wrong: string[] = [];
  for (const day of manyDays()) {
    const parts = new Map(persian.formatToParts(day * 86_400_000).map(({ type, value }) => [type, Number(value)]));
    const found = persianDay(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
    if (found !== day) wrong.push(isoDay(day));
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1299, 1, 1],
  [1473, 1, 1],
  [1402, 0, 1],
  [1402, 13, 1],
  [1402, 1, 0],
  [1402, 1, 32],
  [1402, 7, 31],
  [1402, 12, 30],
])('there is no day %d/%d/%d', (year, month, date) => {
  expect(persianDay(year, month, date)).toBeUndefined();
});

test.each([
  [1299, false],
  [1300, true],
  [1472, true],
  [1473, false],
])('%d is a year of that calendar: %s', (year, expected) => {
  expect(isPersianYear(year)).toBe(expected);
});

test('the last day that can be told is the end of the year 1472', () => {
  expect(isoDay(persianDay(1472, 12, 29) ?? NaN)).toBe('2094-03-19');
});
