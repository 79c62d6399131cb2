import type { CellValue, Grid } from '../../../src/model/cell';
import { OPPORTUNITIES } from '../../../src/tables/definitions/opportunities';
import type { Header } from '../../../src/tables/find-header';
import { sortRows } from '../../../src/tables/rows/sort-rows';
import type { Shape } from '../../../src/tables/shapes/shape';

const HEAD = ['Stage', 'Account', 'Created', 'Amount', 'Notes', 'More'];
const FIELDS = ['stage', 'account', 'created_date', 'amount'];

/** What is said of the rows under a header of deals in B3, whose first columns are those fields. */
function sorted(
  rows: readonly (readonly CellValue[])[],
  fields: readonly string[] = FIELDS,
  told: Shape = {},
): unknown {
  const columns = new Map(fields.map((field, column) => [field, column]));
  const header: Header = { row: 0, texts: HEAD.slice(0, Math.max(fields.length, 2)), columns, complete: true };
  const grid: Grid = [header.texts, ...rows];
  const { issues, leftOut, ...more } = sortRows(
    grid,
    header,
    OPPORTUNITIES,
    { row: 3, column: 2 },
    () => undefined,
    told,
  );
  const lines = issues.map(({ at, code, received, about }) => [at.kind === 'cell' && at.a1, code, received, about]);
  return { ...more, lines, leftOut: [...leftOut], groupColumns: [...more.groupColumns] };
}

test('rows are used, passed over when they are blank, or left out where what they need is missing', () => {
  const rows = [['Won', 'Acme', '', 5], ['', ' ', ''], ['', '', '2024-02-01', 5, 'x'], [], ['Won', 'Beta', '', 5]];
  expect(sorted(rows)).toEqual({
    used: [1, 5],
    given: 3,
    lines: [['C6', 'row-incomplete', '', 'Opportunities']],
    leftOut: [['row-incomplete', 1]],
    groupColumns: [],
    ends: [],
  });
});

test('a row of totals is told at its label', () => {
  const rows = [
    ['Won', 'Acme', '', 5],
    ['', 'Grand Total', '', 5],
    ['', 'Acme subtotal', '', 5],
  ];
  expect(sorted(rows)).toEqual({
    used: [1],
    given: 3,
    lines: ['C5', 'C6'].map((a1) => [a1, 'total-row', '', 'Opportunities']),
    leftOut: [['total-row', 2]],
    groupColumns: [],
    ends: [2, 3],
  });
});

describe('in a report with a subtotal under each stage', () => {
  const subtotal = ['Subtotal', '', '', 5];

  test('the rows of a group that lack its stage and their account are used, all in their order', () => {
    const rows = [['Won', 'Acme', '', 5], ['', '', '2024-02-01', 5], subtotal, ['Lost', 'Beta', '', 5]];
    expect(sorted(rows)).toEqual({
      used: [1, 2, 4],
      given: 4,
      lines: [['B6', 'total-row', '', 'Opportunities']],
      leftOut: [['total-row', 1]],
      groupColumns: [0],
      ends: [3],
    });
  });

  test('those that hold one cell, or nothing that is known, are not', () => {
    const rows = [
      ['Won', 'Acme', '', 5],
      ['', '', '2024-02-01'],
      ['', '', '', '', 'x', 'y'],
      ['', '', '2024-02-01', 5],
      subtotal,
    ];
    expect(sorted(rows)).toEqual({
      used: [1, 4],
      given: 5,
      lines: [
        ...['C5', 'C6'].map((a1) => [a1, 'row-incomplete', '', 'Opportunities']),
        ['B8', 'total-row', '', 'Opportunities'],
      ],
      leftOut: [
        ['row-incomplete', 2],
        ['total-row', 1],
      ],
      groupColumns: [0],
      ends: [5],
    });
  });

  test('a row of one cell is the heading of a group', () => {
    const rows = [['Enterprise'], ['Won', 'Acme', '', 5], subtotal];
    expect(sorted(rows)).toMatchObject({
      used: [2],
      given: 3,
      leftOut: [
        ['total-row', 1],
        ['group-row', 1],
      ],
    });
  });

  test('but not where one column alone is known, or cells are rows of their own', () => {
    const rows = [['Enterprise'], ['Won'], ['Subtotal']];
    expect(sorted(rows, ['account'])).toMatchObject({ used: [1, 2], given: 3, leftOut: [['total-row', 1]] });
    const across = {
      kind: 'counts',
      value: 'amount',
      labels: ['stage'],
      columns: [{ column: 1, says: ['Won'] }],
    } as const;
    const counts = [
      ['Acme', 5],
      ['', 5],
      ['Subtotal', 10],
    ];
    expect(sorted(counts, ['account'], { across })).toMatchObject({ used: [1, 2] });
  });
});

test('rows that are known to be headings are no rows of the table, wherever they stand', () => {
  const rows = [
    ['Acme', 'Won', '', 5],
    ['Beta', 'Won', '', 5],
    ['Acme', 'Won', '', 5],
  ];
  const headings = { rows: new Set([2]), fields: new Map() };
  expect(sorted(rows, FIELDS, { headings })).toMatchObject({
    used: [1, 3],
    given: 3,
    lines: [['B5', 'group-row', '', 'Opportunities']],
  });
});
