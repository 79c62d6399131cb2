import { says, type Family } from '../row';
import { ACCOUNTS, below, DEALS, funnel, TOUCHES } from './small-tables';

const titled = (lines: number): unknown[][] => Array.from({ length: lines }, () => ['A line of notes', '', '']);

const MISSING = says(
  'accounts is missing. Add it, as in =ABM_FUNNEL(Accounts!A1:F500;Activities!A1:E5000;Deals!A1:H300).',
);
const NO_HEADER = says(
  'accounts, cell A1 of its range: No header of Accounts was found in the first 15 rows. Select the range again with its header row.',
);
const NO_ROWS = says(
  'accounts, cell A1 of its range: Accounts has a header and no rows under it. Select the range again with its rows.',
);

/** Nothing at all, and what stands above, between and below the rows of a table. */
export const ROWS_AROUND: Family = {
  family: 'empty tables, titles, totals and gaps',
  rows: [
    ['nothing at all', 'ABM_FUNNEL', [], MISSING],
    ['a blank for the accounts', 'ABM_FUNNEL', ['', TOUCHES], MISSING],
    ['one cell with a word', 'ABM_FUNNEL', ['Acme'], NO_HEADER],
    ['one cell with a number', 'ABM_FUNNEL', [42], NO_HEADER],
    ['one cell that is a header', 'ABM_FUNNEL', [[['Account']]], NO_ROWS],
    ['a header without rows', 'ABM_FUNNEL', [[['Account', 'Domain']]], NO_ROWS],
    [
      'a header with blank rows',
      'ABM_FUNNEL',
      [
        [
          ['Account', 'Domain'],
          ['', ''],
          [' ', '\u00a0'],
        ],
      ],
      NO_ROWS,
    ],
    [
      'a header without rows for the deals',
      'ABM_FUNNEL',
      [ACCOUNTS, '', below(DEALS)],
      says(
        'opportunities, cell A1 of its range: Opportunities has a header and no rows under it. Select the range again with its rows.',
      ),
    ],
    [
      'blank cells only',
      'ABM_FUNNEL',
      [
        [
          ['', ''],
          ['', ''],
        ],
      ],
      NO_HEADER,
    ],
    [
      'a title and its date above the header',
      'ABM_FUNNEL',
      [[['Target list', '', ''], ['As of 2024-03-01', '', ''], ...ACCOUNTS]],
      funnel('2'),
    ],
    ['a header below 14 lines of notes', 'ABM_FUNNEL', [[...titled(14), ...ACCOUNTS]], funnel('2')],
    ['a header below 15 lines of notes', 'ABM_FUNNEL', [[...titled(15), ...ACCOUNTS]], NO_HEADER],
    [
      'a total below the rows',
      'ABM_FUNNEL',
      [[...ACCOUNTS, ['Total', '', 2], ['Grand Totals (2 records)', '', '']]],
      funnel('2'),
    ],
    [
      'the foot of an export',
      'ABM_FUNNEL',
      [
        [
          ...ACCOUNTS,
          ['', '', ''],
          ['Confidential Information - Do Not Distribute', '', ''],
          ['Copyright © 2000-2025 salesforce.com, inc. All rights reserved.', '', ''],
        ],
      ],
      funnel('2'),
    ],
    [
      'a total among the deals',
      'ABM_FUNNEL',
      [ACCOUNTS, '', [...DEALS, ['Total', '', '', '', 100]]],
      funnel('2', '', '1 - 0', '1 1 100 88', '', '0 - 0'),
    ],
    [
      'gaps between rows',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['', '', ''], ['Acme', 'acme.com', 'yes'], ['', '', ''], ['Beta', 'beta.de', 'yes'])],
      funnel('2'),
    ],
    [
      'a gap between columns',
      'ABM_FUNNEL',
      [ACCOUNTS.map(([name, domain, target]) => [name, '', domain, '', target])],
      funnel('2'),
    ],
    [
      'rows of other lengths than the header',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['Acme'], ['Beta', 'beta.de', 'yes', 'more', 'and more'])],
      funnel('1'),
    ],
    [
      'the header a second time among the rows',
      'ABM_FUNNEL',
      [[...ACCOUNTS, ['Account', 'Domain', 'Target']]],
      funnel('2'),
    ],
    ['a deal table in place of the accounts', 'ABM_FUNNEL', [DEALS], funnel('1')],
    [
      'touches in place of the deals',
      'ABM_FUNNEL',
      [ACCOUNTS, '', TOUCHES],
      says(
        'opportunities, cell A1 of its range: Opportunities needs a column for Stage, Created date. Name such a column in the header row, or choose another range.',
      ),
    ],
    [
      'deals without a column for the stage',
      'ABM_FUNNEL',
      [
        ACCOUNTS,
        '',
        [
          ['Account', 'Created date'],
          ['Acme', '2024-02-03'],
        ],
      ],
      says(
        'opportunities, cell A1 of its range: Opportunities needs a column for Stage. Name such a column in the header row, or choose another range.',
      ),
    ],
    [
      'tables turned on their side',
      'ABM_FUNNEL',
      [
        [
          ['Account', 'Acme', 'Beta'],
          ['Domain', 'acme.com', 'beta.de'],
        ],
      ],
      funnel('1'),
    ],
    [
      'more cells than a function can take',
      'ABM_FUNNEL',
      [Array.from({ length: 500_001 }, () => ['Acme'])],
      says(
        'The ranges hold 500,001 cells, more than the 500,000 that a function can take in. Use the funnel of the sidebar, which holds values.',
      ),
    ],
    [
      'whole columns whose rows are blank below',
      'ABM_FUNNEL',
      [[...ACCOUNTS, ...Array.from({ length: 100_000 }, () => ['', '', ''])]],
      funnel('2'),
    ],
  ],
};
