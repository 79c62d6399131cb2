import type { CellValue } from '../../../src/model/cell';
import { numbersOf } from '../../../src/tables/table';
import { leftOut, read } from './read';

test('a group of more rows than a call takes arguments is taken back as a whole', () => {
  const rows = 150_000;
  const table = read('customers', [
    ['Account Name', 'Contract Start Date', 'Contract Value'],
    ['Acme', '2024-02-01', 1],
    ...Array.from({ length: rows }, (): CellValue[] => ['', '2024-03-01', 2]),
    ['Subtotal', '', 2 * rows + 1],
  ]);
  expect([numbersOf(table, 'tcv').length, leftOut(table)]).toEqual([rows + 1, { 'total-row': 1 }]);
});
