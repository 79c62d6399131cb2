import { issueText } from '../../../src/messages/issue-words';
import type { CellValue, Grid } from '../../../src/model/cell';
import { readTable } from '../../../src/tables/read-table';
import type { Reading } from '../../../src/tables/reading';
import { TABLES } from '../../../src/tables/registry';
import { numbersOf, textsOf } from '../../../src/tables/table';
import { days, read, READING, said } from './read';

const COMPANIES: Grid = [
  ['Company Engagement Report'],
  ['Date range: January 1, 2024 - March 31, 2024'],
  [],
  [
    'Company Name',
    'Engagement Level',
    'Impressions',
    'Clicks',
    'Ad Engagement',
    'Organic Engagement',
    'Website Visits',
  ],
  ['Acme', 'High', '1,200', 30, 41, '-', 5],
  ['Beta', 'Low', 80, '', '', '', ''],
  ['Cyan', 'Low', '', '', '', '', ''],
];

describe('a company report of LinkedIn', () => {
  test('is touches of each kind that is counted, on the last day of the report', () => {
    const table = read('activities', COMPANIES, { locale: 'en_US' });
    expect(textsOf(table, 'account')).toEqual(['Acme', 'Acme', 'Acme', 'Beta']);
    expect(textsOf(table, 'type')).toEqual(['Ad impression', 'Ad click', 'Website visit', 'Ad impression']);
    expect([...numbersOf(table, 'qty')]).toEqual([1200, 30, 5, 80]);
    expect(new Set(days(table, 'date'))).toEqual(new Set(['2024-03-31']));
    expect([table.given, [...table.leftOut]]).toEqual([3, [['row-incomplete', 1]]]);
    expect(said(table)).toEqual([
      'row-incomplete C7 1',
      'number-by-locale C5 1',
      'counts-across C4 4',
      'report-day A2 4',
    ]);
  });

  test('names the cell of a count that is none', () => {
    const [title = [], line = [], blank = [], header = []] = COMPANIES;
    const table = read('activities', [title, line, blank, header, ['Acme', 'High', 'many', 'n/a', '', '', 5]]);
    expect(said(table)[0]).toBe('not-a-number C5 1');
    expect(table.places?.get('qty')?.(1)).toEqual({ row: 5, column: 7 });
  });

  test('without its days is refused, and told what to do', () => {
    const outcome = readTable(TABLES.activities, COMPANIES.slice(3), READING);
    expect(outcome.ok ? '' : issueText(outcome.issue, () => 'Companies')).toMatchInlineSnapshot(
      `"Companies, cell A1: Activities needs a column for Date. Type the days of the report in a line above its header, such as January 1, 2024 - March 31, 2024, or add a column Date."`,
    );
  });

  test('with days of its own is read by them', () => {
    const table = read('activities', [
      ['Company Name', 'Date', 'Engagement Level', 'Impressions', 'Clicks'],
      ['Acme', '2024-01-02', 'High', 7, 1],
    ]);
    expect([days(table, 'date'), [...numbersOf(table, 'qty')]]).toEqual([
      ['2024-01-02', '2024-01-02'],
      [7, 1],
    ]);
  });
});

const campaigns = (...lines: readonly (readonly CellValue[])[]): Grid => [
  ['Campaign report'],
  ...lines,
  ['Campaign', 'Currency code', 'Cost', 'Impr.', 'Clicks'],
  ['Brand', 'USD', '1,200.50', 10, 2],
  ['Leads', 'USD', 300, 10, 2],
  ['Total: Account', 'USD', '1,500.50', 20, 4],
];

describe('a report on campaigns without a day', () => {
  test('is spread over the days that a line above names', () => {
    const table = read('spend', campaigns(['January 1, 2024 - March 31, 2024']));
    expect([...numbersOf(table, 'amount')]).toEqual([1200.5, 300]);
    expect([days(table, 'date'), days(table, 'end_date')]).toEqual([
      ['2024-01-01', '2024-01-01'],
      ['2024-03-31', '2024-03-31'],
    ]);
    expect(said(table)).toEqual(['total-row A6 1', 'report-spread A2 2']);
  });

  test('is asked about where the line can be read in two ways, and read by the locale or the answer', () => {
    const grid = campaigns(['01/02/2024 - 03/04/2024']);
    const read2 = (more: Partial<Reading>): string => days(read('spend', grid, more), 'date')[0] ?? '';
    expect([{}, { locale: 'en_US' }, { locale: 'en_GB' }].map(read2)).toEqual(['', '2024-01-02', '2024-02-01']);
    expect(read2({ answers: new Map([['date', 'day-first']]) })).toBe('2024-02-01');
    expect(said(read('spend', grid))).toContain('ambiguous-date A2 2');
    expect(said(read('spend', grid, { locale: 'en_US' }))).toContain('date-by-locale A2 2');
  });

  test('without its days lacks a date', () => {
    expect(readTable(TABLES.spend, campaigns(), READING).ok).toBe(false);
  });

  test('counts campaigns on the days that lie in the report', () => {
    const table = read('spend', [
      ['Report Start: January 1, 2024, 12:00 AM'],
      ['Report End: March 31, 2024, 11:59 PM'],
      ['Account Name', 'Campaign Name', 'Campaign Start Date', 'Campaign End Date', 'Total Spent', 'Impressions'],
      ['Our ads', 'Brand', '2023-06-01', '2024-12-31', 50, 1],
      ['Our ads', 'Leads', '2024-02-01', '', 70, 1],
      ['Our ads', 'Late', '2024-05-01', '', 5, 1],
    ]);
    expect([days(table, 'date'), days(table, 'end_date')]).toEqual([
      ['2024-01-01', '2024-02-01', '2024-01-01'],
      ['2024-03-31', '2024-03-31', '2024-03-31'],
    ]);
  });
});

describe('months across the columns', () => {
  const grid: Grid = [
    ['', 2024, '', '', ''],
    ['Channel', 'Jan', 'Feb', 'Q1', 'Mar'],
    ['LinkedIn', '1.000,50 €', '2.000,25 €', '3.000,75 €', ''],
    ['Google', '', 'TBD', '', '700,00 €'],
    ['Events', '', '', '', '-'],
    ['Total', '1.000,50 €', '2.000,25 €', '', '700,00 €'],
  ];

  test('are costs of their month, each cell one', () => {
    const table = read('spend', grid);
    expect(textsOf(table, 'channel')).toEqual(['LinkedIn', 'LinkedIn', 'Google', 'Google']);
    expect([...numbersOf(table, 'amount')]).toEqual([1000.5, 2000.25, NaN, 700]);
    expect(days(table, 'date')).toEqual(['2024-01-01', '2024-02-01', '2024-02-01', '2024-03-01']);
    expect(days(table, 'end_date')).toEqual(['2024-01-31', '2024-02-29', '2024-02-29', '2024-03-31']);
    expect([table.given, table.size, [...table.leftOut]]).toEqual([
      4,
      4,
      [
        ['row-incomplete', 1],
        ['total-row', 1],
      ],
    ]);
    expect(said(table)).toEqual(['row-incomplete B5 1', 'total-row A6 1', 'not-a-number C4 1', 'months-across B2 4']);
  });

  test('without a year are asked about', () => {
    expect(readTable(TABLES.spend, grid.slice(1), READING).ok).toBe(false);
  });

  test('may be real dates under a header that says nothing', () => {
    const table = read('spend', [
      ['Line', new Date('2024-01-01'), new Date('2024-02-01')],
      ['Ads', 5, 6],
    ]);
    expect([days(table, 'date'), [...numbersOf(table, 'amount')]]).toEqual([
      ['2024-01-01', '2024-02-01'],
      [5, 6],
    ]);
  });
});

test('a month or a quarter in a cell is spread over it', () => {
  const table = read('spend', [
    ['Date', 'Amount'],
    ['Q1-2024', 5],
    ['Jan-24', 5],
    ['2024-01-15', 5],
  ]);
  expect(days(table, 'end_date')).toEqual(['2024-03-31', '2024-01-31', '']);
});
