import { withinLimits } from '../../workbench/files/limits';

test('a book of ordinary size comes back as it is', () => {
  const book = { sheets: { List: [['x'.repeat(50_000), `'${'x'.repeat(50_000)}`, 1, null]] } };
  expect(withinLimits(book)).toBe(book);
});

test('a text longer than a cell of Google Sheets is refused with its place', () => {
  const book = { sheets: { List: [['a'], ['b', 'x'.repeat(50_001)]] } };
  expect(() => withinLimits(book)).toThrow('List, cell B2 holds more than 50,000 characters. Shorten its text.');
});

test('more cells than a workbook of Google Sheets holds are refused', () => {
  const row = Array.from({ length: 100 }, () => 1);
  const book = { sheets: { List: Array.from({ length: 100_001 }, () => row) } };
  expect(() => withinLimits(book)).toThrow(
    'There are 10,000,100 cells, and a workbook of Google Sheets holds 10,000,000. Leave out sheets or columns that are not needed.',
  );
});
