import { paddedRow } from '../../src/funnel/tab';
import { checkFits } from '../../src/sheets/tab-size';

const tab = (rows: number) => ({ rows: Array.from({ length: rows }, () => paddedRow([], 1)), owned: 80 });

describe('the size of a tab', () => {
  it('is stopped at what a workbook can hold beside the data', () => {
    expect(() => {
      checkFits(tab(60_000));
    }).not.toThrow();
    expect(() => {
      checkFits(tab(70_000));
    }).toThrow('70,000 rows of accounts');
  });
});
