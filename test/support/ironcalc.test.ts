import { evaluateWithIronCalc } from './ironcalc';

describe('the second formula engine', () => {
  it('adds up whole columns under conditions, with semicolons between arguments', () => {
    const book = {
      Data: [
        ['Stage', 'Amount', 'Closed'],
        ['Won', 1000, '2024-01-05'],
        ['Lost', 300, '2024-02-05'],
        ['Won', 10.5, '2024-03-05'],
      ],
      'The tab': [
        ['=SUMIFS(Data!B:B;Data!A:A;"Won")', '=COUNTIFS(Data!A:A;"W*";Data!C:C;">="&DATE(2024;2;1))'],
        ['=A1/3', '=IFERROR(1/0;"")'],
        ['="a;b"', '=1/0'],
      ],
    };
    expect(evaluateWithIronCalc(book)['The tab']).toEqual([
      [1010.5, 1],
      [expect.closeTo(336.8333333333333, 10), ''],
      ['a;b', '#DIV/0!'],
    ]);
  });
});
