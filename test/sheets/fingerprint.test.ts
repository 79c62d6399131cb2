import { fingerprintOf } from '../../src/sheets/fingerprint';
import { evaluateWithIronCalc } from '../support/ironcalc';

const unused = (): number => 0;

describe('the fingerprint of a range', () => {
  it('counts what two formulas over the same cells count', () => {
    const cells = [
      ['Account', 'Amount', 'Won'],
      ['Acme', 1200.4, true],
      ['', -3.5, ''],
      ['Ünlü Ltd', '12', false],
    ];
    const range = 'Data!A1:C5';
    // The second engine has no ISTEXT over a whole range, so SUMPRODUCT is spelled out.
    const letters = ['A', 'B', 'C'].flatMap((column) =>
      [1, 2, 3, 4, 5].map((row) => `IF(ISTEXT(Data!${column}${String(row)});LEN(Data!${column}${String(row)});0)`),
    );
    const book = {
      Data: cells.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell))),
      Formulas: [[`=ROUND(SUM(${range});0)`, `=${letters.join('+')}`]],
    };
    const [[sum, length] = []] = evaluateWithIronCalc(book)['Formulas'] ?? [];
    expect(fingerprintOf(cells, unused)).toEqual({ sum, letters: length });
  });

  it('adds dates as the numbers that cells hold', () => {
    const serialOf = (instant: number): number => instant / 1000;
    expect(fingerprintOf([[new Date(45_000_000), 1]], serialOf)).toEqual({ sum: 45_001, letters: 0 });
  });

  it.each([
    [2.5, 3],
    [-2.5, -3],
    [-0.4, 0],
  ])('rounds %d as a sheet does', (number, rounded) => {
    expect(fingerprintOf([[number]], unused).sum + 0).toBe(rounded);
  });

  it('is nothing for cells without anything', () => {
    expect(fingerprintOf([['', '']], unused)).toEqual({ sum: 0, letters: 0 });
  });
});
