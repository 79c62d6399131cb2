import { column, says, type Family } from '../row';

const at = (instant: string): Date => new Date(instant);

/** Days as cells, numbers and text, at the edges of the calendar and of the clock. */
export const DATES: Family = {
  family: 'dates',
  rows: [
    [
      'an end before its start',
      'ABM_DAYS',
      [45010, 45000],
      says('end: 2023-03-15 lies before start (2023-03-25). Correct one of the two dates, or leave it blank.'),
    ],
    [
      'an end before its start, in a list',
      'ABM_DAYS',
      [column(45000, 45010), column(45001, 45000)],
      says('end, row 2: 2023-03-15 lies before start (2023-03-25). Correct one of the two dates, or leave it blank.'),
    ],
    ['the same day', 'ABM_DAYS', [45000, 45000], 0],
    ['29 February of a leap year', 'ABM_DAYS', ['2024-02-28', '2024-02-29'], 1],
    [
      '29 February of another year',
      'ABM_DAYS',
      ['2023-02-29', '2023-03-01'],
      says(
        'start: "2023-02-29" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      '29 February of 1900, which was none',
      'ABM_DAYS',
      ['1900-02-29', '1900-03-01'],
      says(
        'start: "1900-02-29" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['29 February of 2000', 'ABM_DAYS', ['2000-02-29', '2000-03-01'], 1],
    [
      '31 April',
      'ABM_DAYS',
      ['2024-04-31', '2024-05-01'],
      says(
        'start: "2024-04-31" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'month 13',
      'ABM_DAYS',
      ['2024-13-01', '2024-05-01'],
      says(
        'start: "2024-13-01" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['the first day there is', 'ABM_DAYS', ['1900-01-01', '1900-01-02'], 1],
    [
      'the day before the first',
      'ABM_DAYS',
      ['1899-12-31', '1900-01-02'],
      says(
        'start: "1899-12-31" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['the last day there is', 'ABM_DAYS', ['9999-12-30', '9999-12-31'], 1],
    [
      'the day after the last',
      'ABM_DAYS',
      ['9999-12-31', '10000-01-01'],
      says(
        'end: "10000-01-01" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a serial number after the last day',
      'ABM_DAYS',
      [45000, 2958467],
      says(
        'end: 2958467 is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'serial number zero',
      'ABM_DAYS',
      [0, 45000],
      says('start: 0 is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.'),
    ],
    [
      'a serial number below zero',
      'ABM_DAYS',
      [-1, 45000],
      says('start: -1 is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.'),
    ],
    [
      'a cell with a day of 1800',
      'ABM_DAYS',
      [at('1800-01-01T00:00:00Z'), 45000],
      says(
        'start: this date or time is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a time of day without a day',
      'ABM_DAYS',
      [at('1899-12-30T12:00:00Z'), 45000],
      says(
        'start: this date or time is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a day without a clock',
      'ABM_DAYS',
      [new Date(NaN), 45000],
      says(
        'start: this date or time is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['days with a time, of which the days count', 'ABM_DAYS', [45000.9, 45001.1], 1],
    ['a time earlier on the same day, which is no earlier day', 'ABM_DAYS', [45000.4, 45000], 0],
    [
      'the night in which clocks go forward in Berlin',
      'ABM_DAYS',
      [at('2024-03-30T23:00:00Z'), at('2024-03-31T22:00:00Z')],
      1,
    ],
    [
      'the night in which clocks go back in Berlin',
      'ABM_DAYS',
      [at('2024-10-26T22:00:00Z'), at('2024-10-27T23:00:00Z')],
      1,
    ],
    [
      'a week over the change of clocks in New York',
      'ABM_DAYS',
      [at('2024-03-08T05:00:00Z'), at('2024-03-15T04:00:00Z')],
      7,
      'America/New_York',
    ],
    ['a zone of half an hour', 'ABM_DAYS', [at('2024-03-14T18:30:00Z'), at('2024-03-15T18:30:00Z')], 1, 'Asia/Kolkata'],
    [
      'a cell beside a text, in a zone that is far ahead',
      'ABM_DAYS',
      [at('2024-03-14T11:00:00Z'), '2024-03-16'],
      1,
      'Pacific/Tongatapu',
    ],
    [
      'a cell beside a text, in a zone that is far behind',
      'ABM_DAYS',
      ['2024-03-15', at('2024-03-17T10:59:00Z')],
      1,
      'Pacific/Pago_Pago',
    ],
    ['text with a time', 'ABM_DAYS', ['2024-03-15T23:59:59Z', '2024-03-16 00:00'], 1],
    ['text with a zone', 'ABM_DAYS', ['2024-03-15T23:00:00-08:00', '2024-03-16T00:00:00+14:00'], 1],
    [
      'text with a time that is none',
      'ABM_DAYS',
      ['2024-03-15 25:99', 45400],
      says(
        'start: "2024-03-15 25:99" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'day, month, year, which another country reads otherwise',
      'ABM_DAYS',
      ['03/04/2024', 45400],
      says(
        'start: "03/04/2024" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'day, month, year, that can be read in one way only',
      'ABM_DAYS',
      ['15/03/2024', 45400],
      says(
        'start: "15/03/2024" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a month in words',
      'ABM_DAYS',
      ['15 March 2024', 45400],
      says(
        'start: "15 March 2024" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a day with points',
      'ABM_DAYS',
      ['15.03.2024', 45400],
      says(
        'start: "15.03.2024" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a Chinese date',
      'ABM_DAYS',
      ['2024年3月15日', 45400],
      says(
        'start: "2024年3月15日" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a date without zeros',
      'ABM_DAYS',
      ['2024-3-5', 45400],
      says(
        'start: "2024-3-5" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a date without hyphens, as text',
      'ABM_DAYS',
      ['20240315', 45400],
      says(
        'start: "20240315" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a date without hyphens, as a number',
      'ABM_DAYS',
      [20240315, 45400],
      says(
        'start: 20240315 is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'seconds since 1970',
      'ABM_DAYS',
      [1710460800, 45400],
      says(
        'start: 1710460800 is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a year alone',
      'ABM_DAYS',
      [2024, 45400],
      says(
        'start: 2024 is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['a date in Arabic digits', 'ABM_DAYS', ['٢٠٢٤-٠٣-١٥', 45400], 34],
    ['a date in full-width digits', 'ABM_DAYS', ['２０２４-０３-１５', 45400], 34],
    [
      'a fiscal month, which is no day',
      'ABM_DAYS',
      ['FY24-M03', 45400],
      says(
        'start: "FY24-M03" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a fiscal quarter, which is no day',
      'ABM_DAYS',
      ['Q3-2026', 45400],
      says(
        'start: "Q3-2026" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['dates and blanks by turns', 'ABM_DAYS', [column(45000, '', 45000), column('', 45010, 45020)], 20],
  ],
};
