import { column, isText, sentence } from './calls';

const notAnAccount = 'is not an account. Select a column of account names, domains or email addresses.';
const loading = 'the cell is still loading. Wait until it shows its value.';
const tooLarge = 'the result is too large for a cell. Check the size of the numbers.';

describe('what stands in a cell is refused in its own words', () => {
  test.each<[string, string, unknown[], string]>([
    ['a text below numbers, which is no heading', 'ABM_WINRATE', [column(1, 2, 'x'), 10], `won, row 3: "x" ${isText}`],
    [
      'a text above another, which is no heading',
      'ABM_WINRATE',
      [column('x', 'y', 3), 10],
      `won, row 1: "x" ${isText} 1 more row needs a look, too.`,
    ],
    [
      'an amount above numbers, which is no heading',
      'ABM_WINRATE',
      [column('€ 9.999', 5), 10],
      `won, row 1: "€ 9.999" ${isText}`,
    ],
    ['a text in a row, which is no heading', 'ABM_WINRATE', [[['x', 1]], 10], `won, row 1: "x" ${isText}`],
    [
      'rows of two lengths',
      'ABM_WINRATE',
      [[[1, 2]], [[1, 2, 3]]],
      'base: a range of 1 row × 3 columns does not fit won, which has 1 row × 2 columns. Select ranges of the same size, or a single cell.',
    ],
    [
      'more engaged accounts than targets',
      'ABM_ENGAGED_PCT',
      [11, 10],
      'engaged: 11 is more than targets (10), and it should be a part of it. Check the two numbers and their order.',
    ],
    [
      'as many words as numbers, which are no lists of accounts',
      'ABM_ENGAGED_PCT',
      [column(1, 'Acme'), column(2, 'Beta')],
      `engaged, row 2: "Acme" ${isText}`,
    ],
    [
      'tick boxes among stages',
      'ABM_WINRATE',
      [column('Won', true, true)],
      'won, row 2: TRUE is not a deal stage. Select a column of stages such as Closed Won, or give numbers for won and base. 1 more row needs a look, too.',
    ],
    ['a stage that loads', 'ABM_WINRATE', [column('Won', 'Loading...')], `won, row 2: ${loading}`],
    ['an account that loads', 'ABM_MATCH', [column('Acme', 'Loading...'), 'Acme'], `account, row 2: ${loading}`],
    [
      'a tick box for a domain',
      'ABM_MATCH',
      ['Acme', column('Acme', 'Beta'), column('acme.com', true)],
      `domains, row 2: TRUE ${notAnAccount}`,
    ],
    [
      'a tick box for a kind of touch in the weights',
      'ABM_SCORE',
      [
        'demo',
        1,
        [
          ['demo', 1],
          [true, 2],
        ],
      ],
      'weights, row 2: TRUE is not a kind of touch. Select a column of kinds such as meeting or ad_click.',
    ],
    [
      'weights in one cell',
      'ABM_SCORE',
      ['demo', 1, 5],
      'weights: a range of 1 row × 1 column was given. Select two columns: the kinds of touch and their points.',
    ],
    ['more points than a cell can hold', 'ABM_SCORE', [column('demo', 'demo'), 1e308], `quantities: ${tooLarge}`],
    ['a base that no cell can hold', 'ABM_GRR', [column(1e308, 1e308), column(1, 1)], `old_value: ${tooLarge}`],
  ])('%s', (_, name, args, expected) => {
    expect(sentence(name, args)).toBe(expected);
  });
});
