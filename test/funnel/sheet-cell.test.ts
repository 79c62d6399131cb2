import fc from 'fast-check';
import { formulaCell, isFormula, numberCell, shownBy, textCell } from '../../src/funnel/sheet-cell';
import { LAW } from '../support/laws';

describe('a text cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ["'quoted", "''quoted"],
    ['', ''],
    ['\u0000\u0007', ''],
    ['two\nlines\tand a tab', "'two\nlines\tand a tab"],
    ['a\rb', "'ab"],
  ])('of %j is %j', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  test('fits into a cell, however long the text is', () => {
    expect(String(textCell('x'.repeat(60_000))).length).toBe(50_000);
  });
});

test.each([
  [undefined, ''],
  [NaN, ''],
  [Infinity, ''],
  [-Infinity, ''],
  [0, 0],
  [-1.5, -1.5],
])('a number cell of %d is %j', (value, cell) => {
  expect(numberCell(value)).toBe(cell);
});

describe('a text cell, whatever the text (P9)', () => {
  test('is blank or begins with an apostrophe, and holds no character that cannot be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = textCell(text);
        expect(cell === '' || (typeof cell === 'string' && cell.startsWith("'") && cell.length > 1)).toBe(true);
        expect(isFormula(cell)).toBe(false);
      }),
      LAW,
    );
  });

  test('keeps every character but those that control, of which tab and line break stay', () => {
    const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter(
      (one) => textCell(one) !== '',
    );
    const typed = Array.from({ length: 0x5f }, (_, code) => String.fromCharCode(0x20 + code));
    const beyond = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(0x80 + code));
    expect(all).toEqual(['\t', '\n', ...typed, ...beyond]);
  });

  test('is cut to what a cell takes, not in the middle of a character', () => {
    const body = 'x'.repeat(49_998);
    expect(textCell(`${body}y`)).toBe(`'${body}y`);
    expect(textCell(`${body}yz`)).toBe(`'${body}y`);
    expect(textCell(`${body}😀`)).toBe(`'${body}`);
    expect(textCell(`😀${body}`)).toBe(`'😀${body.slice(1)}`);
    expect(textCell(`${body}\udc00z`)).toBe(`'${body}\udc00`);
  });

  test('that fits ends as it ends', () => {
    expect(textCell('half \ud83d')).toBe("'half \ud83d");
    const longest = `${'x'.repeat(49_998)}\ud83d`;
    expect(textCell(longest)).toBe(`'${longest}`);
  });
});

describe('a formula cell', () => {
  test('is known by the equals sign that it gets', () => {
    expect(formulaCell('SUM(A1)')).toBe('=SUM(A1)');
    expect(
      [formulaCell('1'), textCell('=1'), textCell('x='), numberCell(1), numberCell(undefined)].map(isFormula),
    ).toEqual([...[true, false, false, false, false]]);
  });
});

test('a literal cell shows its text without the apostrophe, its number, or nothing', () => {
  expect([textCell('=1'), textCell("'x"), numberCell(0), numberCell(-2.5), numberCell(NaN)].map(shownBy)).toEqual([
    ...['=1', "'x", 0, -2.5, null],
  ]);
});
