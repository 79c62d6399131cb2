import type { Grid } from '../../src/model/cell';
import { stackAreas } from '../../src/sheets/stack-areas';
import { TABLES } from '../../src/tables/registry';

const FIRST: Grid = [
  ['Account', 'Stage', 'Created Date'],
  ['Acme', 'Open', '2024-01-01'],
];

const stacked = (...areas: readonly Grid[]) => stackAreas(TABLES.opportunities, [FIRST, ...areas]);

describe('areas as one table', () => {
  test.each<[string, Grid, readonly unknown[]]>([
    [
      'the same header',
      [
        ['Account', 'Stage', 'Created Date'],
        ['Beta', 'Won', '2024-02-01'],
      ],
      ['Beta', 'Won', '2024-02-01'],
    ],
    [
      'another order',
      [
        ['Stage', 'Created Date', 'account'],
        ['Won', '2024-02-01', 'Beta'],
      ],
      ['Beta', 'Won', '2024-02-01'],
    ],
    ['a title above', [['Team B'], ['Account', 'Stage', 'Created Date'], ['Beta', 'Won', 1]], ['Beta', 'Won', 1]],
    [
      'more columns',
      [
        ['Note', 'Account', 'Stage', 'Created Date'],
        ['x', 'Beta', 'Won', 1],
      ],
      ['Beta', 'Won', 1],
    ],
    ['no header', [['Beta', 'Won', '2024-02-01']], ['Beta', 'Won', '2024-02-01']],
  ])('%s: its rows go below', (_, area, row) => {
    expect(stacked(area)).toMatchObject({ grid: [...FIRST, row] });
  });

  test.each<[string, Grid]>([
    [
      'a column is missing',
      [
        ['Account', 'Stage'],
        ['Beta', 'Won'],
      ],
    ],
    ['another width without a header', [['Beta', 'Won']]],
  ])('%s: it is none of the table', (_, area) => {
    expect(stacked([['Beta', 'Won', 1]], area)).toEqual({ misfit: 2 });
  });

  it('is the first area itself where there is no other', () => {
    expect(stacked()).toMatchObject({ grid: FIRST });
  });
});
