import { ENGINES } from './engines';

describe.each(ENGINES)('ranges ($engine)', ({ open }) => {
  const host = open({ sheets: { Deals: [['Stage', 'Amount'], ['Won', 10], ['Lost']], Other: [['x']] } });
  const { SpreadsheetApp } = host.services;
  const book = SpreadsheetApp.getActive();
  const deals = book.getRange('Deals!A1').getSheet();
  afterAll(host.close);

  it('count rows and columns from one', () => {
    const range = deals.getRange(2, 1, 2, 2);
    expect(range.getA1Notation()).toBe('A2:B3');
    expect(range.getValues()).toEqual([
      ['Won', 10],
      ['Lost', ''],
    ]);
    expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([2, 1, 3, 2]);
  });

  it('name columns after Z with two letters', () => {
    expect(deals.getRange(1, 26, 1, 2).getA1Notation()).toBe('Z1:AA1');
  });

  it('move and shrink by offsets', () => {
    const range = deals.getRange('A1:B3');
    expect(range.offset(1, 0, 2).getA1Notation()).toBe('A2:B3');
    expect(range.offset(1, 1, 1, 1).getA1Notation()).toBe('B2');
    expect(range.getCell(3, 1).getValue()).toBe('Lost');
  });

  it.each([
    ['Deals!A2:B2', 'A2:B2'],
    ['A2:A', 'A2:A1000'],
    ['B:B', 'B1:B1000'],
    ["'Deals'!B1", 'B1'],
  ])('%s means %s', (text, address) => {
    expect(deals.getRange(text).getA1Notation()).toBe(address);
  });

  it('end where the data ends', () => {
    expect(deals.getDataRange().getA1Notation()).toBe('A1:B3');
    expect([deals.getLastRow(), deals.getLastColumn()]).toEqual([3, 2]);
    expect([deals.getMaxRows(), deals.getMaxColumns()]).toEqual([1000, 26]);
  });

  it('give the empty text for blank cells', () => {
    expect(deals.getRange('C5').getValue()).toBe('');
    expect(deals.getRange('C5:D6').isBlank()).toBe(true);
    expect(deals.getRange('A1:D6').isBlank()).toBe(false);
  });

  it('refuse a grid with another number of rows', () => {
    expect(() => deals.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });

  it('refuse a grid with another number of columns', () => {
    expect(() => deals.getRange('A1:B2').setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });

  it.each([
    [0, 1, 1, 1, 'The starting row of the range is too small.'],
    [1, 0, 1, 1, 'The starting column of the range is too small.'],
    [1, 1, 0, 1, 'The number of rows in the range must be at least 1.'],
    [1, 1, 1, 0, 'The number of columns in the range must be at least 1.'],
  ])('refuse row %i, column %i, %i rows, %i columns', (row, column, rows, columns, sentence) => {
    expect(() => deals.getRange(row, column, rows, columns)).toThrow(sentence);
  });

  it('refuse cells beyond the edge of the sheet when they are read', () => {
    expect(() => deals.getRange(1001, 1).getValues()).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('refuse what is no address and no name', () => {
    expect(() => deals.getRange('No such name')).toThrow('Range not found');
  });

  it('name the member that the workbench lacks', () => {
    expect(() => deals.getRange('A1').merge()).toThrow('the workbench does not support Range.merge');
    expect(() => SpreadsheetApp.openById('x')).toThrow('the workbench does not support SpreadsheetApp.openById');
  });
});
