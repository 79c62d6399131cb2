import fc from 'fast-check';
import { cleanText, foldText, plainDigits } from '../../src/model/plain-text';
import { LAW } from '../support/laws';

describe('a text as a person sees it', () => {
  test.each([
    ['spaces of every kind', '  Acme\u00a0\t Corp\u3000', 'Acme Corp'],
    ['full-width letters', 'ＡＣＭＥ', 'ACME'],
    ['zero-width characters and direction marks', 'Ac\u200bme\u202e\ufeff', 'Acme'],
    ['a control character', 'Ac\u0007me', 'Acme'],
    ['line breaks and tabs, which part words', 'Acme\r\nCorp\tLtd\vand\fSons', 'Acme Corp Ltd and Sons'],
    ['two spaces between plain words', 'Acme  Corp', 'Acme Corp'],
    ['a space at either end of plain words', ' Acme Corp ', 'Acme Corp'],
    ['nothing of what is plain', 'Acme & Sons, Ltd. ~!', 'Acme & Sons, Ltd. ~!'],
    ['nothing but what cannot be seen', ' \u200b\u00a0', ''],
  ])('drops %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

describe('a folded text', () => {
  test.each([
    ['case and accents', 'ÉCOLE Müller', 'ecole muller'],
    ['composed and decomposed letters', 'Cafe\u0301', 'cafe'],
    ['letters without decomposition', 'Straße Øresund Łódź', 'strasse oresund lodz'],
    ['letters of the north', 'Æther Œuvre Đorđe Þórður Ħal', 'aether oeuvre dorde thordur hal'],
    ['Turkish dotted and dotless i', 'İSTANBUL ışık', 'istanbul isik'],
    ['Arabic vowel marks, hamza and strokes', 'شَرِكـــة أحمد', 'شركة احمد'],
    ['Arabic-Indic and Persian digits', '٢٠٢٤ ۵', '2024 5'],
    ['a final sigma', 'ΟΔΟΣ', 'οδοσ'],
  ])('knows no difference in %s', (_, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  test('keeps the voicing of Japanese and the syllables of Korean', () => {
    expect(foldText('ガス 삼성')).toBe('ガス 삼성');
  });

  test('stays the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
      LAW,
    );
  });
});

describe('digits of other scripts', () => {
  test.each([
    ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ])('%s become 0 to 9, all else stays', (_script, digits) => {
    expect(plainDigits(`Ä ${digits} x`)).toBe('Ä 0123456789 x');
  });
});
