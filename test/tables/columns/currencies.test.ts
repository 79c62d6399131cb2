import { textsOf } from '../../../src/tables/table';
import { amounts, deals } from './deals';

describe('the currency that a cell names', () => {
  test('is told by field and row, and stands for the currency of the row', () => {
    const table = amounts(['USD 485,000.00', '€ 1.00', '5.00']);
    expect(Object.fromEntries(table.currencies ?? [])).toEqual({ amount: ['USD', 'EUR', ''] });
    expect(textsOf(table, 'currency')).toEqual(['USD', 'EUR', '']);
  });

  test('fills the blanks of a column of currencies and never changes it', () => {
    const table = deals({
      ...{ 'Created Date': ['2024-01-01', '2024-01-01'], Amount: ['$5.00', '$6.00'], Currency: ['CAD', ''] },
    });
    expect(textsOf(table, 'currency')).toEqual(['CAD', 'USD']);
  });

  test('is nothing where no cell names one', () => {
    const table = amounts(['5', 6]);
    expect([table.currencies, textsOf(table, 'currency')]).toEqual([new Map(), []]);
  });
});
