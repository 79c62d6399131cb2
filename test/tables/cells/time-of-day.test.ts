import { partTime } from '../../../src/tables/cells/time-of-day';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('a text without a zone', () => {
  test.each([
    ...[
      '2024-03-05',
      '2024-03-05 08:00',
      '2024-03-05T08:00',
      '2024-03-05, 08:00',
      '2024-03-05  8:00',
      '2024-03-05T, 08:00',
    ],
    ...['2024-03-05 08:00:59', '2024-03-05 08:00:60', '2024-03-05 08:00:00.123456789', '2024-03-05 08:00:00,5'],
    ...['2024-03-05 24:00', '2024-03-05 8:00 AM', '2024-03-05 8:00am', '2024-03-05 8:00 p.m.', '2024-03-05 8:00 P. M.'],
    ...['2024-03-05 8:00 ص', '2024-03-05 8:00 م', '2024-03-05 下午8:00', '2024-03-05 早上 8:00', '2024-03-05 ÖS 8:00'],
    ...[
      '2024-03-05 8:00 ÖÖ',
      '2024-03-05 08:00 CET',
      '2024-03-05 8:00 PM CET',
      '2024-03-05 08:00 ABCDE',
      '2024-03-05 (Tuesday)',
    ],
    ...['2024-03-05 08:00 CET (Central European Time)'],
  ])('%s has its date alone', (text) => {
    expect(partTime(text)).toEqual({ date: '2024-03-05', sinceMidnight: undefined });
  });

  test.each([
    ...['2024-03-05 25:00', '2024-03-05 08:60', '2024-03-05 08:00:61', '2024-03-05 08:00 soon', '2024-03-05 08:00 cet'],
    ...['2024-03-05 08:00 A', '2024-03-05 08:00 ABCDEF', '2024-03-05 08:00 +0', '2024-03-05 08:00 xZ'],
    ...['2024-03-05 08:00 UTCx', '2024-03-05 08:00 Zx', '2024-03-05 08:00 1CET', '2024-03-05 08:00 C1T'],
  ])('%s shows a time that is none', (text) => {
    expect(partTime(text)).toBeUndefined();
  });

  test.each(['2024-03-05 8', '2024-03-05-08:00', '2024-03-05 08:0', '2024-03-05 008:00', '8:00', '5 March 2024'])(
    '%s has no time to take away',
    (text) => {
      expect(partTime(text)).toEqual({ date: text, sinceMidnight: undefined });
    },
  );
});

test('words in brackets are taken away at the end alone', () => {
  expect(partTime('2024-03-05(Tuesday)')?.date).toBe('2024-03-05');
  expect(partTime('2024-03-05  (Tuesday)')?.date).toBe('2024-03-05');
  expect(partTime('2024-03-05 (Tue) 08:00')?.date).toBe('2024-03-05 (Tue)');
});

describe('a text with a zone', () => {
  test.each<[string, number]>([
    ['2024-03-05T08:30Z', 8.5 * HOUR],
    ['2024-03-05T08:30z', 8.5 * HOUR],
    ['2024-03-05 08:30 UTC', 8.5 * HOUR],
    ['2024-03-05 08:30 GMT', 8.5 * HOUR],
    ['2024-03-05 08:30:15 UTC', 8.5 * HOUR + 15_000],
    ['2024-03-05 08:30:15.999 UTC', 8.5 * HOUR + 15_000],
    ['2024-03-05 08:30 +02:00', 6.5 * HOUR],
    ['2024-03-05 08:30+0200', 6.5 * HOUR],
    ['2024-03-05 08:30 -0530', 14 * HOUR],
    ['2024-03-05 08:30 GMT+0145', 8.5 * HOUR - 105 * MINUTE],
    ['2024-03-05 08:30 UTC-01:00', 9.5 * HOUR],
    ['2024-03-05 12:00 AM UTC', 0],
    ['2024-03-05 12:00 PM UTC', 12 * HOUR],
    ['2024-03-05 11:00 PM GMT-0500', 28 * HOUR],
    ['2024-03-05 11:00 p.m. UTC', 23 * HOUR],
    ['2024-03-05 下午2:35 UTC', 14 * HOUR + 35 * MINUTE],
    ['2024-03-05 晚上 9:00 UTC', 21 * HOUR],
    ['2024-03-05 上午 9:00 UTC', 9 * HOUR],
    ['2024-03-05 早上 9:00 UTC', 9 * HOUR],
    ['2024-03-05 9:00 م UTC', 21 * HOUR],
    ['2024-03-05 9:00 ص UTC', 9 * HOUR],
    ['2024-03-05 ÖS 9:00 UTC', 21 * HOUR],
    ['2024-03-05 öö 9:00 UTC', 9 * HOUR],
    ['2024-03-05 9:00 ÖS UTC', 21 * HOUR],
    ['2024-03-05 24:00 UTC', 24 * HOUR],
    ['2024-03-05 08:00:00 GMT+0000 (Coordinated Universal Time)', 8 * HOUR],
  ])('%s lies so far from midnight in UTC: %d', (text, sinceMidnight) => {
    expect(partTime(text)).toEqual({ date: '2024-03-05', sinceMidnight });
  });
});
