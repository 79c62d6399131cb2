import fc from 'fast-check';
import { formulaCell, isFormula, numberCell, shownBy, textCell } from '../../src/funnel/sheet-cell';
import type { FormulaCell, SheetCell, TextCell } from '../../src/funnel/sheet-cell';
import { dressed } from '../../src/funnel/tab';
import { workedBook } from '../../samples/worked';
import { openAddOn } from '../sheets/add-on';
import { TRICKY_TEXTS } from '../support/hostile';
import { LAW } from '../support/laws';

/** Beginnings and whole texts that some spreadsheet, in some language, reads as something else than text. */
const trickyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...TRICKY_TEXTS),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\u0000', "'", '＝', '＋', '－', '＠', '"'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('1E5', '00123', '1/2', '12%', '1.234,5', '2024-01-01', 'TRUE', 'WAHR', '#N/A', '#REF!', 'Loading...'),
);

describe('a cell that the add-on writes', () => {
  test('takes no raw text: what is no text, number or formula cell does not compile', () => {
    const text: TextCell | '' = textOf('=1+1');
    const formula: FormulaCell = formulaCell('1+1');
    // @ts-expect-error -- a raw text could turn into a formula, a number or a date
    const raw: SheetCell = '=1+1';
    // @ts-expect-error -- nor does a text of the data get to stand as a formula
    const crossed: FormulaCell = text;
    // @ts-expect-error -- nor any other kind of value
    const truth: SheetCell = true;
    // @ts-expect-error -- nor does it get into a tab by way of its look
    dressed('raw');
    expect([text, formula, raw, crossed, truth]).toHaveLength(5);
  });

  test('holds any text of the data as text, within what a cell takes (P9)', () => {
    const law = fc.property(trickyText, (text) => {
      const cell = textCell(text);
      expect(isFormula(cell)).toBe(false);
      expect(cell === '' || String(cell).startsWith("'")).toBe(true);
      expect(String(cell)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
      expect(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').startsWith(String(shownBy(cell) ?? ''))).toBe(
        true,
      );
    });
    fc.assert(law, { ...LAW, numRuns: 1_000 });
  });

  test.each([
    ['as much as fits', 'x'.repeat(49_999), 50_000],
    ['one more', 'x'.repeat(50_000), 50_000],
    ['much more', 'x'.repeat(200_000), 50_000],
    ['a character of two units at the edge', `${'x'.repeat(49_998)}😀`, 49_999],
  ])('is cut where a cell ends: %s', (_what, text, length) => {
    const cell = String(textCell(text));
    expect(cell).toHaveLength(length);
    expect(cell.isWellFormed()).toBe(true);
  });

  test.each([Infinity, -Infinity, NaN, undefined])('is blank for the number %p', (value) => {
    expect(numberCell(value)).toBe('');
  });

  test('shows what was written, in a spreadsheet that reads what is typed', async () => {
    const addOn = await openAddOn(workedBook());
    const texts = [...TRICKY_TEXTS, ...fc.sample(trickyText, { numRuns: 200, seed: 11 })].filter((text) =>
      text.isWellFormed(),
    );
    const cells = texts.map((text) => [textCell(text)]);
    const area = addOn.services.SpreadsheetApp.getActive().insertSheet('Typed').getRange(1, 1, cells.length, 1);
    area.setValues(cells);
    addOn.endRun();
    const address = `A1:A${String(cells.length)}`;
    expect(addOn.formulas('Typed', address).flat().join('')).toBe('');
    expect(addOn.values('Typed', address).flat()).toEqual(cells.map(([cell = '']) => shownBy(cell) ?? ''));
    await addOn.close();
  });

  test('that calls a function of ours shows its result, and never takes it for something typed', async () => {
    const addOn = await openAddOn(workedBook());
    const texts = ['=1+1 Ltd', '=HYPERLINK(A1) AG', '+1 Inc', '@SUM(A1) Corp'];
    addOn.services.SpreadsheetApp.getActive().insertSheet('Listed');
    addOn.endRun();
    addOn.type(
      'Listed',
      'A1',
      texts.map((text) => [`'${text}`]),
    );
    addOn.type('Listed', 'C1', [['=ABM_MATCH(A1:A4;A1:A4)']]);
    expect(addOn.values('Listed', 'C1:C4').flat()).toEqual(texts);
    expect(addOn.formulas('Listed', 'C2:C4').flat().join('')).toBe('');
    await addOn.close();
  });
});

/** A text cell, for its type. */
function textOf(text: string): TextCell | '' {
  const cell = textCell(text);
  if (typeof cell === 'number' || isFormula(cell)) throw new Error('A text became something else.');
  return cell;
}
