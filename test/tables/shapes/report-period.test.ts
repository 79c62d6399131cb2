import type { CellValue } from '../../../src/model/cell';
import { calendarIn, isoDay } from '../../../src/model/day';
import { reportPeriod } from '../../../src/tables/shapes/report-period';

const gmt = calendarIn('Etc/GMT');

/** The period that lines above a header name, with the day first and with the month first. */
function told(...lines: readonly (readonly CellValue[])[]): string {
  const found = reportPeriod([...lines, ['Header']], lines.length, gmt, () => 2);
  const both = [found?.first, found?.second].map((period) =>
    period === undefined ? 'none' : `${isoDay(period.from)} ${isoDay(period.to)}`,
  );
  return both[0] === both[1] ? (both[0] ?? '') : both.join(' or ');
}

const FIRST_QUARTER = '2024-01-01 2024-03-31';

describe('the days of a report', () => {
  test.each([
    'January 1, 2024 - March 31, 2024',
    'January 1, 2024 – March 31, 2024',
    'Jan 1, 2024-Mar 31, 2024',
    'Date range: Jan 1, 2024 to Mar 31, 2024',
    'Report period: 2024-01-01 to 2024-03-31',
    '2024-01-01 - 2024-03-31',
    '2024/01/01 ~ 2024/03/31',
    '01/01/2024 - 31/03/2024',
    '1/1/2024 - 3/31/2024',
    'Campaign report from 1 Jan 2024 until 31 Mar 2024',
    'Jan 1 – Mar 31, 2024',
    '1 January - 31 March 2024',
    'January 2024 - March 2024',
    'Period: Q1 2024',
    'Q1-2024',
    '1.1.2024 bis 31.3.2024',
    '1. Januar 2024 – 31. März 2024',
    'Zeitraum: 01.01.2024 - 31.03.2024',
    'du 1 janvier 2024 au 31 mars 2024',
    '1 Ocak 2024 - 31 Mart 2024',
    'Tarih aralığı: 1 Oca 2024 - 31 Mar 2024',
    '2024年1月1日至2024年3月31日',
    '2024年1月1日 - 2024年3月31日',
    '1 Januari 2024 hadi 31 Machi 2024',
    '١ يناير ٢٠٢٤ - ٣١ مارس ٢٠٢٤',
    'من ١ يناير ٢٠٢٤ إلى ٣١ مارس ٢٠٢٤',
    'January 1, 2024, 12:00 AM - March 31, 2024, 11:59 PM',
  ])('stand in the line %s', (line) => {
    expect(told(['Campaign report'], [line])).toContain(FIRST_QUARTER);
  });

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['two lines', [['Report Start: January 1, 2024, 12:00 AM'], ['Report End: March 31, 2024, 11:59 PM']]],
    [
      'cells beside their labels',
      [
        ['Start date', '2024-01-01'],
        ['End date', '2024-03-31'],
      ],
    ],
    ['cells beside one label', [['Date range', '2024-01-01', '2024-03-31']]],
    [
      'real dates',
      [
        ['From', new Date('2024-01-01')],
        ['To', new Date('2024-03-31')],
      ],
    ],
    ['real dates beside one label', [['Period', new Date('2024-01-01'), new Date('2024-03-31')]]],
    ['a line after the one that says when it was made', [['Date Generated: May 2, 2024'], ['Q1 2024']]],
  ])('stand in %s', (_words, lines) => {
    expect(told(['Company report'], ...lines)).toBe(FIRST_QUARTER);
  });

  test.each<[string, string]>([
    ['March 2024', '2024-03-01 2024-03-31'],
    ['Report for February 2024', '2024-02-01 2024-02-29'],
    ['1–31 March 2024', '2024-03-01 2024-03-31'],
    ['October 1 - 31, 2025', '2025-10-01 2025-10-31'],
    ['FY25 Q1', '2024-02-01 2024-04-30'],
    ['Nov 15, 2023 - Feb 3, 2024', '2023-11-15 2024-02-03'],
    ['01/02/2024 - 03/04/2024', '2024-02-01 2024-04-03 or 2024-01-02 2024-03-04'],
  ])('%s are %s', (line, days) => {
    expect(told([line])).toBe(days);
  });

  test.each([
    'Date Generated: January 2, 2025, 9:14 AM',
    'January 2, 2025',
    'As of 2025-01-02 09:00',
    'Last 30 days',
    'Budget 2024',
    'March 31, 2024 - January 1, 2024',
    'Accounts 12 - 40',
    '3-4 March campaigns',
    '',
  ])('are not told by %s', (line) => {
    expect(told([line])).toBe('none');
  });
});
