import { ENGINES } from './engines';

const CODE = `
function copy() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Data');
  var range = sheet.getRange(1, 1, 3, 2);
  sheet.getRange('D1:E3').setValues(range.offset(0, 0).getValues());
  range.getA1Notation();
}
`;

describe.each(ENGINES)('the count of service calls ($engine)', ({ open }) => {
  const host = open(
    {
      sheets: {
        Data: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      },
    },
    { code: CODE },
  );
  const { SpreadsheetApp, LockService, PropertiesService } = host.services;
  beforeEach(host.resetCalls);
  afterAll(host.close);

  it('names what reads or writes, with the cells moved, and leaves out what only builds a handle', () => {
    host.run('copy');
    expect(host.calls()).toEqual({
      calls: { 'Spreadsheet.getSheetByName': 1, 'Range.getValues': 1, 'Range.setValues': 1 },
      cellsRead: 6,
      cellsWritten: 6,
    });
  });

  it('counts one call for one call, however many ranges it paints', () => {
    const sheet = SpreadsheetApp.getActive().getRange('Data!A1').getSheet();
    sheet.getRangeList(['A1', 'B2', 'C3']).setBackground('#ffffff');
    sheet.getRange('A1').setNote('x').createFilter();
    SpreadsheetApp.flush();
    expect(host.calls().calls).toEqual({
      'RangeList.setBackground': 1,
      'Range.setNote': 1,
      'Range.createFilter': 1,
      'SpreadsheetApp.flush': 1,
    });
  });

  it('counts the lock, the properties and the user interface', () => {
    const lock = LockService.getDocumentLock();
    lock.tryLock(1);
    lock.releaseLock();
    PropertiesService.getDocumentProperties().getProperty('a');
    SpreadsheetApp.getActive().toast('x');
    SpreadsheetApp.newTextStyle().setBold(true).build();
    expect(host.calls().calls).toEqual({
      'Lock.tryLock': 1,
      'Lock.releaseLock': 1,
      'Properties.getProperty': 1,
      'Spreadsheet.toast': 1,
    });
  });

  it('starts afresh when asked', () => {
    host.run('copy');
    host.resetCalls();
    expect(host.calls()).toEqual({ calls: {}, cellsRead: 0, cellsWritten: 0 });
  });
});
