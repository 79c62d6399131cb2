import { column, says, type Family } from '../row';

/** Blank, invisible, left out and empty: a blank has no value, which is not zero. */
export const BLANKS: Family = {
  family: 'blanks of every kind',
  rows: [
    ['a blank cell', 'ABM_WINRATE', ['', 10], ''],
    ['nothing, as some callers hand it over', 'ABM_WINRATE', [null, 10], ''],
    ['spaces', 'ABM_WINRATE', ['   ', 10], ''],
    ['a space that does not break', 'ABM_WINRATE', ['\u00a0', 10], ''],
    ['a sign without width', 'ABM_WINRATE', ['\u200b', 10], ''],
    ['marks of direction', 'ABM_WINRATE', ['\u200e\u202a\u2069', 10], ''],
    ['a tab and a line break', 'ABM_WINRATE', ['\t\n', 10], ''],
    ['a range without rows', 'ABM_WINRATE', [[], 10], ''],
    ['a range with an empty row', 'ABM_WINRATE', [[[]], 10], ''],
    ['a blank base', 'ABM_WINRATE', [10, ''], ''],
    [
      'a blank beside text',
      'ABM_WINRATE',
      ['', 'ten'],
      says('base: "ten" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    ['a blank optional argument that counts as none', 'ABM_ACV', [500000, 5, ''], 100000],
    ['a blank margin, which counts as 100%', 'ABM_CLV', [55000, 5, ' '], 275000],
    [
      'an argument left out at the end',
      'ABM_CAC',
      [60000],
      says('new_customers is missing. Add it, as in =ABM_CAC(60000;2).'),
    ],
    [
      'an argument left out in the middle',
      'ABM_CAC',
      [undefined, 2],
      says('spend is missing. Add it, as in =ABM_CAC(60000;2).'),
    ],
    [
      'no argument at all',
      'ABM_VELOCITY',
      [],
      says('opportunities is missing. Add it, as in =ABM_VELOCITY(5;105000;2/3;95).'),
    ],
    [
      'no list to match with',
      'ABM_MATCH',
      ['Acme'],
      says('listed is missing. Add it, as in =ABM_MATCH(A2:A5;F2:F4;G2:G4).'),
    ],
    ['blank rows among others', 'ABM_COST_PER', [column(10, '', 30), column(2, 2, '')], column(5, '', '')],
    ['nothing but blank rows', 'ABM_COST_PER', [column('', ''), column('', '')], column('', '')],
    ['a list of blanks', 'ABM_NPS', [column('', ' ', null)], ''],
    ['a blank value, which is not a customer who left', 'ABM_GRR', [column(100, 50), column(80, '')], 0.8],
    ['a blank end, which is not a day', 'ABM_DAYS', [column(45000, 45000), column(45010, '')], 10],
    ['a blank account', 'ABM_ACCOUNT_KEY', [''], ''],
    ['an empty list of accounts', 'ABM_ENGAGED_PCT', [column('acme.com'), column('', '')], ''],
    ['an empty list to match with', 'ABM_MATCH', ['Acme', column('', ' ')], ''],
    ['no stages', 'ABM_WINRATE', [column('', '')], ''],
    ['no touches', 'ABM_SCORE', [column('', '')], ''],
    ['a blank quantity, which counts once', 'ABM_SCORE', [column('meeting', 'meeting'), column(2, '')], 45],
    ['a quantity without a touch', 'ABM_SCORE', [column('meeting', ''), column(1, 5)], 15],
    [
      'blank points',
      'ABM_SCORE',
      ['meeting', 1, [['meeting', '']]],
      says(
        'types: "meeting" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
      ),
    ],
    [
      'an empty table of points',
      'ABM_SCORE',
      [
        'meeting',
        1,
        [
          ['', ''],
          ['', ''],
        ],
      ],
      says(
        'types: "meeting" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
      ),
    ],
  ],
};
