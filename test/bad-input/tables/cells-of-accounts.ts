import { type Family } from '../row';
import { ACCOUNTS, below, DEALS, funnel, TOUCHES } from './small-tables';

const LONG = 'x'.repeat(50_000);
const KEYS = ['__proto__', 'constructor', 'toString'];

/** Names that one account may have, and those that none has. */
export const CELLS_OF_ACCOUNTS: Family = {
  family: 'names of accounts in whole tables',
  rows: [
    [
      'no target at all',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['Acme', 'acme.com', 'no']), TOUCHES, DEALS],
      funnel('0', '0', '0 - 0', '0 - 0', '', '0 - 0'),
    ],
    [
      'a target that is neither yes nor no',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['Acme', 'acme.com', 'perhaps'], ['Beta', 'beta.de', 'yes'])],
      funnel('1'),
    ],
    [
      'one account in many spellings',
      'ABM_FUNNEL',
      [
        below(
          ACCOUNTS,
          ['ACME', '', 'yes'],
          ['Ac\u200bme', '', 'yes'],
          [' Acme\u00a0', '', 'yes'],
          ['Acme, Inc.', '', 'yes'],
          ['Ａｃｍｅ', '', 'yes'],
        ),
      ],
      funnel('1'),
    ],
    [
      'accounts that only look alike',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['Acme', '', 'yes'], ['\u0410cme', '', 'yes'])],
      funnel('2'),
    ],
    [
      'accounts of signs that are not drawn',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['\u200b', '', 'yes'], ['\u00ad\u2060', '', 'yes'], ['Acme', '', 'yes'])],
      funnel('1'),
    ],
    [
      'an accent as one sign and as two',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['Café', '', 'yes'], ['Cafe\u0301', '', 'yes'])],
      funnel('1'),
    ],
    [
      'accounts that are numbers',
      'ABM_FUNNEL',
      [below(ACCOUNTS, [42, '', 'yes'], ['42', '', 'yes'], [43, '', 'yes'])],
      funnel('2'),
    ],
    [
      'accounts that are placeholders',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['-', '', 'yes'], ['n/a', '', 'yes'], ['#N/A', '', 'yes'], ['Beta', '', 'yes'])],
      funnel('1'),
    ],
    [
      'accounts by names that every object has',
      'ABM_FUNNEL',
      [
        below(ACCOUNTS, ...KEYS.map((key) => [key, '', 'yes'])),
        [['Account', 'Date', 'Type'], ...KEYS.map((key) => [key, '2024-02-01', 'Meeting'])],
      ],
      funnel('3', '3 1'),
    ],
    [
      'kinds of touch by names that every object has',
      'ABM_FUNNEL',
      [ACCOUNTS, below(TOUCHES, ...KEYS.map((key) => ['acme.com', '2024-02-01', key]))],
      funnel('2', '1 0.5'),
    ],
    [
      'accounts like formulas',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['=1+1', '', 'yes'], ['@SUM(A1)', '', 'yes'])],
      funnel('2'),
    ],
    [
      'an account as long as can be',
      'ABM_FUNNEL',
      [below(ACCOUNTS, [LONG, '', 'yes'], ['Beta', '', 'yes'])],
      funnel('2'),
    ],
    [
      'half a character, and signs of control',
      'ABM_FUNNEL',
      [below(ACCOUNTS, ['Acme\ud800', '', 'yes'], ['Acme\u0007', '', 'yes'])],
      funnel('1'),
    ],
    [
      'what is no cell value',
      'ABM_FUNNEL',
      [below(ACCOUNTS, [{ toString: () => 'Acme' }, '', 'yes'], ['Beta', undefined, 'yes'])],
      funnel('1'),
    ],
  ],
};
