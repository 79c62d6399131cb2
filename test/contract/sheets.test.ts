import { ENGINES } from './engines';

describe.each(ENGINES)('sheets ($engine)', ({ open, calculates }) => {
  const host = open({ sheets: { Deals: [[1]], Accounts: [[2]], Notes: [['=Accounts!A1']] } });
  const { SpreadsheetApp } = host.services;
  const book = SpreadsheetApp.getActive();
  const names = () => host.sheets().map((sheet) => sheet.name);
  afterAll(host.close);

  it('are found by name without regard to case, and by number', () => {
    const found = book.getSheetByName('deals');
    expect(found?.getName()).toBe('Deals');
    expect(book.getSheetById(found?.getSheetId() ?? -1)?.getName()).toBe('Deals');
    expect(book.getSheetByName('Absent')).toBeNull();
    expect(book.getSheetById(4711)).toBeNull();
  });

  it('cannot have the same name twice, whatever the case', () => {
    const sentence = 'A sheet with the name "DEALS" already exists. Please enter another name.';
    expect(() => book.insertSheet('DEALS')).toThrow(sentence);
    expect(() => {
      book.getSheetByName('Notes')?.setName('DEALS');
      SpreadsheetApp.flush();
    }).toThrow(sentence);
    expect(names()).toEqual(['Deals', 'Accounts', 'Notes']);
  });

  it('hold ten million cells together and no more', () => {
    const sentence = /above the limit of 10000000 cells/;
    const grown = book.insertSheet('Large');
    grown.insertRowsAfter(1000, 300_000);
    SpreadsheetApp.flush();
    expect(() => {
      grown.insertColumnsAfter(26, 10);
      SpreadsheetApp.flush();
    }).toThrow(sentence);
    grown.insertRowsAfter(1000, 80_000);
    SpreadsheetApp.flush();
    expect(() => book.insertSheet('One more')).toThrow(sentence);
    book.deleteSheet(grown);
    SpreadsheetApp.flush();
    expect(names()).toEqual(['Deals', 'Accounts', 'Notes']);
  });

  it('become active when they are inserted, at a zero-based place, with 1000 rows and 26 columns', () => {
    const inserted = book.insertSheet('Funnel', 1);
    expect(names()).toEqual(['Deals', 'Funnel', 'Accounts', 'Notes']);
    expect(book.getActiveSheet().getSheetId()).toBe(inserted.getSheetId());
    expect([inserted.getIndex(), inserted.getMaxRows(), inserted.getMaxColumns()]).toEqual([2, 1000, 26]);
    book.deleteSheet(inserted);
    SpreadsheetApp.flush();
    expect(names()).toEqual(['Deals', 'Accounts', 'Notes']);
  });

  it('keep their number when others come and go', () => {
    const number = book.getSheetByName('Notes')?.getSheetId();
    const inserted = book.insertSheet('First', 0);
    expect(book.getSheetByName('Notes')?.getSheetId()).toBe(number);
    book.deleteSheet(inserted);
    expect(book.getSheetByName('Notes')?.getSheetId()).toBe(number);
  });

  it('take formulas that refer to them along when they are renamed', () => {
    book.getSheetByName('Accounts')?.setName("The team's");
    SpreadsheetApp.flush();
    expect(host.formulas('Notes', 'A1')).toEqual([["='The team''s'!A1"]]);
    if (calculates) expect(host.values('Notes', 'A1')).toEqual([[2]]);
    book.getSheetByName("The team's")?.setName('Accounts');
    SpreadsheetApp.flush();
  });

  it('hide and show without changing what is active', () => {
    book.getSheetByName('Deals')?.activate();
    const notes = book.getSheetByName('Notes')?.hideSheet();
    expect(notes?.isSheetHidden()).toBe(true);
    expect(notes?.showSheet().isSheetHidden()).toBe(false);
    expect(book.getActiveSheet().getName()).toBe('Deals');
  });

  it('grow by rows and columns in the background', () => {
    const notes = book.getSheetByName('Notes')?.insertRowsAfter(1000, 5).insertColumnsAfter(26, 2);
    expect([notes?.getMaxRows(), notes?.getMaxColumns()]).toEqual([1005, 28]);
    expect(book.getActiveSheet().getName()).toBe('Deals');
  });

  it('leave #REF! behind when they are deleted, for good', () => {
    const accounts = book.getSheetByName('Accounts');
    if (accounts !== null) book.deleteSheet(accounts);
    SpreadsheetApp.flush();
    expect(host.values('Notes', 'A1')).toEqual([['#REF!']]);
    book.insertSheet('Accounts').getRange('A1').setValue(3);
    SpreadsheetApp.flush();
    expect(host.values('Notes', 'A1')).toEqual([['#REF!']]);
    expect(() => accounts?.getName()).toThrow(/not found/);
  });

  it('cannot all go', () => {
    const alone = open({ sheets: { Only: [] } });
    const { SpreadsheetApp: app } = alone.services;
    const [only] = app.getActive().getSheets();
    expect(() => {
      if (only !== undefined) app.getActive().deleteSheet(only);
      app.flush();
    }).toThrow("You can't remove all the sheets in a document.");
    return alone.close();
  });

  it('stay when no other is in sight', () => {
    const pair = open({ sheets: { Shown: [], Hidden: [] } });
    const { SpreadsheetApp: app } = pair.services;
    const [shown, hidden] = app.getActive().getSheets();
    hidden?.hideSheet();
    expect(() => {
      if (shown !== undefined) app.getActive().deleteSheet(shown);
      app.flush();
    }).toThrow("You can't remove all the visible sheets in a document.");
    expect(() => {
      pair.deleteSheet('Shown');
    }).toThrow("You can't remove all the visible sheets in a document.");
    pair.deleteSheet('Hidden');
    expect(pair.sheets().map(({ name }) => name)).toEqual(['Shown']);
    return pair.close();
  });
});

describe.each(ENGINES)('formulas ($engine)', ({ open }) => {
  const host = open({
    sheets: { Data: [[1], [2]], "The team's": [['=Data!A2+SUM($A$1:A2)&"A2"', '=Data!A:A', '=A1:A2']] },
  });
  afterAll(host.close);

  it('follow the cells they point at when rows and columns are inserted, and keep their words', () => {
    host.insertRows('Data', 1, 2);
    host.insertColumns('Data', 0, 1);
    host.insertRows("The team's", 0, 1);
    expect(host.formulas("The team's", 'A2:C2')).toEqual([['=Data!B4+SUM($A$2:A3)&"A2"', '=Data!B:B', '=A2:A3']]);
  });
});

describe.each(ENGINES)('the selection ($engine)', ({ open }) => {
  const host = open({ sheets: { Deals: [[1]], Accounts: [[2]] } });
  const book = host.services.SpreadsheetApp.getActive();
  afterAll(host.close);

  it('is the first cell before anything is marked', () => {
    expect(book.getActiveRange()?.getA1Notation()).toBe('A1');
  });

  it('is what a person marked, on the sheet that is shown', () => {
    host.select('Accounts', 'B2:C3');
    expect(book.getActiveSheet().getName()).toBe('Accounts');
    expect(book.getActiveRange()?.getA1Notation()).toBe('B2:C3');
  });

  it('can have several parts, the last one current', () => {
    host.select('Deals', 'A1:A3', 'C1:C3');
    const parts = book.getActiveRangeList()?.getRanges();
    expect(parts?.map((range) => range.getA1Notation())).toEqual(['A1:A3', 'C1:C3']);
    expect(book.getActiveRange()?.getA1Notation()).toBe('C1:C3');
  });

  it('can be set by a script', () => {
    book.getSheetByName('Accounts')?.getRange('D4').activate();
    expect(book.getActiveRange()?.getA1Notation()).toBe('D4');
    book.getSheetByName('Deals')?.getRangeList(['A1', 'B2:B3']).activate();
    expect(book.getActiveSheet().getName()).toBe('Deals');
  });
});
