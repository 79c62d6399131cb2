import { formulaCell, textCell } from '../../src/funnel/sheet-cell';
import { withMovedRows } from '../../src/sheets/moved-formula';

const down =
  (rows: number) =>
  (row: number): number =>
    row + rows;

describe('a block that stands lower', () => {
  it.each([
    ['B21/C21', 'B24/C24'],
    [
      'IF(ISNUMBER(B7);REPT("█";ROUND(34*B7/MAX(1;MAX($B$7:$B$12));0));"")',
      'IF(ISNUMBER(B10);REPT("█";ROUND(34*B10/MAX(1;MAX($B$10:$B$15));0));"")',
    ],
    ["SUMIFS('ABM Accounts'!F:F;'ABM Accounts'!G:G;1)", "SUMIFS('ABM Accounts'!F:F;'ABM Accounts'!G:G;1)"],
    ["'ABM Accounts'!$BX$5+B3", "'ABM Accounts'!$BX$5+B6"],
    ["'It''s A1'!$B$2+A1", "'It''s A1'!$B$2+A4"],
    ['"see B7 "&B7&" of ""C8"""', '"see B7 "&B10&" of ""C8"""'],
    ['COUNTA(ABM_data_nps)=DATE(2024;1;31)', 'COUNTA(ABM_data_nps)=DATE(2024;1;31)'],
    ["SUM('ABM Accounts'!A1:B2;A1:B2)", "SUM('ABM Accounts'!A1:B2;A4:B5)"],
    ["SUMIFS('ABM Accounts'!F:F;B7;1)", "SUMIFS('ABM Accounts'!F:F;B10;1)"],
    ['AB7+$ABC$7', 'AB10+$ABC$10'],
    ['(B7-B8)*100', '(B10-B11)*100'],
  ])('%s becomes %s', (formula, moved) => {
    expect(withMovedRows([[formulaCell(formula)]], down(3))).toEqual([[`=${moved}`]]);
  });

  it('points at each row where it stands, and at all rows between two of them', () => {
    const rowOf = (row: number): number => (row < 9 ? row : row + 2);
    const cells = [[formulaCell('B7+B8+B9+SUM($B$7:$B$12)')]];
    expect(withMovedRows(cells, rowOf)).toEqual([['=B7+B8+B11+SUM($B$7:$B$14)']]);
  });

  it('keeps everything that is no formula', () => {
    expect(withMovedRows([[textCell('B7'), 7, '']], down(3))).toEqual([["'B7", 7, '']]);
  });
});
