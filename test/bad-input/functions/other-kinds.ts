import { column, says, type Family } from '../row';

const MIDNIGHT = new Date('2024-03-15T00:00:00Z');
/** A duration or a time of day arrives as a moment on the day before the first day of a sheet. */
const DURATION = new Date('1899-12-30T01:30:00Z');

/** Ticks, dates, durations and what is no cell value at all, where something else is needed. */
export const OTHER_KINDS: Family = {
  family: 'booleans, dates and durations as numbers',
  rows: [
    [
      'a tick for a number',
      'ABM_WINRATE',
      [true, 10],
      says('won: TRUE is a yes or no, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'no tick for a number',
      'ABM_WINRATE',
      [10, false],
      says('base: FALSE is a yes or no, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a tick in a column of numbers',
      'ABM_CAC',
      [column(1, true, 3), 2],
      says('spend, row 2: TRUE is a yes or no, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a tick for an answer',
      'ABM_NPS',
      [column(true, false)],
      says(
        'answers, row 1: TRUE is a yes or no, and a number is needed. Type it as a number, or leave the cell blank. 1 more row needs a look, too.',
      ),
    ],
    [
      'a tick for a date',
      'ABM_DAYS',
      [true, 45000],
      says(
        'start: TRUE is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'a tick for an account',
      'ABM_ACCOUNT_KEY',
      [true],
      says('account: TRUE is not an account. Select a column of account names, domains or email addresses.'),
    ],
    [
      'ticks in the list of accounts',
      'ABM_MATCH',
      ['Acme', column('Acme', false)],
      says('listed, row 2: FALSE is not an account. Select a column of account names, domains or email addresses.'),
    ],
    [
      'a tick for a kind of touch',
      'ABM_SCORE',
      [column('meeting', true)],
      says('types, row 2: TRUE is not a kind of touch. Select a column of kinds such as meeting or ad_click.'),
    ],
    [
      'a tick for points',
      'ABM_SCORE',
      ['meeting', 1, [['meeting', true]]],
      says(
        'weights, row 1: TRUE is a yes or no, and a number is needed. Type it as a number, or leave the cell blank.',
      ),
    ],
    [
      'a column of ticks for stages',
      'ABM_WINRATE',
      [column(true, false, true)],
      says(
        'won, row 1: TRUE is not a deal stage. Select a column of stages such as Closed Won, or give numbers for won and base. 2 more rows need a look, too.',
      ),
    ],
    [
      'TRUE typed as text',
      'ABM_WINRATE',
      ['TRUE', 10],
      says('won: "TRUE" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a date for a number',
      'ABM_ACV',
      [MIDNIGHT, 5],
      says(
        'total_value: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
      ),
    ],
    [
      'a date for the years',
      'ABM_ACV',
      [500000, MIDNIGHT],
      says(
        'years: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
      ),
    ],
    [
      'a duration for the days of a cycle',
      'ABM_VELOCITY',
      [5, 105000, 0.5, DURATION],
      says(
        'cycle_days: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
      ),
    ],
    [
      'a date among numbers',
      'ABM_COST_PER',
      [column(1, MIDNIGHT), 2],
      says(
        'spend, row 2: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
      ),
    ],
    [
      'a date for an answer',
      'ABM_NPS',
      [column(MIDNIGHT, 9)],
      says(
        'answers, row 1: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
      ),
    ],
    [
      'a date for an account',
      'ABM_ACCOUNT_KEY',
      [MIDNIGHT],
      says('account: a date is not an account. Select a column of account names, domains or email addresses.'),
    ],
    [
      'a date for a stage',
      'ABM_WINRATE',
      [column('Won', MIDNIGHT)],
      says(
        'won, row 2: a date is not a deal stage. Select a column of stages such as Closed Won, or give numbers for won and base.',
      ),
    ],
    [
      'a date for a kind of touch',
      'ABM_SCORE',
      [column(MIDNIGHT)],
      says('types: a date is not a kind of touch. Select a column of kinds such as meeting or ad_click.'),
    ],
    [
      'a date that is none',
      'ABM_WINRATE',
      [new Date(NaN), 10],
      says(
        'won: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
      ),
    ],
    [
      'a date as text, for a number',
      'ABM_WINRATE',
      ['2024-03-15', 10],
      says('won: "2024-03-15" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a time as text, for a number',
      'ABM_WINRATE',
      ['12:30', 10],
      says('won: "12:30" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    ['a serial number of a day, which is a number', 'ABM_TAM', [45366, 1], 45366],
    [
      'an object',
      'ABM_WINRATE',
      [{ valueOf: () => 5 }, 10],
      says('won: the cell shows no usable value. Repair the formula in that cell first.'),
    ],
    [
      'a function',
      'ABM_WINRATE',
      [Object, 10],
      says('won: the cell shows no usable value. Repair the formula in that cell first.'),
    ],
    [
      'an object for an account',
      'ABM_ACCOUNT_KEY',
      [{ toString: () => 'acme.com' }],
      says('account: the cell shows no usable value. Repair the formula in that cell first.'),
    ],
  ],
};
