import { ENGINES } from './engines';

const CODE = `
function HALF(value) { return value / 2; }
function write() { SpreadsheetApp.getActive().getRange('Deals!A1').setValue('by a script'); }
function remember() { PropertiesService.getDocumentProperties().setProperty('a', '1'); }
function insert() { SpreadsheetApp.getActive().insertSheet('Funnel'); }
function hold() { return LockService.getDocumentLock().tryLock(10); }
`;

const NO_RIGHT = 'You do not have permission to perform that action.';

describe.each(ENGINES)('a workbook that one may only look at ($engine)', ({ open, calculates }) => {
  const host = open({ sheets: { Deals: [['Won', 10, '=HALF(B1)']], Other: [] } }, { code: CODE });
  const cells = host.services.SpreadsheetApp.getActive().getRange('Deals!A1:C1');
  beforeAll(() => {
    host.openFor('viewer');
  });
  afterAll(host.close);

  it('says so of every range', () => {
    expect(cells.canEdit()).toBe(false);
  });

  it('is read and walked through like any other', () => {
    if (calculates) expect(cells.getValues()).toEqual([['Won', 10, 5]]);
    host.select('Other', 'B2');
    expect(host.services.SpreadsheetApp.getActive().getActiveRange()?.getA1Notation()).toBe('B2');
    expect(host.run('hold')).toBe(true);
  });

  it.each(['write', 'remember', 'insert'])('refuses what a script would change: %s', (name) => {
    expect(() => host.run(name)).toThrow(NO_RIGHT);
  });

  it('refuses what a person would change', () => {
    expect(() => {
      host.type('Deals', 'A1', [['by hand']]);
    }).toThrow(NO_RIGHT);
    expect(() => {
      host.deleteSheet('Other');
    }).toThrow(NO_RIGHT);
  });

  it('is as it was, and can be changed again by an editor', () => {
    expect(host.values('Deals', 'A1:B1')).toEqual([['Won', 10]]);
    host.openFor('editor');
    expect(cells.canEdit()).toBe(true);
    host.run('write');
    host.type('Deals', 'B1', [[20]]);
    expect(host.values('Deals', 'A1:B1')).toEqual([['by a script', 20]]);
    if (calculates) expect(host.values('Deals', 'C1')).toEqual([[10]]);
  });
});
