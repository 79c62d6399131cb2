import fc from 'fast-check';
import { boxAddress, boxOf, columnLetters, columnNumber, parseAddress } from '../../workbench/bridge/a1';

const SHEET = { id: 7, rows: 1000, columns: 26 };

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it.each([
    ['B3', { row: 3, column: 2, rows: 1, columns: 1 }],
    ['$B$3:$C4', { row: 3, column: 2, rows: 2, columns: 2 }],
    ['C4:B3', { row: 3, column: 2, rows: 2, columns: 2 }],
    ['A2:A', { row: 2, column: 1, rows: 999, columns: 1 }],
    ['B:C', { row: 1, column: 2, rows: 1000, columns: 2 }],
    ['3:5', { row: 3, column: 1, rows: 3, columns: 26 }],
  ])('%s is a rectangle on a sheet of 1000 rows and 26 columns', (text, box) => {
    const address = parseAddress(text);
    expect(address && boxOf(address, SHEET)).toEqual({ sheet: 7, ...box });
  });

  it.each([
    ["'It''s here'!A1", "It's here"],
    ['Deals!A1:B2', 'Deals'],
    ['A1', undefined],
  ])('%s names the sheet %s', (text, sheetName) => {
    expect(parseAddress(text)?.sheetName).toBe(sheetName);
  });

  it.each(['', 'A', '3', 'A1:', 'A1:B2:C3', 'My name', 'ABCD1', '1A'])('"%s" is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('reads what it writes', () => {
    const box = fc.record({
      row: fc.integer({ min: 1, max: 100000 }),
      column: fc.integer({ min: 1, max: 700 }),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(box, (original) => {
        const address = parseAddress(boxAddress(original));
        expect(address && boxOf(address, SHEET)).toEqual({ sheet: 7, ...original });
      }),
      { seed: 1 },
    );
  });
});
