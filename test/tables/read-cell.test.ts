import type { CellValue } from '../../src/model/cell';
import { isNothing, isPlaceholder } from '../../src/tables/placeholder';
import { readFlag, readText } from '../../src/tables/read-cell';
import { readGrid } from '../support/core';

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

test('the status of a contract tells of its renewal where it says so, and is as good as blank where it does not', () => {
  const told = ['Churned', 'Cancelled', 'lost', 'Renewed', 'Active', 'LIVE', 'Current', 'expired', 'نشط', 'Aktif', ''];
  const read = readGrid('customers', [
    ['Customer', 'Start date', 'Status'],
    ...[...told, 'on hold'].map((status, row) => [`C${String(row)}`, '2024-01-01', status]),
  ]);
  const { numbers, issues } = read.ok ? read.table : { numbers: new Map<string, Float64Array>(), issues: [] };
  expect([...(numbers.get('renewed') ?? [])]).toEqual([0, 0, 0, 1, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN]);
  expect(issues.map(({ code, received }) => [code, received])).toEqual([['not-a-flag', 'on hold']]);
});

test('a list of accounts asks of those words what they mean', () => {
  const read = readGrid('accounts', [
    ['Account', 'Target'],
    ['Acme', 'yes'],
    ['Beta', 'Active'],
  ]);
  expect(read.ok && read.table.issues.map(({ code, received }) => [code, received])).toEqual([
    ['not-a-flag', 'Active'],
  ]);
});
