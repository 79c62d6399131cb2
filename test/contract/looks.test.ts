import { openTestHost } from '../support/host';

describe('the look of cells', () => {
  const host = openTestHost({ sheets: { Tab: [[1, '=A1*2', 0.5]] } });
  const { SpreadsheetApp } = host.services;
  const sheet = SpreadsheetApp.getActive().getRange('Tab!A1').getSheet();
  const looks = (row: number, column: number) => {
    SpreadsheetApp.flush();
    const { sheets, styles } = host.save();
    const cell = sheets[0]?.cells.find((saved) => saved.row === row && saved.column === column);
    return cell?.style === undefined ? {} : styles[cell.style];
  };
  afterAll(host.close);

  it('changes without touching values and formulas', () => {
    sheet.getRange('A1:C1').setBackground('#eeeeee').setFontWeight('bold').setNumberFormat('0.0');
    expect(sheet.getRange('A1:C1').getFormulas()).toEqual([['', '=A1*2', '']]);
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1.0', '2.0', '0.5']]);
    expect(looks(1, 2)).toEqual({ background: '#eeeeee', bold: true, numberFormat: '0.0' });
  });

  it('is set cell by cell from grids', () => {
    const range = sheet.getRange('A2:B2');
    range
      .setBackgrounds([['#111111', null]])
      .setFontColors([['#ffffff', '#222222']])
      .setNumberFormats([['0%', 'General']])
      .setFontSizes([[8, 20]])
      .setFontWeights([['bold', 'normal']])
      .setFontStyles([['italic', 'normal']])
      .setHorizontalAlignments([['right', 'center']]);
    expect(range.getBackgrounds()).toEqual([['#111111', '#ffffff']]);
    expect(range.getNumberFormats()).toEqual([['0%', 'General']]);
    expect(looks(2, 1)).toEqual({
      numberFormat: '0%',
      background: '#111111',
      fontColor: '#ffffff',
      fontSize: 8,
      bold: true,
      italic: true,
      horizontal: 'right',
    });
    expect(looks(2, 2)).toEqual({ fontColor: '#222222', fontSize: 20, horizontal: 'center' });
  });

  it('goes back to the default', () => {
    const range = sheet.getRange('A1').setBackground(null).setFontWeight('normal').setNumberFormat('General');
    expect(range.getDisplayValues()).toEqual([['1']]);
    expect(looks(1, 1)).toEqual({});
  });

  it('takes text styles, which leave alone what they do not name', () => {
    const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).setForegroundColor('#333333').build();
    sheet.getRange('A3').setBackground('#abcdef').setTextStyle(style).setVerticalAlignment('middle').setWrap(true);
    expect(looks(3, 1)).toEqual({
      background: '#abcdef',
      bold: true,
      fontSize: 14,
      fontColor: '#333333',
      vertical: 'middle',
      wrap: true,
    });
  });

  it('draws lines around and between cells, takes them away, and leaves what is not named', () => {
    sheet.getRange('A5:B6').setBorder(true, true, true, true, null, true, '#00ff00', SpreadsheetApp.BorderStyle.SOLID);
    expect(looks(5, 1)).toEqual({ borders: { top: '#00ff00', left: '#00ff00', bottom: '#00ff00' } });
    expect(looks(6, 2)).toEqual({ borders: { top: '#00ff00', right: '#00ff00', bottom: '#00ff00' } });
    sheet.getRange('A5').setBorder(false, null, null, null, null, null);
    expect(looks(5, 1)).toEqual({ borders: { left: '#00ff00', bottom: '#00ff00' } });
  });

  it('is painted over several ranges at once', () => {
    sheet.getRangeList(['A8', 'C8:C9']).setBackground('#0000ff').setFontColor('#ffffff').setFontWeight('bold');
    expect([looks(8, 1), looks(9, 3), looks(8, 2)]).toEqual([
      { background: '#0000ff', fontColor: '#ffffff', bold: true },
      { background: '#0000ff', fontColor: '#ffffff', bold: true },
      {},
    ]);
  });

  it('is banded with the fills of a theme', () => {
    sheet.getRange('E1:E3').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
    expect(sheet.getRange('E1:E3').getBackgrounds()).toEqual([['#bdbdbd'], ['#ffffff'], ['#f3f3f3']]);
  });
});

describe('the frame of a sheet', () => {
  const host = openTestHost({ sheets: { Tab: [[1]] } });
  const { SpreadsheetApp } = host.services;
  afterAll(host.close);

  it('is saved as it was set', () => {
    const [sheet] = SpreadsheetApp.getActive().getSheets();
    sheet?.setFrozenRows(2);
    sheet?.setFrozenColumns(1);
    sheet?.setColumnWidth(1, 200).setColumnWidths(3, 2, 55).setRowHeight(1, 40).setRowHeights(4, 2, 30);
    sheet?.hideColumns(5, 3);
    sheet?.showColumns(6);
    sheet?.setTabColor('#00ff00').setHiddenGridlines(true);
    SpreadsheetApp.flush();
    expect(host.save().sheets[0]).toMatchObject({
      name: 'Tab',
      frozenRows: 2,
      frozenColumns: 1,
      columnWidths: { 1: 200, 3: 55, 4: 55 },
      rowHeights: { 1: 40, 4: 30, 5: 30 },
      hiddenColumns: [5, 7],
      tabColor: '#00ff00',
      hiddenGridlines: true,
    });
  });
});
