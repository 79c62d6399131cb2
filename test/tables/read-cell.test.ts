import type { CellValue } from '../../src/model/cell';
import { isNothing, isPlaceholder } from '../../src/tables/placeholder';
import { readFlag, readText } from '../../src/tables/read-cell';

describe('a yes or no', () => {
  test.each<[CellValue, number | undefined]>([
    [true, 1],
    [false, 0],
    [1, 1],
    [0, 0],
    [2, undefined],
    ['Yes', 1],
    ['TRUE', 1],
    [' x ', 1],
    ['✓', 1],
    ['✔️', 1],
    ['Target', 1],
    ['A', 1],
    ['Ndiyo', 1],
    ['نعم', 1],
    ['是', 1],
    ['EVET', 1],
    ['no', 0],
    ['False', 0],
    ['Not a target', 0],
    ['B', 0],
    ['churned', 0],
    ['Hapana', 0],
    ['لا', 0],
    ['否', 0],
    ['Hayır', 0],
    ['maybe', undefined],
    ['yes and no', undefined],
    ['', undefined],
    [new Date(0), undefined],
  ])('in %j is %d', (cell, expected) => {
    expect(readFlag(cell)).toBe(expected);
  });
});

test.each([
  '',
  '-',
  '--',
  ' --',
  '---',
  '–',
  '—',
  '−',
  '－',
  'N/A',
  'n/a',
  'n.a.',
  'null',
  'None',
  ' -- ',
  '#N/A',
  '(blank)',
  '(not set)',
])('"%s" stands for nothing', (text) => {
  expect([isPlaceholder(text), isNothing(text)]).toEqual([true, true]);
});

test.each(['0', 'no', '?', 'x', '- -', '#REF!', '#DIV/0!'])('"%s" stands for itself', (text) => {
  expect([isPlaceholder(text), isNothing(text)]).toEqual([false, false]);
});

test('a date in a text column is no text', () => {
  expect(readText(new Date(0))).toBe('');
});
