import { says, type Family } from '../row';
import { ACCOUNTS, funnel } from './small-tables';

/** What names the columns of a table, and what only seems to. */
export const HEADERS: Family = {
  family: 'headers of whole tables',
  rows: [
    [
      'numbers in place of a header',
      'ABM_FUNNEL',
      [
        [
          [2024, 2025],
          [1, 2],
        ],
      ],
      says(
        'accounts, cell A1 of its range: No header of Accounts was found in the first 15 rows. Select the range again with its header row.',
      ),
    ],
    [
      'dates in place of a header',
      'ABM_FUNNEL',
      [ACCOUNTS, [[new Date('2024-02-01T00:00:00Z'), 1]]],
      says(
        'activities, cell A1 of its range: No header of Activities was found in the first 15 rows. Select the range again with its header row.',
      ),
    ],
    [
      'years among the headers',
      'ABM_FUNNEL',
      [
        [
          ['Account', 2024, 2025],
          ['Acme', 1, 2],
        ],
      ],
      funnel('1'),
    ],
    [
      'blank headers between others',
      'ABM_FUNNEL',
      [
        [
          ['', 'Account', '', 'Domain'],
          ['x', 'Acme', 'y', 'acme.com'],
        ],
      ],
      funnel('1'),
    ],
    [
      'the same header twice',
      'ABM_FUNNEL',
      [
        [
          ['Account', 'Account', 'Domain'],
          ['Acme', 'Other', 'acme.com'],
        ],
      ],
      funnel('1'),
    ],
    [
      'a header merged over two columns',
      'ABM_FUNNEL',
      [
        [
          ['Account', '', 'Domain'],
          ['Acme', 'Corp', 'acme.com'],
        ],
      ],
      funnel('1'),
    ],
    [
      'two header rows, of which the upper one is merged',
      'ABM_FUNNEL',
      [
        [
          ['Company', '', ''],
          ['Account', 'Domain', 'Target'],
          ['Acme', 'acme.com', 'yes'],
        ],
      ],
      funnel('1'),
    ],
    [
      'headers in capitals, full width and with spaces',
      'ABM_FUNNEL',
      [
        [
          ['  ACCOUNT\u00a0NAME ', 'Ｄｏｍａｉｎ', 'Tar\u200bget'],
          ['Acme', 'acme.com', 'yes'],
        ],
      ],
      funnel('1'),
    ],
    [
      'headers that every object has',
      'ABM_FUNNEL',
      [
        [
          ['Account', '__proto__', 'constructor'],
          ['Acme', 'x', 'y'],
        ],
      ],
      funnel('1'),
    ],
    [
      'a header like a formula',
      'ABM_FUNNEL',
      [
        [
          ['Account', '=IMPORTXML("http://acme.com")'],
          ['Acme', 'x'],
        ],
      ],
      funnel('1'),
    ],
    [
      'a header as long as can be',
      'ABM_FUNNEL',
      [
        [
          ['Account', 'x'.repeat(50_000)],
          ['Acme', 'x'],
        ],
      ],
      funnel('1'),
    ],
  ],
};
