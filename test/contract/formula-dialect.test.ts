import { withClosedRanges, withCommas } from '../../workbench/engine/formula-dialect';

describe("Google's dialect of formulas", () => {
  it.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=IF(A1;"a;b";0)', '=IF(A1,"a;b",0)'],
    ['=SORT({3;1;2};1)', '=SORT({3;1;2},1)'],
    ["=SUM('a;b'!A1;1)", "=SUM('a;b'!A1,1)"],
    ['=TEXT(A1;"say ""a;b""")', '=TEXT(A1,"say ""a;b""")'],
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
  ])('%s is calculated as %s', (typed, calculated) => {
    expect(withCommas(typed)).toBe(calculated);
  });

  it.each([
    ['=SUM(A2:A)', '=SUM(A2:A100000)'],
    ['=SUM(Deals!$B$2:$B)', '=SUM(Deals!$B$2:$B100000)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=SUM(A2:A9)', '=SUM(A2:A9)'],
    ['=A1&"A2:A"', '=A1&"A2:A"'],
  ])('%s reaches %s', (typed, calculated) => {
    expect(withClosedRanges(typed)).toBe(calculated);
  });
});
