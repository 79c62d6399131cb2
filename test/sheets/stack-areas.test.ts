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
    [
      'another header of the same width',
      [
        ['Account', 'Amount', 'Colour'],
        ['Beta', 5, 'red'],
      ],
    ],
  ])('%s: it is none of the table', (_, area) => {
    expect(stacked([['Beta', 'Won', 1]], area)).toEqual({ misfit: 2 });
  });

  it('goes on without a header only where columns alone tell everything', () => {
    const report: Grid = [['January 1, 2024 - January 31, 2024'], ['Campaign', 'Clicks', 'Cost'], ['Spring', 5, 100]];
    const february: Grid = [['February 1, 2024 - February 29, 2024'], ['Summer', 6, 200, '']].map((row) =>
      row.slice(0, 3),
    );
    expect(stackAreas(TABLES.spend, [report, february])).toEqual({ misfit: 1 });
  });

  describe('where headings above groups of rows tell the account', () => {
    const header = ['Stage', 'Created Date', 'Amount'];
    const group = (account: string, ...days: readonly string[]): Grid => [
      [account, '', ''],
      ...days.map((date) => ['Open', date, 5]),
    ];
    const first: Grid = [header, ...group('Acme', '2024-01-01'), ...group('Beta', '2024-01-02')];

    it('takes an area whose rows stand under headings of their own', () => {
      const own = [...group('Cyan', '2024-02-01'), ...group('Delta', '2024-02-02')];
      expect(stackAreas(TABLES.opportunities, [first, [header, ...own]])).toMatchObject({ grid: [...first, ...own] });
    });

    it.each<[string, Grid, object]>([
      [
        'rows above its first heading',
        [header, ['Open', '2024-02-01', 7], ...group('Cyan', '2024-02-02')],
        { code: 'no-heading' },
      ],
      ['no heading', [header, ['Open', '2024-02-01', 7]], { code: 'no-heading' }],
      ['no header', group('Cyan', '2024-02-01'), {}],
    ])('takes no area with %s: its rows would go to the last account of the one before', (_, area, why) => {
      expect(stackAreas(TABLES.opportunities, [first, area])).toEqual({ misfit: 1, ...why });
    });

    it('takes no area without a header where headings stand in the column of the account', () => {
      const indented: Grid = [
        ['Account', 'Stage', 'Created Date'],
        ['Acme', '', ''],
        ['', 'Open', '2024-01-01'],
      ];
      expect(stackAreas(TABLES.opportunities, [indented, [['', 'Open', '2024-02-01']]])).toEqual({ misfit: 1 });
    });
  });

  it('is the first area itself where there is no other', () => {
    expect(stacked()).toMatchObject({ grid: FIRST });
  });
});
