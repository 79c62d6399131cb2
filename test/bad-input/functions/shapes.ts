import { column, says, type Family } from '../row';

/** Single cells, columns, rows, rectangles, and what does not fit together. */
export const SHAPES: Family = {
  family: 'scalars against ranges, unequal sizes',
  rows: [
    ['a single base beside a column', 'ABM_WINRATE', [column(1, 2), 10], column(0.1, 0.2)],
    ['a single part beside a column', 'ABM_WINRATE', [1, column(10, 20)], column(0.1, 0.05)],
    ['a range of one cell beside a column', 'ABM_WINRATE', [[[1]], column(10, 20)], column(0.1, 0.05)],
    [
      'a bad single cell, told once',
      'ABM_WINRATE',
      [column(1, 2, 3), 'ten'],
      says('base: "ten" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'columns of two lengths',
      'ABM_WINRATE',
      [column(1, 2), column(1, 2, 3)],
      says(
        'base: a range of 3 rows × 1 column does not fit won, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
      ),
    ],
    [
      'a column beside a row',
      'ABM_WINRATE',
      [column(1, 2), [[1, 2]]],
      says(
        'base: a range of 1 row × 2 columns does not fit won, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
      ),
    ],
    [
      'three columns, of which the last is shorter',
      'ABM_CAC',
      [column(1, 2), column(1, 2), column(1, 2, 3)],
      says(
        'other_costs: a range of 3 rows × 1 column does not fit spend, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
      ),
    ],
    [
      'a rectangle beside a column',
      'ABM_WINRATE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        column(1, 2),
      ],
      says(
        'base: a range of 2 rows × 1 column does not fit won, which has 2 rows × 2 columns. Select ranges of the same size, or a single cell.',
      ),
    ],
    [
      'a rectangle beside a cell',
      'ABM_WINRATE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        4,
      ],
      [
        [0.25, 0.5],
        [0.75, 1],
      ],
    ],
    [
      'rows of two lengths',
      'ABM_WINRATE',
      [[[1, 2], [3]], 4],
      [
        [0.25, 0.5],
        [0.75, ''],
      ],
    ],
    ['a row for a list', 'ABM_NPS', [[[9, 10, 0]]], 33.333333333333336],
    [
      'a rectangle for a list',
      'ABM_NPS',
      [
        [
          [9, 10],
          [8, 7],
        ],
      ],
      says('answers: a range of 2 rows × 2 columns was given. Select one column.'),
    ],
    [
      'a rectangle of stages',
      'ABM_WINRATE',
      [
        [
          ['Won', 'Lost'],
          ['Won', 'Open'],
        ],
      ],
      says('won: a range of 2 rows × 2 columns was given. Select one column.'),
    ],
    [
      'a rectangle of accounts',
      'ABM_ENGAGED_PCT',
      [
        [
          ['acme.com', 'Acme'],
          ['beta.de', 'Beta'],
        ],
        column('Acme'),
      ],
      says('engaged: a range of 2 rows × 2 columns was given. Select one column.'),
    ],
    [
      'a rectangle to match with',
      'ABM_MATCH',
      [
        'Acme',
        [
          ['Acme', 'acme.com'],
          ['Beta', 'beta.de'],
        ],
      ],
      says('listed: a range of 2 rows × 2 columns was given. Select one column.'),
    ],
    [
      'domains that are fewer than accounts',
      'ABM_MATCH',
      ['Acme', column('Acme', 'Beta'), column('a.com', 'b.de', 'c.de')],
      says(
        'domains: a range of 3 rows × 1 column does not fit listed, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
      ),
    ],
    [
      'lists of two lengths',
      'ABM_GRR',
      [column(1, 2), column(1, 2, 3)],
      says(
        'new_value: a range of 3 rows × 1 column does not fit old_value, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
      ),
    ],
    ['two single values for a list', 'ABM_GRR', [100, 80], 0.8],
    ['a list of one beside a single value', 'ABM_GRR', [[[100]], 80], 0.8],
    [
      'points in one column',
      'ABM_SCORE',
      ['meeting', 1, column('meeting', 5)],
      says('weights: a range of 2 rows × 1 column was given. Select two columns: the kinds of touch and their points.'),
    ],
    [
      'points in three columns',
      'ABM_SCORE',
      ['meeting', 1, [['meeting', 5, 6]]],
      says('weights: a range of 1 row × 3 columns was given. Select two columns: the kinds of touch and their points.'),
    ],
    [
      'quantities that are more than touches',
      'ABM_SCORE',
      [column('meeting', 'demo'), column(1, 2, 3)],
      says(
        'quantities: a range of 3 rows × 1 column does not fit types, which has 2 rows × 1 column. Select ranges of the same size, or a single cell.',
      ),
    ],
  ],
};
