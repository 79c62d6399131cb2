import { openTestHost } from '../support/host';

const ROWS = [
  ['Stage', 'Amount', 'Owner'],
  ['Won', 30, 'Ana'],
  ['Lost', 10, 'Ben'],
  ['Won', 20, 'Ben'],
];

describe('functions of Google Sheets', () => {
  const host = openTestHost({ sheets: { Data: ROWS, Cells: [] } });
  const spilled = (formula: string, address: string) => {
    host.type('Cells', 'A1', [[formula]]);
    return host.values('Cells', address);
  };
  afterAll(host.close);

  it.each([
    ['=SUM(Data!B2:B)', 60],
    ['=SUMIFS(Data!B:B;Data!A:A;"Won")', 50],
    ['=COUNTIFS(Data!A:A;"W*";Data!B:B;">20")', 1],
    ['=SUMPRODUCT((Data!A2:A4="Won")*Data!B2:B4)', 50],
    ['=COUNTUNIQUE(Data!A2:A4;"Open")', 3],
    ['=JOIN("-";Data!C2:C4)', 'Ana-Ben-Ben'],
    ['=IFERROR(FILTER(Data!A2:A4;Data!B2:B4>99);"none")', 'none'],
    ['=INDEX(SORT(UNIQUE(Data!C2:C4);1;FALSE);1)', 'Ben'],
    ['=REPT("█";ROUND(0.25*8;0))', '██'],
    ['=SPARKLINE(5;{"charttype","bar";"max",10})', '██████████'],
    ['=SPARKLINE(Data!B2:B4)', '█▁▅'],
    ['=TEXT(DATE(2024;2;1);"yyyy-mm-dd")', '2024-02-01'],
    ['=IFS(1>2;"a";TRUE;"b")', 'b'],
  ])('%s is %s', (formula, value) => {
    expect(spilled(formula, 'A1')).toEqual([[value]]);
  });

  it('FILTER takes several conditions and spills', () => {
    expect(spilled('=FILTER(Data!A2:C4;Data!A2:A4="Won";Data!C2:C4="Ben")', 'A1:C2')).toEqual([
      ['Won', 20, 'Ben'],
      ['', '', ''],
    ]);
  });

  it('SORT takes truth values for the direction', () => {
    expect(spilled('=SORT(Data!A2:B4;2;TRUE)', 'A1:B3')).toEqual([
      ['Lost', 10],
      ['Won', 20],
      ['Won', 30],
    ]);
  });

  it('ARRAYFORMULA and SPLIT spill', () => {
    expect(spilled('=ARRAYFORMULA(Data!B2:B4*2)', 'A1:A3')).toEqual([[60], [20], [40]]);
    expect(spilled('=SPLIT("a,1";",")', 'A1:B1')).toEqual([['a', 1]]);
  });

  it('keep what was typed, and move with the rows they refer to', () => {
    host.type('Cells', 'A1', [['=SUM(Data!B2:B4;1)', '=SUM(Data!B2:B;"a;b"="x")']]);
    host.insertRows('Data', 1, 1);
    expect(host.formulas('Cells', 'A1:B1')).toEqual([['=SUM(Data!B3:B5;1)', '=SUM(Data!B3:B;"a;b"="x")']]);
    expect(host.values('Cells', 'A1')).toEqual([[61]]);
  });

  it('count spilled cells as used', () => {
    const sheet = host.services.SpreadsheetApp.getActive().insertSheet('Spill');
    host.type('Spill', 'B2', [['=SEQUENCE(3;2)']]);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 3]);
    expect(sheet.getRange('B2:C4').getFormulas().flat().filter(Boolean)).toEqual(['=SEQUENCE(3;2)']);
  });
});

describe('a list without room', () => {
  const host = openTestHost({ sheets: { Cells: [['=SEQUENCE(2)'], ['taken']] } });
  afterAll(host.close);

  it('is #REF!, as Google Sheets says', () => {
    expect(host.values('Cells', 'A1')).toEqual([['#REF!']]);
    expect(host.display('Cells', 'A1')).toEqual([['#REF!']]);
  });
});
