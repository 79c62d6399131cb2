import type { CellValue } from '../../../src/model/cell';
import { OPPORTUNITIES } from '../../../src/tables/definitions/opportunities';
import type { Header } from '../../../src/tables/find-header';
import { isFigure, rowReason, rowShapeOf } from '../../../src/tables/rows/row-reason';
import type { Above } from '../../../src/tables/rows/row-reason';
import { leftOut, read } from './read';

test.each<[CellValue, boolean]>([
  [5, true],
  ['5', true],
  ['1,234.50', true],
  ["1'234", true],
  ['٣٬٠٠٠٫٥', true],
  ['$1 234', true],
  ['(USD) 5', false],
  ['USD 5 EUR', true],
  ['5 dollars', false],
  ['5-6', false],
  ['', false],
  ['none', false],
  [true, false],
])('%j is a figure: %s', (cell, expected) => {
  expect(isFigure(cell)).toBe(expected);
});

describe('a row of deals', () => {
  const head = ['Account Name', 'Stage', 'Created Date', 'Amount', 'Notes'];
  const deal: CellValue[] = ['Acme', 'Won', '2024-02-01', 1, ''];
  const reasonOf = (...rows: CellValue[][]): unknown => leftOut(read('opportunities', [head, deal, ...rows]));

  test.each<[string, CellValue[], object]>([
    ['is used', ['Beta', 'Lost', '2024-02-02', 2, ''], {}],
    ['is used when it has an account alone', ['Beta', '', '', '', ''], {}],
    ['is left out without an account and a stage', ['', '', '', 2, 'note'], { 'row-incomplete': 1 }],
    ['is left out when dashes stand for what it needs', ['-', '--', '', 2, ''], { 'row-incomplete': 1 }],
    ['is left out when it is the header again', head, { 'repeated-header': 1 }],
    [
      'is left out when it is the header again but for a column without a use',
      [...head.slice(0, 4), ''],
      { 'repeated-header': 1 },
    ],
    ['is used when it only begins as the header', ['Account Name', 'Won', '2024-02-02', 2, ''], {}],
    ['is left out when it is a note of the report', ['Exported by Ann', '', '', '', ''], { footer: 1 }],
    ['is used when more stands beside such a note', ['Exported by Ann', 'Won', '', '', ''], {}],
    ['is left out when it is the heading of a group', ['Won (3 records)', '', '', '', ''], { 'group-row': 1 }],
    ['is used when more stands beside such a heading', ['Won (3 records)', 'Won', '', '', ''], {}],
    ['is left out when a figure stands beside the label of a total', ['Acme total', '', '', 5, ''], { 'total-row': 1 }],
    ['is used when no figure stands beside it', ['Acme total', '', '', '', ''], {}],
    ['is used when it has all that a deal has', ['Acme total', 'Won', '2024-02-02', 5, ''], {}],
    [
      'is left out when only what was worked out stands beside the label',
      ['Total', 'Sum', '', 5, ''],
      { 'total-row': 1 },
    ],
    ['is left out when the label is in a column that names nothing', ['Beta', 'Total', '', 5, ''], { 'total-row': 1 }],
  ])('%s', (_, row, expected) => {
    expect(reasonOf(row)).toEqual(expected);
  });

  test('is left out when it tells what was worked out right below totals, and nowhere else', () => {
    const count: CellValue[] = ['Count', 'Won', '', 3, ''];
    const total: CellValue[] = ['Total', '', '', 5, ''];
    expect(reasonOf(count)).toEqual({});
    expect(reasonOf(total, count, count)).toEqual({ 'total-row': 3 });
    expect(reasonOf(total, deal, count)).toEqual({ 'total-row': 1 });
  });

  test('is no second header further down', () => {
    expect(reasonOf(['Response', 'Won', '', '', ''])).toEqual({});
  });
});

/** The header of deals, with the columns of some fields in the order given. */
const headerOf = (fields: readonly string[], texts: readonly string[] = fields): Header => ({
  row: 0,
  texts,
  columns: new Map(fields.map((field, column) => [field, column])),
  complete: true,
});

describe('what rows look like under a header of deals', () => {
  test('is told by the columns that are there', () => {
    const header = headerOf(['account', 'amount', 'stage', 'opp_id', 'created_date', 'opp_name']);
    expect(rowShapeOf(OPPORTUNITIES, header)).toEqual({
      header,
      needed: [0, 2, 3, 5],
      words: [0, 2, 3, 5],
      names: new Set([0, 5]),
      told: [0, 2, 4, 3, 5],
    });
  });

  test('needs what the table requires where nothing else is', () => {
    const shape = rowShapeOf(OPPORTUNITIES, headerOf(['created_date', 'amount']));
    expect([shape.needed, shape.words, shape.told]).toEqual([[0], [], [0]]);
  });

  test('needs the cells that are rows of their own', () => {
    const columns = [3, 4].map((column) => ({ column, says: ['Won'] }));
    const across = { kind: 'counts', value: 'amount', labels: ['stage'], columns } as const;
    expect(rowShapeOf(OPPORTUNITIES, headerOf(['account']), { across }).needed).toEqual([3, 4, 0]);
  });
});

describe('a row that is looked at closely', () => {
  const texts = ['Account', 'Stage', 'Created', 'Amount', 'Notes'];
  const shape = rowShapeOf(OPPORTUNITIES, headerOf(['account', 'stage', 'created_date', 'amount'], texts));
  const reasonOf = (cells: readonly CellValue[], above: Above = 'row'): unknown =>
    rowReason(
      cells,
      cells.findIndex((cell) => cell !== ''),
      above,
      shape,
    );

  test.each<[string, readonly CellValue[], unknown]>([
    ['is used', ['Acme', 'Won', '2024-02-01', 5, ''], undefined],
    ['is used when it begins with a number', [118, 'Won', '', 5, ''], undefined],
    ['is used when it is short', ['Acme', 'Won'], undefined],
    ['is the header again without what it ends with', ['Account', 'Stage', 'Created', 'Amount'], 'repeated-header'],
    ['is used when more stands beside a note of the report', ['Exported by Ann', 'Won', '', '', ''], undefined],
    ['is used when more stands beside the heading of a group', ['Won (3 records)', 'Won', '', '', ''], undefined],
    ['is used when it only tells what was worked out', ['Count', 'Won', '', 3, ''], undefined],
    ['is used when a deal is called after totals', ['Acme total', 'Won', '2024-02-02', 5, ''], undefined],
    ['is used when a stage is called after totals', ['', 'Won total', '2024-02-02', 5, ''], undefined],
    ['is of totals by a label alone', ['Total', '', '', '', ''], 'total-row'],
    ['is of totals beside what was worked out', ['Total', 'Count', '', 5, ''], 'total-row'],
    ['is of totals beside a yes or no of no use', ['Total', '', '', '', true], 'total-row'],
    ['is used beside a day', ['Total', '', new Date(0), 5, ''], undefined],
  ])('%s', (_, cells, expected) => {
    expect(reasonOf(cells)).toBe(expected);
  });

  test('goes on with the header only straight under it, and only in words', () => {
    const response: CellValue[] = ['Response', 'Won', '', '', ''];
    expect([reasonOf(response, 'header'), reasonOf(response)]).toEqual(['second-header', undefined]);
    expect(reasonOf(['Response', 'Won', '', 5, ''], 'header')).toBeUndefined();
  });

  test('tells what was worked out only below totals', () => {
    expect(reasonOf(['Count', 'Won', '', 3, ''], 'totals')).toBe('total-row');
  });
});
