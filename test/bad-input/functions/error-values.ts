import { column, says, type Family } from '../row';

/** A cell that failed, or that is still loading, is told as such wherever it stands. */
export const ERROR_VALUES: Family = {
  family: 'error values',
  rows: [
    ['#N/A', 'ABM_WINRATE', ['#N/A', 10], says('won: the cell shows #N/A. Repair the formula in that cell first.')],
    ['#REF!', 'ABM_WINRATE', ['#REF!', 10], says('won: the cell shows #REF!. Repair the formula in that cell first.')],
    [
      '#VALUE!',
      'ABM_WINRATE',
      ['#VALUE!', 10],
      says('won: the cell shows #VALUE!. Repair the formula in that cell first.'),
    ],
    [
      '#DIV/0!',
      'ABM_WINRATE',
      ['#DIV/0!', 10],
      says('won: the cell shows #DIV/0!. Repair the formula in that cell first.'),
    ],
    ['#NUM!', 'ABM_WINRATE', ['#NUM!', 10], says('won: the cell shows #NUM!. Repair the formula in that cell first.')],
    [
      '#NAME?',
      'ABM_WINRATE',
      ['#NAME?', 10],
      says('won: the cell shows #NAME?. Repair the formula in that cell first.'),
    ],
    [
      '#NULL!',
      'ABM_WINRATE',
      ['#NULL!', 10],
      says('won: the cell shows #NULL!. Repair the formula in that cell first.'),
    ],
    [
      '#ERROR!',
      'ABM_WINRATE',
      ['#ERROR!', 10],
      says('won: the cell shows #ERROR!. Repair the formula in that cell first.'),
    ],
    [
      'a cell that loads',
      'ABM_WINRATE',
      ['Loading...', 10],
      says('won: the cell is still loading. Wait until it shows its value.'),
    ],
    [
      'a failed cell with spaces around',
      'ABM_WINRATE',
      [' #N/A ', 10],
      says('won: the cell shows #N/A. Repair the formula in that cell first.'),
    ],
    [
      'what only looks like a failed cell',
      'ABM_WINRATE',
      ['#n/a', 10],
      says('won: "#n/a" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a failed cell in the second argument',
      'ABM_WINRATE',
      [1, '#DIV/0!'],
      says('base: the cell shows #DIV/0!. Repair the formula in that cell first.'),
    ],
    [
      'failed cells in a column',
      'ABM_ROI',
      [column(1, '#N/A', '#N/A'), 2],
      says('revenue, row 2: the cell shows #N/A. Repair the formula in that cell first. 1 more row needs a look, too.'),
    ],
    [
      'a failed cell on top of a column',
      'ABM_ROI',
      [column('#REF!', 2), 2],
      says('revenue, row 1: the cell shows #REF!. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell among accounts',
      'ABM_ENGAGED_PCT',
      [column('Acme', '#N/A'), column('Acme', 'Beta')],
      says('engaged, row 2: the cell shows #N/A. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell for an account',
      'ABM_ACCOUNT_KEY',
      ['#VALUE!'],
      says('account: the cell shows #VALUE!. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell in the list to match with',
      'ABM_MATCH',
      ['Acme', column('Acme', '#REF!')],
      says('listed, row 2: the cell shows #REF!. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell for a domain',
      'ABM_MATCH',
      ['Acme', column('Acme'), column('#N/A')],
      says('domains: the cell shows #N/A. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell for a date',
      'ABM_DAYS',
      [column(45000, '#VALUE!'), column(45001, 45002)],
      says('start, row 2: the cell shows #VALUE!. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell for a stage',
      'ABM_WINRATE',
      [column('Won', '#REF!')],
      says('won, row 2: the cell shows #REF!. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell for a kind of touch',
      'ABM_SCORE',
      [column('#N/A')],
      says('types: the cell shows #N/A. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell for points',
      'ABM_SCORE',
      ['meeting', 1, [['meeting', '#N/A']]],
      says('weights, row 1: the cell shows #N/A. Repair the formula in that cell first.'),
    ],
    [
      'a failed cell for an answer',
      'ABM_NPS',
      [column('#DIV/0!', 9)],
      says('answers, row 1: the cell shows #DIV/0!. Repair the formula in that cell first.'),
    ],
    [
      'a loading cell among answers',
      'ABM_NPS',
      [column(9, 'Loading...')],
      says('answers, row 2: the cell is still loading. Wait until it shows its value.'),
    ],
    [
      'a failed cell beside a blank row',
      'ABM_GRR',
      [column('', 100), column('#N/A', 90)],
      says('new_value, row 1: the cell shows #N/A. Repair the formula in that cell first.'),
    ],
  ],
};
