import { ENGINES } from './engines';

const CODE = `
function write(value) { SpreadsheetApp.getActive().getRange('Data!A1').setValue(value); }
function tooLong() { SpreadsheetApp.getActive().getRange('Data!B1').setValue(new Array(50002).join('x')); }
`;

describe.each(ENGINES)('changes of a script ($engine)', ({ open, calculates }) => {
  const host = open({ sheets: { Data: [] } }, { code: CODE });
  const { SpreadsheetApp } = host.services;
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  beforeEach(() => {
    host.type('Data', 'A1', [['before', '', '']]);
  });
  afterAll(host.close);

  it('wait in a buffer until they are flushed', () => {
    sheet?.getRange('A1').setValue('after');
    expect(host.values('Data', 'A1')).toEqual([['before']]);
    SpreadsheetApp.flush();
    expect(host.values('Data', 'A1')).toEqual([['after']]);
  });

  it('are sent before anything is read', () => {
    sheet?.getRange('A1:B1').setValues([[2, '=A1*3']]);
    expect(sheet?.getRange('A1').getValue()).toBe(2);
    if (calculates) expect(sheet?.getRange('B1').getValue()).toBe(6);
  });

  it('are taken as they are at the call, not as the array is later', () => {
    const grid = [['kept']];
    sheet?.getRange('A1').setValues(grid);
    grid[0]?.splice(0, 1, 'changed');
    expect(sheet?.getRange('A1').getValue()).toBe('kept');
  });

  it('surface their refusal at the next read or flush, and what follows them is lost', () => {
    sheet?.getRange('A1').setValue('first');
    sheet?.getRange('B1').setValue('x'.repeat(50_001));
    sheet?.getRange('C1').setValue('third');
    expect(() => {
      SpreadsheetApp.flush();
    }).toThrow('more than the maximum of 50000 characters');
    expect(host.values('Data', 'A1:C1')).toEqual([['first', '', '']]);
  });

  it('stay in the buffer while properties and the lock are used', () => {
    sheet?.getRange('A1').setValue('after');
    host.services.PropertiesService.getDocumentProperties().setProperty('intent', 'write');
    host.services.LockService.getDocumentLock().tryLock(1);
    host.services.LockService.getDocumentLock().releaseLock();
    expect(host.values('Data', 'A1')).toEqual([['before']]);
    SpreadsheetApp.flush();
    expect(host.values('Data', 'A1')).toEqual([['after']]);
  });

  it('are sent at the end of a run', () => {
    host.run('write', 'from a run');
    expect(host.values('Data', 'A1')).toEqual([['from a run']]);
  });

  it('make the run fail whose end they spoil', () => {
    expect(() => host.run('tooLong')).toThrow('more than the maximum of 50000 characters');
  });

  if (!calculates) return;

  it('are never read stale, over a chain of formulas', () => {
    const range = sheet?.getRange('A2:A21').setValues(Array.from({ length: 20 }, () => [0]));
    sheet?.getRange('B2:B3').setValues([['=SUM(A2:A21)'], ['=B2*2']]);
    const totals = Array.from({ length: 60 }, (_value, round) => {
      range?.getCell((round % 20) + 1, 1).setValue(1);
      if (round % 5 === 0) range?.setBackground('#eeeeee');
      const total: unknown = sheet?.getRange('B3').getValue();
      return total;
    });
    expect(totals).toEqual(Array.from({ length: 60 }, (_value, round) => 2 * Math.min(20, round + 1)));
  });
});
