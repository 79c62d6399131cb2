import type { CellValue, Grid } from '../../../src/model/cell';
import { codedCells } from '../../../src/tables/columns/coded';
import { ordinaryRows } from '../../../src/tables/rows/ordinary-rows';
import type { RowShape } from '../../../src/tables/rows/row-reason';

const HEAD = ['Account', 'Stage', 'Amount', 'Notes'];

/** Deals, of which a row needs an account or a stage, both of them words; notes have no use. */
const SHAPE: RowShape = {
  header: {
    row: 0,
    texts: HEAD,
    columns: new Map(HEAD.slice(0, 3).map((name, column) => [name, column])),
    complete: true,
  },
  needed: [0, 1],
  words: [0, 1],
  names: new Set([0]),
  told: [0, 1],
};

/** Whether rows are ordinary, looked at cell by cell, and by columns whose different cells are known. */
function isOrdinary(...rows: readonly (readonly CellValue[])[]): readonly boolean[][] {
  const grid: Grid = [HEAD, ...rows];
  return [() => undefined, codedCells(grid, [0, 1])].map((cellsOf) => {
    const tell = ordinaryRows(grid, SHAPE, cellsOf);
    return rows.map((_, row) => tell(row + 1));
  });
}

test.each<[string, readonly CellValue[], boolean]>([
  ['with all that it needs', ['Acme', 'Won', 5, ''], true],
  ['with one of the cells that it needs, and another', ['', 'Won', 5, ''], true],
  ['with a number for a name', [7, '', 5, ''], true],
  ['with what looks like a label in a column without a use, behind others', ['Acme', 'Won', '', 'Total'], true],
  ['that begins as the first header does, and goes on', ['Accounts', 'Won', 5, ''], true],
  ['with another text as long as the first header', ['Initech', 'Won', 5, ''], true],
  ['with one cell alone', ['Acme', '', '', ''], false],
  ['with one cell and spaces', ['Acme', ' ', '', '\u00a0'], false],
  ['without what it needs', ['', '', 5, 'seen'], false],
  ['with dashes for what it needs', ['-', '--', 5, ''], false],
  ['with what may be the label of totals for a name', ['Total', 'Won', 5, ''], false],
  ['with such a label in another column of words', ['Acme', 'Subtotal', 5, ''], false],
  ['that begins as the header does', ['Account', 'Won', 5, ''], false],
  ['that begins as the header does, with spaces', ['  Account ', 'Won', 5, ''], false],
  ['with nothing', [], false],
])('a row %s: %j is ordinary: %s', (_title, row, expected) => {
  expect(isOrdinary(row)).toEqual([[expected], [expected]]);
});

test('a label without a use in front of other cells makes a row one to look at closely', () => {
  const shape: RowShape = { ...SHAPE, words: [1], needed: [1] };
  const tell = ordinaryRows([HEAD, ['Total', 'Won', 5], ['Acme', 'Won', 5]], shape, () => undefined);
  expect([1, 2].map(tell)).toEqual([false, true]);
});

test('rows are told one by one', () => {
  const rows = isOrdinary(['Acme', 'Won', 5], ['Total', '', 5], ['', '', ''], ['Beta', 'Won', 5]);
  expect(rows).toEqual([
    [true, false, false, true],
    [true, false, false, true],
  ]);
});

test('below a blank first header, a row whose first cell is no text is looked at closely, one with a text is not', () => {
  const texts = ['', ...HEAD];
  const shape = { ...SHAPE, header: { ...SHAPE.header, texts }, needed: [1, 2], words: [1, 2] };
  const rows: Grid = [texts, [3, 'Acme', 'Won', 5], ['3', 'Acme', 'Won', 5]];
  expect([1, 2].map(ordinaryRows(rows, shape, () => undefined))).toEqual([false, true]);
});
