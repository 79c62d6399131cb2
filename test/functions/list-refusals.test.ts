import { column, isText, sentence } from './calls';

describe('what a list cannot use', () => {
  test.each<[string, string, unknown[], string]>([
    [
      'an answer above 10',
      'ABM_NPS',
      [column(9, 11, 12)],
      'answers, row 2: 11 is more than 10, the highest there can be. Type a number from 0 to 10. 1 more row needs a look, too.',
    ],
    ['an answer below 0', 'ABM_NPS', [-1], 'answers: -1 is below zero. Use 0 or a number above it.'],
    [
      'a heading',
      'ABM_NPS',
      [column('Score', 9)],
      'answers, row 1: "Score" looks like a heading. Start the range one row lower.',
    ],
    [
      'a rectangle',
      'ABM_NPS',
      [
        [
          [9, 10],
          [8, 7],
        ],
      ],
      'answers: a range of 2 rows × 2 columns was given. Select one column.',
    ],
    [
      'lists of two lengths',
      'ABM_GRR',
      [column(1, 2), column(1, 2, 3)],
      'new_value: a range of 3 rows × 1 column does not fit old_value, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
    ],
    [
      'text beside a blank',
      'ABM_NRR',
      [column('', 2), column('none', 2)],
      `new_value, row 1: "none" looks like a heading. Start the range one row lower.`,
    ],
    ['text among the values', 'ABM_NRR', [column(1, 2), column(1, 'gone')], `new_value, row 2: "gone" ${isText}`],
    [
      'a sum that no cell can hold',
      'ABM_NRR',
      [column(1e308, 1e308), column(1e308, 1e308)],
      'old_value: the result is too large for a cell. Check the size of the numbers.',
    ],
    [
      'an end before its start',
      'ABM_DAYS',
      [column('2024-03-15', '2024-05-01'), column('2024-03-15', new Date('2024-04-01'))],
      'end, row 2: 2024-04-01 lies before start (2024-05-01). Correct one of the two dates, or leave it blank.',
    ],
    [
      'a text that is no date of every country',
      'ABM_DAYS',
      ['03/04/2024', 45000],
      'start: "03/04/2024" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
    ],
    [
      'a number that is no date',
      'ABM_DAYS',
      [45000, 20240315],
      'end: 20240315 is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
    ],
    [
      'a time of day without a date',
      'ABM_DAYS',
      [new Date('1899-12-30T12:00:00Z'), 45000],
      'start: this date or time is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
    ],
    [
      'a heading above dates',
      'ABM_DAYS',
      [column('Created', 45000), column('Closed', 45001)],
      'start, row 1: "Created" looks like a heading. Start the range one row lower.',
    ],
    [
      'a kind of touch without points',
      'ABM_SCORE',
      [column('meeting', 'Podcast')],
      'types, row 2: "Podcast" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
    ],
    [
      'a kind of touch that the own table leaves out',
      'ABM_SCORE',
      [column('meeting', 'demo'), '', [['meeting', 5]]],
      'types, row 2: "demo" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
    ],
    [
      'a tick box for a kind of touch',
      'ABM_SCORE',
      [true],
      'types: TRUE is not a kind of touch. Select a column of kinds such as meeting or ad_click.',
    ],
    [
      'fewer than no touches',
      'ABM_SCORE',
      ['meeting', -1],
      'quantities: -1 is below zero. Use 0 or a number above it.',
    ],
    [
      'weights in one column',
      'ABM_SCORE',
      ['meeting', 1, column(5, 6)],
      'weights: a range of 2 rows × 1 column was given. Select two columns: the kinds of touch and their points.',
    ],
    [
      'text for points',
      'ABM_SCORE',
      [
        'meeting',
        1,
        [
          ['Kind', 'Points'],
          ['meeting', 'ten'],
        ],
      ],
      `weights, row 2: "ten" ${isText}`,
    ],
    [
      'a tick box for an account',
      'ABM_MATCH',
      ['Acme', column('Acme', true)],
      'listed, row 2: TRUE is not an account. Select a column of account names, domains or email addresses.',
    ],
    [
      'domains that do not stand beside the accounts',
      'ABM_MATCH',
      ['Acme', column('Acme', 'Beta'), column('acme.com', 'beta.de', 'cyan.co.uk')],
      'domains: a range of 3 rows × 1 column does not fit listed, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
    ],
    [
      'a date for an account',
      'ABM_ACCOUNT_KEY',
      [column('Acme', new Date(0))],
      'account, row 2: a date is not an account. Select a column of account names, domains or email addresses.',
    ],
    [
      'a win rate of 40',
      'ABM_VELOCITY',
      [5, 105000, 40, 95],
      'win_rate: 40 is more than 100%. Type a share, such as 80% or 0.8.',
    ],
    [
      'a failed cell',
      'ABM_MATCH',
      ['#N/A', 'Acme'],
      'account: the cell shows #N/A. Repair the formula in that cell first.',
    ],
  ])('%s', (_, name, args, expected) => {
    expect(sentence(name, args)).toBe(expected);
  });
});
