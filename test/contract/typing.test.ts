import { ENGINES } from './engines';

const TYPED = [
  { typed: 'Acme', value: 'Acme', shown: 'Acme' },
  { typed: 'Account 100', value: 'Account 100', shown: 'Account 100' },
  { typed: '3 apples', value: '3 apples', shown: '3 apples' },
  { typed: 12, value: 12, shown: '12' },
  { typed: '12', value: 12, shown: '12' },
  { typed: '00012', value: 12, shown: '12' },
  { typed: '-3.5', value: -3.5, shown: '-3.5' },
  { typed: '1,234.5', value: 1234.5, shown: '1,234.50' },
  { typed: '1.234,5', value: '1.234,5', shown: '1.234,5' },
  { typed: '12,34', value: '12,34', shown: '12,34' },
  { typed: '.5', value: 0.5, shown: '0.5' },
  { typed: '(5)', value: -5, shown: '-5' },
  { typed: '$5.50', value: 5.5, shown: '$5.50' },
  { typed: '10%', value: 0.1, shown: '10%' },
  { typed: true, value: true, shown: 'TRUE' },
  { typed: 'false', value: false, shown: 'FALSE' },
  { typed: '2024-02-29', value: new Date('2024-02-29T00:00:00Z'), shown: '2024-02-29' },
  { typed: '2023-02-29', value: '2023-02-29', shown: '2023-02-29' },
  { typed: '5/6/2024', value: new Date('2024-05-06T00:00:00Z'), shown: '5/6/2024' },
  { typed: "'=1+1", value: '=1+1', shown: '=1+1' },
  { typed: "'007", value: '007', shown: '007' },
  { typed: '=1+1', value: 2, shown: '2' },
  { typed: '=1/0', value: '#DIV/0!', shown: '#DIV/0!' },
  { typed: '=NA()', value: '#N/A', shown: '#N/A' },
  { typed: '', value: '', shown: '' },
  { typed: null, value: '', shown: '' },
];

describe.each(ENGINES)('typing into cells ($engine)', ({ open, calculates }) => {
  const all = TYPED.filter(({ typed }) => calculates || !String(typed).startsWith('='));
  const host = open({ sheets: { Book: all.map(({ typed }) => [typed]), Cells: [] } });
  const { SpreadsheetApp } = host.services;
  const cells = SpreadsheetApp.getActive().getSheetByName('Cells');
  afterAll(host.close);

  it('reads a book as if each cell had been typed', () => {
    const address = `A1:A${all.length}`;
    expect(host.values('Book', address).flat()).toEqual(all.map(({ value }) => value));
    expect(host.display('Book', address).flat()).toEqual(all.map(({ shown }) => shown));
  });

  it('takes what a script sets in the same way', () => {
    const range = cells?.getRange(1, 1, all.length, 1);
    range?.setValues(all.map(({ typed }) => [typed]));
    expect(range?.getValues().flat()).toEqual(all.map(({ value }) => value));
    expect(range?.getDisplayValues().flat()).toEqual(all.map(({ shown }) => shown));
  });

  it('consumes the apostrophe of forced text, which no reading gives back', () => {
    host.type('Cells', 'C1', [["'=A1", "'12"]]);
    expect(cells?.getRange('C1:D1').getValues()).toEqual([['=A1', '12']]);
    expect(cells?.getRange('C1:D1').getFormulas()).toEqual([['', '']]);
  });

  it('keeps text as it is in cells with the plain text format', () => {
    const range = cells?.getRange('E1:E3').setNumberFormat('@');
    range?.setValues([['007'], ['2024-01-01'], ['=1+1']]);
    expect(range?.getValues()).toEqual([['007'], ['2024-01-01'], ['=1+1']]);
  });

  it('leaves the format of a cell that has one', () => {
    const cell = cells?.getRange('F1').setNumberFormat('0.00').setBackground('#ff0000');
    cell?.setValue('12%');
    expect(cell?.getDisplayValues()).toEqual([['0.12']]);
    expect(cell?.getBackgrounds()).toEqual([['#ff0000']]);
  });

  it('replaces a formula by what is typed over it', () => {
    host.type('Cells', 'G1', [['=1+1']]);
    host.type('Cells', 'G1', [[5]]);
    expect(host.formulas('Cells', 'G1')).toEqual([['']]);
    expect(host.values('Cells', 'G1')).toEqual([[5]]);
  });

  it('refuses more than 50,000 characters in a cell', () => {
    expect(() => {
      host.type('Cells', 'H1', [['x'.repeat(50_001)]]);
    }).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
    expect(host.values('Cells', 'H1')).toEqual([['']]);
  });
});

describe.each(ENGINES)('typing into a workbook with a time zone and a locale ($engine)', ({ open }) => {
  const host = open({
    locale: 'de_DE',
    timeZone: 'America/New_York',
    sheets: { Data: [['2024-07-01', '1.234,5', '31.12.2024', '1,5', '3.1.2024']] },
  });
  const { SpreadsheetApp } = host.services;
  const sheet = SpreadsheetApp.getActive().getSheetByName('Data');
  afterAll(host.close);

  it('gives scripts dates in the time zone of the workbook, whatever the machine has', () => {
    expect(host.values('Data', 'A1')).toEqual([[new Date('2024-07-01T04:00:00Z')]]);
  });

  it('takes dates of scripts in that zone', () => {
    const range = sheet?.getRange('A2').setValue(new Date('2024-12-31T05:00:00Z'));
    expect(range?.getDisplayValues()).toEqual([['2024-12-31']]);
  });

  it('reads numbers and days as people of the locale write them', () => {
    expect(host.values('Data', 'B1:E1')).toEqual([
      [1234.5, new Date('2024-12-31T05:00:00Z'), 1.5, new Date('2024-01-03T05:00:00Z')],
    ]);
  });

  it('tells scripts both', () => {
    const book = SpreadsheetApp.getActive();
    expect([book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]).toEqual(['de_DE', 'America/New_York']);
    expect(host.services.Session.getActiveUserLocale()).toBe('de');
  });
});
