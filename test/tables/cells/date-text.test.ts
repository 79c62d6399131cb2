import { calendarIn, isoDay } from '../../../src/model/day';
import { readDateText } from '../../../src/tables/cells/date-text';
import { dayOfNumber } from '../../../src/tables/cells/day-number';

const gmt = calendarIn('Etc/GMT');
const shown = (day: number): string => (Number.isNaN(day) ? '' : isoDay(day));

/** The day with the day of the month first and with the month first; the same twice where only one is meant. */
function days(text: string, dayOfInstant = gmt): readonly [string, string] | undefined {
  const found = readDateText(text, dayOfInstant);
  return found === undefined ? undefined : [shown(found.first), shown(found.second)];
}

test.each([
  ...['2024-03-05', ' 2024-03-05 ', '2024/3/5', '2024.03.05', '2024-3-5', '20240305', '45356', '45356.75'],
  ...['2024-03-05 08:00', '2024-03-05T23:59:59Z', '2024-03-05T08:00:00.000+0000', '2024-03-05 23:30:00 UTC'],
  ...['2024-03-05 08:00 CET', 'Tue Mar 05 2024 08:00:00 GMT+0000 (Coordinated Universal Time)', '2024/3/5 下午2:35'],
  ...['1709596800', '1709596800000', '1709596800.5'],
  ...[
    'March 5, 2024',
    'Mar 5, 2024',
    'Mar 5th, 2024',
    '5 March 2024',
    '5-Mar-24',
    '05-MAR-2024',
    'Tuesday, 5 March 2024',
  ],
  ...['5 Machi 2024', '5 Mac 2024', 'Jumanne, 5 Machi 2024', '5 Mart 2024 Salı', '5 MART 2024', '5 Mar 2024'],
  ...[
    '٥ مارس ٢٠٢٤',
    'الثلاثاء، ٥ مارس ٢٠٢٤',
    '2024年3月5日',
    '2024年03月05日星期二',
    '2024年三月5日',
    '２０２４年３月５日',
  ],
  ...[
    '5. März 2024',
    'mardi 5 mars 2024',
    'terça-feira, 5 de março de 2024',
    '5 मार्च 2024',
    '5 de marzo de 2024',
    '5º de março de 2024',
    '5.º marzo 2024',
  ],
  ...['۱۴۰۲/۱۲/۱۵', '۱۵ اسفند ۱۴۰۲', '۱۴۰۲ اسفند ۱۵, سه‌شنبه'],
])('%j is 5 March 2024', (text) => {
  expect(days(text)).toEqual(['2024-03-05', '2024-03-05']);
});

test.each([
  ...['2024-03', '2024/3', '03/2024', '3.2024', 'Mar-24', "Mar '24", 'March 2024', '2024 March', 'MAR-2024'],
  ...['2024年3月', '2024年三月', 'مارس 2024', 'Mart 2024', 'Machi 2024'],
])('%j is the first day of March 2024', (text) => {
  expect(days(text)).toEqual(['2024-03-01', '2024-03-01']);
});

test.each([
  'Q3-2026',
  'Q3 2026',
  'q3 26',
  '2026-Q3',
  '2026 Q3',
  '3Q26',
  '3Q2026',
  '2026年第3季度',
  'Ç3 2026',
  'الربع 3 2026',
])('%j is the first day of a quarter', (text) => {
  expect(days(text)).toEqual(['2026-07-01', '2026-07-01']);
});

test.each([
  ['03/04/2025', '2025-04-03', '2025-03-04'],
  ['3/4/25', '2025-04-03', '2025-03-04'],
  ['3-4-2025', '2025-04-03', '2025-03-04'],
  ['٣/٤/٢٠٢٥', '2025-04-03', '2025-03-04'],
  ['4/4/2025', '2025-04-04', '2025-04-04'],
  ['16/10/2025', '2025-10-16', ''],
  ['10/16/2025', '', '2025-10-16'],
  ['16/10/2025 14:35', '2025-10-16', ''],
  ['10/16/2025, 2:35:11 PM', '', '2025-10-16'],
  ['29/02/2024', '2024-02-29', ''],
  ['1.3.2024', '2024-03-01', ''],
  ['01.03.24', '2024-03-01', ''],
  ['10.16.2025', '', '2025-10-16'],
  ['31/12/69', '2069-12-31', ''],
  ['31/12/70', '1970-12-31', ''],
])('%j is %s day first and %s month first', (text, first, second) => {
  expect(days(text)).toEqual([first, second]);
});

test.each([
  ...['', ' ', 'soon', 'March', '2024', '24', 'Q1', 'Q5 2024', 'Jan 24', '24-Jan', '5 March', '12:30', '1/2/3/4'],
  ...['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '31/02/2024', '13/13/2024', '00/00/2024', '0/1/2024'],
  ...['5 March April 2024', 'Follow On Call 5', 'meeting on 5 March 2024', '2024-03-01 25:00', '2024-03-01 10:61'],
  ...['1e5', '12,5', '$5', '1402/12/30', '30 اسفند 1402', '5 March 1402', '99999999', '9'.repeat(400), '5 اسفند 2024'],
])('%j is no date', (text) => {
  expect(days(text)).toBeUndefined();
});

test('of an instant is the one in the time zone of the workbook, whatever the order of its text', () => {
  const tokyo = calendarIn('Asia/Tokyo');
  const texts = ['2024-03-04T23:30:00Z', '03/04/2024 20:00 UTC', 'Mar 4, 2024, 11:30 PM GMT-0500', '1709596800'];
  expect(texts.map((text) => days(text, tokyo))).toEqual([
    ['2024-03-05', '2024-03-05'],
    ['2024-04-04', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
  ]);
});

test.each([
  [45_292, '2024-01-01'],
  [45_292.99, '2024-01-01'],
  [1, '1899-12-31'],
  [2_958_465, '9999-12-31'],
  [20_240_305, '2024-03-05'],
  [1_709_596_800, '2024-03-05'],
  [1_709_596_800_000, '2024-03-05'],
  [2024, undefined],
  [20_241_305, undefined],
  [20_240_305.5, undefined],
  [1900, undefined],
  [1900.5, '1905-03-14'],
  [2100, undefined],
  [2101, '1905-10-01'],
  [19_000_101, '1900-01-01'],
  [19_000_100, undefined],
  [21_991_231, '2199-12-31'],
  [631_152_000, '1990-01-01'],
  [631_151_999, undefined],
  [4_102_444_800, undefined],
  [631_152_000_000, '1990-01-01'],
  [4_102_444_800_000, undefined],
  [2_958_466, undefined],
  [0, undefined],
  [-5, undefined],
  [1e300, undefined],
  [NaN, undefined],
  [Infinity, undefined],
])('the number %d is the day %s', (number, expected) => {
  const found = dayOfNumber(number, gmt);
  expect(found === undefined ? undefined : isoDay(found)).toBe(expected);
});

test('a sheet date is the day in the time zone of the workbook, whatever the hour and the season (P13)', () => {
  for (const zone of ['Etc/GMT', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Berlin']) {
    const dayOfInstant = calendarIn(zone);
    for (const hour of [0, 5, 11, 23]) {
      for (const month of [0, 2, 5, 9, 10]) {
        const instant = new Date(Date.UTC(2024, month, 28, hour, 30));
        const [m, d, y] = instant.toLocaleDateString('en-US', { timeZone: zone }).split('/');
        const expected = `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        expect(days(instant.toISOString(), dayOfInstant)).toEqual([expected, expected]);
      }
    }
  }
});

test('is no longer than a hundred characters', () => {
  const padded = (length: number): string => `2024${' '.repeat(length - 8)}03 5`;
  expect([days(padded(100)), days(padded(101))]).toEqual([['2024-03-05', '2024-03-05'], undefined]);
});
