import { excelFormula } from '../../workbench/cli/excel-formula';

const RENAMED = new Map([["'A sheet: long'", "'A sheet  long'"]]);

test.each<[title: string, formula: string, expected: string | undefined]>([
  ['semicolons become commas', '=SUMIFS(\'ABM Accounts\'!F:F;A:A;"a;b")', 'SUMIFS(\'ABM Accounts\'!F:F,A:A,"a;b")'],
  [
    'newer functions get their prefix',
    '=IFS(A1>1;MAXIFS(B:B;C:C;1);TRUE;0)',
    '_xlfn.IFS(A1>1,_xlfn.MAXIFS(B:B,C:C,1),TRUE,0)',
  ],
  ['older functions stay', '=IFERROR(SUM(A1:A3)/COUNTIFS(B:B;1);"")', 'IFERROR(SUM(A1:A3)/COUNTIFS(B:B,1),"")'],
  ['texts are no functions', '="IFS(1)"&"ABM_WINRATE(1;2)"', '"IFS(1)"&"ABM_WINRATE(1;2)"'],
  ['sheets are called by their name in the file', "='A sheet: long'!A1+'B'!A1", "'A sheet  long'!A1+'B'!A1"],
  ['named ranges of the add-on travel', '=COUNTA(ABM_data_accounts)', 'COUNTA(ABM_data_accounts)'],
  ['custom functions do not', '=1+ABM_WINRATE(10;100)', undefined],
  ['functions of Google Sheets alone do not', '=QUERY(A:B;"select A")', undefined],
  ['formulas that fill their neighbours do not', '=UNIQUE(A1:A9)', undefined],
  ['ranges without an end do not', '=SUM(A2:A)', undefined],
  ['lists in braces do not', '={1;2}', undefined],
])('%s', (_title, formula, expected) => {
  expect(excelFormula(formula, RENAMED)).toBe(expected);
});
