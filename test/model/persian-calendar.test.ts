import { isoDay } from '../../src/model/day';
import { persianDay } from '../../src/model/persian-calendar';

test('every day from 1921 to 2093 is the one that the platform names in the Persian calendar', () => {
  const persian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
    ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
  });
  const wrong: string[] = [];
  // A step prime to 7, 29, 30 and 31, and every day around the turn of a year.
  for (let day = -17_800; day < 45_000; day += day % 365 > 60 && day % 365 < 100 ? 1 : 11) {
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
