import { column, says, type Family } from '../row';

/** What stands for "no number" is text for a function: only a blank cell is blank. */
export const PLACEHOLDERS: Family = {
  family: 'placeholders',
  rows: [
    [
      'a hyphen',
      'ABM_CAC',
      ['-', 2],
      says('spend: "-" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'two hyphens with a space, as Google Ads writes them',
      'ABM_CAC',
      [' --', 2],
      says('spend: "--" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a dash',
      'ABM_CAC',
      ['–', 2],
      says('spend: "–" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'n/a',
      'ABM_CAC',
      ['n/a', 2],
      says('spend: "n/a" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'none',
      'ABM_CAC',
      ['none', 2],
      says('spend: "none" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'null',
      'ABM_CAC',
      ['null', 2],
      says('spend: "null" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'undefined',
      'ABM_CAC',
      ['undefined', 2],
      says('spend: "undefined" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a question mark',
      'ABM_CAC',
      ['?', 2],
      says('spend: "?" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'three points',
      'ABM_CAC',
      ['…', 2],
      says('spend: "..." is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'to be decided',
      'ABM_CAC',
      ['TBD', 2],
      says('spend: "TBD" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'an estimate',
      'ABM_CAC',
      ['~60000', 2],
      says('spend: "~60000" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a range of numbers',
      'ABM_CAC',
      ['50–60', 2],
      says('spend: "50–60" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a hyphen in a list of values',
      'ABM_GRR',
      [column(100, 50), column(80, '-')],
      says('new_value, row 2: "-" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a hyphen for an answer',
      'ABM_NPS',
      [column(9, '-', 10)],
      says('answers, row 2: "-" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a hyphen for a date',
      'ABM_DAYS',
      [column(45000, 45010), column(45010, '-')],
      says(
        'end, row 2: "-" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['a hyphen for an account', 'ABM_ACCOUNT_KEY', [column('-', '--', '—', 'n/a', '?')], column('', '', '', '', '')],
    ['hyphens among accounts', 'ABM_ENGAGED_PCT', [column('acme.com', '-'), column('acme.com', 'beta.de', '-')], 0.5],
    ['a hyphen for a stage', 'ABM_WINRATE', [column('Won', '-', 'Lost')], 0.5],
    [
      'a hyphen for a kind of touch',
      'ABM_SCORE',
      [column('meeting', '-')],
      says(
        'types, row 2: "-" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
      ),
    ],
  ],
};
