import type { CellValue } from '../../../src/model/cell';
import { numbersOf, textsOf } from '../../../src/tables/table';
import { leftOut, read } from './read';

describe('a row of totals', () => {
  const head = ['Account Name', 'Stage', 'Created Date', 'Amount'];
  const deal: CellValue[] = ['Acme', 'Won', '2024-02-01', 1];

  test.each<[string, CellValue[]]>([
    ['Total', ['Total', '', '', 5]],
    ['TOTAL', ['', 'TOTAL', '', 5]],
    ['Grand Total', ['Grand Total', '', '', 5]],
    ['Subtotal', ['', '', '', 'Subtotal']],
    ['Total (3 records)', ['Total (3 records)', 'Won', '2024-02-01', 5]],
    ['Total: Deals', ['Total: Deals', 'Won', '', 5]],
    ['Total for 2024', ['Total for 2024', '', '', 5]],
    ['Acme Total', ['Acme Total', '', '', 5]],
    ['Q1 total', ['Q1 total', '', '', '$1,234.00']],
    ['Genel Toplam', ['Genel Toplam', '', '', 5]],
    ['Jumla', ['Jumla', '', '', 5]],
    ['合计', ['合计', '', '', 5]],
    ['الإجمالي', ['الإجمالي', '', '', 5]],
  ])('is known by "%s"', (_label, row) => {
    const table = read('opportunities', [head, deal, row]);
    expect(leftOut(table)).toEqual({ 'total-row': 1 });
  });

  test.each<[string, CellValue[]]>([
    ['Total', ['Total', 'Won', '2024-02-01', 5]],
    ['Total Wine & More', ['Total Wine & More', 'Won', '2024-02-01', 5]],
    ['Summit', ['Summit', '', '', 5]],
    ['Subtotal Software', ['Subtotal Software', 'Won', '', 5]],
    ['Copyright Clearance Center', ['Copyright Clearance Center', 'Won', '2024-02-01', 5]],
    ['Confidential', ['Confidential', '', '', '']],
  ])('is not the account "%s"', (name, row) => {
    expect(textsOf(read('opportunities', [head, deal, row]), 'account')).toEqual(['Acme', name]);
  });

  test('is known in any column of words: a total per month of a spend sheet', () => {
    const table = read('spend', [
      ['Month', 'Channel', 'Amount'],
      ['2024-01', 'Ads', 5],
      ['2024-01', 'Total', 5],
      ['Q1 Total', '', 5],
    ]);
    expect([[...numbersOf(table, 'amount')], leftOut(table)]).toEqual([[5], { 'total-row': 2 }]);
  });
});
