import { column, says, type Family } from '../row';

const KEYS = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype'];
const LONG = 50_000;
const POINTS = [
  ['__proto__', 3],
  ['constructor', 4],
];

/** Texts that a program, a spreadsheet or a pattern may take for something else. */
export const TRAPS: Family = {
  family: 'prototype keys, formula-like text, length, patterns',
  rows: [
    [
      'names of what every object has',
      'ABM_ACCOUNT_KEY',
      [column(...KEYS)],
      column('proto', 'constructor', 'hasownproperty', 'tostring', 'valueof', 'prototype'),
    ],
    [
      'such names, looked for in a list without them',
      'ABM_MATCH',
      [column(...KEYS), column('Acme')],
      column('', '', '', '', '', ''),
    ],
    [
      'such names, looked for in a list of them',
      'ABM_MATCH',
      [column(...KEYS), column(...KEYS)],
      column('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype'),
    ],
    [
      'such names as accounts',
      'ABM_ENGAGED_PCT',
      [column('__proto__', 'constructor'), column(...KEYS)],
      0.3333333333333333,
    ],
    [
      'such a name as a kind of touch',
      'ABM_SCORE',
      ['__proto__'],
      says(
        'types: "__proto__" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
      ),
    ],
    [
      'such a name as another kind of touch',
      'ABM_SCORE',
      ['constructor'],
      says(
        'types: "constructor" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
      ),
    ],
    ['such names with points of their own', 'ABM_SCORE', [column('__proto__', 'constructor'), '', POINTS], 7],
    ['such names as stages', 'ABM_WINRATE', [column(...KEYS)], ''],
    [
      'such a name as a number',
      'ABM_WINRATE',
      ['__proto__', 10],
      says('won: "__proto__" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a formula as a number',
      'ABM_WINRATE',
      ['=1+1', 10],
      says('won: "=1+1" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    ['a formula as a name', 'ABM_ACCOUNT_KEY', ['=1+1'], '1 and 1'],
    [
      'a formula that sends something out, as a name',
      'ABM_MATCH',
      ['acme.com', column('=IMPORTXML("http://acme.com")')],
      '',
    ],
    [
      'signs that begin a formula',
      'ABM_ACCOUNT_KEY',
      [column('+Acme', '-Acme', '@Acme', "'=Acme", '\t=Acme', '＝Acme')],
      column('and acme', 'acme', 'acme', 'acme', 'acme', 'acme'),
    ],
    ['a listed spelling like a formula, which comes back as text', 'ABM_MATCH', ['acme', column('=Acme')], '=Acme'],
    ['a formula as a stage', 'ABM_WINRATE', [column('=WON()', 'Lost')], 0.5],
    [
      'markup as a number',
      'ABM_WINRATE',
      ['<img src=x onerror=alert(1)>', 10],
      says(
        'won: "<img src=x onerror=alert(1)>" is text, and a number is needed. Type it as a number, or leave the cell blank.',
      ),
    ],
    ['markup as a name', 'ABM_ACCOUNT_KEY', ['<script>alert(1)</script>'], 'script alert 1 script'],
    [
      'a cell as long as can be, as a number',
      'ABM_WINRATE',
      ['x'.repeat(LONG), 10],
      says(
        'won: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is text, and a number is needed. Type it as a number, or leave the cell blank.',
      ),
    ],
    [
      'a cell of digits, as long as can be',
      'ABM_WINRATE',
      ['9'.repeat(LONG), 10],
      says(
        'won: "999999999999999999999999999999999999999…" is text, and a number is needed. Type it as a number, or leave the cell blank.',
      ),
    ],
    [
      'a cell as long as can be, as a kind of touch',
      'ABM_SCORE',
      ['y'.repeat(LONG)],
      says(
        'types: "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
      ),
    ],
    [
      'a cell as long as can be, as a date',
      'ABM_DAYS',
      ['z'.repeat(LONG), 45000],
      says(
        'start: "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    ['a cell as long as can be, as a stage', 'ABM_WINRATE', [column(`${'z '.repeat(LONG / 2)}won`, 'Lost')], 0.5],
    ['a cell as long as can be, as a name', 'ABM_ACCOUNT_KEY', ['x'.repeat(LONG)], ''],
    ['a cell of one sign that stands for eighteen', 'ABM_ACCOUNT_KEY', ['\ufdfa'.repeat(LONG)], ''],
    ['a listed name as long as can be', 'ABM_MATCH', ['x'.repeat(LONG), column('x'.repeat(LONG))], ''],
    [
      'a thousand emojis as a number',
      'ABM_WINRATE',
      ['🚀'.repeat(1000), 10],
      says(
        'won: "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀…" is text, and a number is needed. Type it as a number, or leave the cell blank.',
      ),
    ],
    ['signs that are not drawn, as long as can be', 'ABM_WINRATE', ['\u200b'.repeat(LONG), 10], ''],
    [
      'spaces and a letter, as long as can be',
      'ABM_WINRATE',
      [`${' '.repeat(LONG - 1)}x`, 10],
      says('won: "x" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    ['accents piled on one letter', 'ABM_ACCOUNT_KEY', [`a${'\u0301'.repeat(LONG - 1)}`], ''],
    ['points without end, as an address', 'ABM_ACCOUNT_KEY', [`${'a.'.repeat(LONG / 2 - 2)}com`], ''],
    ['at signs without end', 'ABM_ACCOUNT_KEY', ['@'.repeat(LONG)], ''],
    ['slashes without end', 'ABM_ACCOUNT_KEY', [`http:${'/'.repeat(LONG - 6)}`], ''],
    ['legal forms without end', 'ABM_ACCOUNT_KEY', ['Inc. '.repeat(LONG / 5)], ''],
    ['brackets without end', 'ABM_ACCOUNT_KEY', ['('.repeat(LONG)], ''],
    ['separators without end', 'ABM_ACCOUNT_KEY', [';'.repeat(LONG)], ''],
    ['words of won without end', 'ABM_WINRATE', [column('not '.repeat(LONG / 4), 'Won')], 1],
    [
      'hyphens without end',
      'ABM_SCORE',
      ['-'.repeat(LONG)],
      says(
        'types: "---------------------------------------…" is no kind of touch with points. Give it points in a weights table of two columns, 0 if it should not count.',
      ),
    ],
    [
      'a date with digits without end',
      'ABM_DAYS',
      [`2024-03-15T09:30:00.${'0'.repeat(LONG - 20)}!`, 45000],
      says(
        'start: "2024-03-15T09:30:00.0000000000000000000…" is not a date from 1900 to 9999. Type it as a date such as 2024-03-15, or leave the cell blank.',
      ),
    ],
    [
      'signs of control in a number',
      'ABM_WINRATE',
      ['1\u0000\u0007\u001b[31m', 10],
      says('won: "1[31m" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'an inner quotation mark',
      'ABM_WINRATE',
      ['say "ten"', 10],
      says('won: "say "ten"" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
  ],
};
