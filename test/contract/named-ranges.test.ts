import { ENGINES } from './engines';

describe.each(ENGINES)('named ranges ($engine)', ({ open, calculates }) => {
  const host = open({
    sheets: {
      Data: [
        [1, 2],
        [3, 4],
      ],
      Other: [[1]],
    },
  });
  const { SpreadsheetApp } = host.services;
  const book = SpreadsheetApp.getActive();
  const data = book.getRange('Data!A1').getSheet();
  const addressOf = (name: string) => book.getRangeByName(name)?.getA1Notation();
  beforeEach(() => {
    book.setNamedRange('ABM_BLOCK', data.getRange('A1:B2'));
    SpreadsheetApp.flush();
  });
  afterAll(host.close);

  it('are found without regard to case, with their sheet', () => {
    expect(addressOf('abm_block')).toBe('A1:B2');
    expect(book.getRangeByName('ABM_BLOCK')?.getSheet().getName()).toBe('Data');
    expect(book.getRangeByName('OTHER')).toBeNull();
  });

  it('can be used in formulas', () => {
    data.getRange('D1').setValue('=SUM(ABM_BLOCK;1)');
    expect(data.getRange('D1').getFormula()).toBe('=SUM(ABM_BLOCK;1)');
    if (calculates) expect(data.getRange('D1').getValue()).toBe(11);
  });

  it('are read by formulas where they are, when their sheet is renamed and when they are set anew', () => {
    const cells = data.getRange('D1:E1');
    cells.setValues([['=SUM(abm_block)', '=SUM(OFFSET(ABM_BLOCK;0;0;1;1))']]);
    const before = cells.getValues();
    data.setName("New 'name'");
    data.getRange('F1').setValue('=SUM(ABM_BLOCK;1)');
    const renamed = cells.getValues();
    data.setName('Data');
    book.setNamedRange('ABM_BLOCK', data.getRange('B1:B2'));
    const values = [before, renamed, cells.getValues(), data.getRange('F1').getValue()];
    if (calculates) expect(values).toEqual([[[10, 1]], [[10, 1]], [[6, 2]], 7]);
    expect(cells.getFormulas()).toEqual([['=SUM(abm_block)', '=SUM(OFFSET(ABM_BLOCK;0;0;1;1))']]);
  });

  it('move with rows inserted above and grow with rows inserted inside', () => {
    host.insertRows('Data', 1, 2);
    expect(addressOf('ABM_BLOCK')).toBe('A1:B4');
    book.setNamedRange('ABM_BLOCK', data.getRange('B4:C5'));
    SpreadsheetApp.flush();
    host.insertRows('Data', 2, 3);
    expect(addressOf('ABM_BLOCK')).toBe('B7:C8');
    host.insertColumns('Data', 1, 1);
    expect(addressOf('ABM_BLOCK')).toBe('C7:D8');
  });

  it('follow their sheet when it is renamed', () => {
    data.setName("New 'name'");
    expect(book.getRangeByName('ABM_BLOCK')?.getSheet().getName()).toBe("New 'name'");
    data.setName('Data');
    expect(addressOf('ABM_BLOCK')).toBe('A1:B2');
  });

  it('can be set anew and removed', () => {
    const [named] = book.getNamedRanges();
    expect(named?.getName()).toBe('ABM_BLOCK');
    expect(named?.setRange(data.getRange('C3')).getRange().getA1Notation()).toBe('C3');
    named?.remove();
    expect(book.getNamedRanges()).toEqual([]);
  });

  it('are gone with their sheet', () => {
    const other = book.getSheetByName('Other');
    if (other === null) throw new Error('The workbook has lost a sheet.');
    book.setNamedRange('ABM_OTHER', other.getRange('A1'));
    book.deleteSheet(other);
    expect(book.getRangeByName('ABM_OTHER')).toBeNull();
    expect(book.getNamedRanges().map((named) => named.getName())).not.toContain('ABM_OTHER');
  });
});
