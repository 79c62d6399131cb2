import fc from 'fast-check';
import {
  calendarIn,
  dayMonthsBefore,
  dayOf,
  fromSerial,
  isoDay,
  parseIsoDay,
  toSerial,
  yearsIn,
} from '../../src/model/day';
import { LAW } from '../support/laws';

const day = (text: string): number => parseIsoDay(text) ?? NaN;

describe('the length of a period in years', () => {
  test.each([
    ['a calendar year', '2024-01-01', '2024-12-31', 1],
    ['a year from any day', '2023-03-15', '2024-03-14', 1],
    ['a quarter', '2024-01-01', '2024-03-31', 0.25],
    ['two years', '2023-01-01', '2024-12-31', 2],
    ['ten days', '2024-01-01', '2024-01-10', 10 / 365.25],
    ['a month less two days', '2024-01-15', '2024-02-12', 1 / 12 - 2 / 365.25],
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

describe('the day of a year, a month and a day of month', () => {
  test.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [2024, 2, 29, 19_782],
    [1900, 1, 1, -25_567],
    [9999, 12, 31, 2_932_896],
  ])('%d-%d-%d is %d', (year, month, date, expected) => {
    expect(dayOf(year, month, date)).toBe(expected);
  });

  test.each([
    [2023, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 2, 60],
    [2024, 14, 1],
    [1899, 12, 31],
    [10_000, 1, 1],
    [2024, 1, NaN],
  ])('there is no %d-%d-%d', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeUndefined();
  });
});

describe('an ISO text', () => {
  test.each([
    ...['2024-03-01', ' 2024-03-01 ', '2024-03-01T09:30', '2024-03-01 09:30', '2024-03-01T09:30:15'],
    ...['2024-03-01T09:30:15.25', '2024-03-01T09:30Z', '2024-03-01T09:30:15.123Z', '2024-03-01T09:30+02:00'],
    ...['2024-03-01T23:30:00-0500', '2024-03-01T09:30:15.1+14:00'],
  ])('"%s" means 1 March 2024, as it is written', (text) => {
    expect(parseIsoDay(text)).toBe(dayOf(2024, 3, 1));
  });

  test.each([
    ...['', '2024', '2024-3-1', '2024-03', 'x2024-03-01', '12024-03-01', '2024-03-011', '2024-03-01x', '2024/03/01'],
    ...['2024-02-30', '2024-03-01T', '2024-03-01T9:30', '2024-03-01T09', '2024-03-01T09:3', '2024-03-01T09:30:1'],
    ...['2024-03-01-09:30', '2024-03-01T09:30:15.', '2024-03-01T09:30:15.x', '2024-03-01T09:30z', '2024-03-01T09:30+2'],
    ...['2024-03-01T09:30+02:0', '2024-03-01T09:30+2:00', '2024-03-01T09:30*02:00', '2024-03-01T09:30+02:xx'],
    ...['2024-03-01Txx:30', '2024-03-01T09:xx', '2024-03-01T09:30:xx', '2024-03-01T09:30+xx:00', '2024-03-01T09:30+02'],
  ])('"%s" is no day', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});

describe('the number by which a sheet stores a day', () => {
  test('counts from 30 December 1899', () => {
    expect([toSerial(0), toSerial(day('2024-03-01'))]).toEqual([25_569, 45_352]);
    expect([fromSerial(45_352), fromSerial(45_352.99)]).toEqual([day('2024-03-01'), day('2024-03-01')]);
  });

  test('gives the day back, and its text as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (any) => {
        expect([fromSerial(toSerial(any)), parseIsoDay(isoDay(any))]).toEqual([any, any]);
      }),
      LAW,
    );
  });
});

describe('the day of an instant', () => {
  const newYear = Date.UTC(2024, 0, 1, 3, 30);

  test.each([
    ['Etc/GMT', '2024-01-01'],
    ['America/New_York', '2023-12-31'],
    ['Asia/Tokyo', '2024-01-01'],
    ['Pacific/Honolulu', '2023-12-31'],
  ])('in %s is %s', (zone, expected) => {
    expect(isoDay(calendarIn(zone)(newYear))).toBe(expected);
  });

  test('is told instant by instant, and the same when asked again', () => {
    const dayOfInstant = calendarIn('Etc/GMT');
    const instants = [newYear, Date.UTC(2024, 10, 30, 23, 59), newYear];
    expect(instants.map((instant) => isoDay(dayOfInstant(instant)))).toEqual([
      '2024-01-01',
      '2024-11-30',
      '2024-01-01',
    ]);
  });
});
