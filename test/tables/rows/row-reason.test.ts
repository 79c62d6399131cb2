import type { CellValue } from '../../../src/model/cell';
import { isFigure } from '../../../src/tables/rows/row-reason';
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
