import fc from 'fast-check';
import { a1Of, boxA1, columnLetters, columnNumber, parseReference, quotedSheet } from '../../src/model/a1';
import { LAW } from '../support/laws';

describe('the letters of a column', () => {
  test.each<[number, string]>([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18_278, 'ZZZ'],
  ])('%d is %s, and back', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test('are read in small letters as well', () => {
    expect(columnNumber('az')).toBe(52);
  });

  test('name the column they came from, whatever its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => columnNumber(columnLetters(column)) === column),
      LAW,
    );
  });
});

describe('an address', () => {
  test('names a cell by column and row, and a rectangle by its corners', () => {
    expect(a1Of(3, 2)).toBe('B3');
    expect(boxA1({ row: 2, column: 3, rows: 4, columns: 5 })).toBe('C2:G5');
    expect(boxA1({ row: 2, column: 3, rows: 1, columns: 2 })).toBe('C2:D2');
    expect(boxA1({ row: 2, column: 3, rows: 2, columns: 1 })).toBe('C2:C3');
    expect(boxA1({ row: 2, column: 3, rows: 1, columns: 1 })).toBe('C2');
  });
});

describe('a reference', () => {
  test.each<[string, string, string]>([
    ['Deals!A1', 'Deals', 'A1'],
    ['Deals!A1:C9', 'Deals', 'A1:C9'],
    ['Deals!$A$1:$C$9', 'Deals', 'A1:C9'],
    ['Deals!a1:aa10', 'Deals', 'A1:AA10'],
    ['Deals!A:ABC', 'Deals', 'A:ABC'],
    ['  Deals 2!B2 ', 'Deals 2', 'B2'],
    ["'Deals'!A1", 'Deals', 'A1'],
    ["'Team''s deals'!A1", "Team's deals", 'A1'],
    ["''''!A1", "'", 'A1'],
    ["'Deals!2024'!A1", 'Deals!2024', 'A1'],
  ])('%s is of sheet %s, cells %s', (text, sheet, a1) => {
    expect(parseReference(text)).toEqual({ sheet, a1 });
  });

  test.each([
    ...['', 'A1', '!A1', 'Deals', 'Deals!', 'Deals!1', 'Deals!A1:', 'Deals!A1:9', 'Deals!ABCD1', 'Deals!A1:ABCD2'],
    ...['Deals!A1 x', 'Deals!A1:B2:C3', 'a!b!A1', "'Deals!A1", "Deals'!A1", "''!A1", "'Team's'!A1", "x'Deals'!A1"],
    ...['Deals!A1,B2', 'Deals!A-1', 'Deals!A$$1', 'Deals!_A1:B2', 'Deals!A1:_B2'],
  ])('"%s" is none', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  test('to a quoted sheet gives back its name, whatever the name', () => {
    expect(quotedSheet("Team's 'own'")).toBe("'Team''s ''own'''");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (sheet) => {
        expect(parseReference(`${quotedSheet(sheet)}!A1`)).toEqual({ sheet, a1: 'A1' });
      }),
      LAW,
    );
  });
});
