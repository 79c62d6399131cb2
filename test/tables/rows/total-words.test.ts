import { isWorkedOut, mayBeTotal, totalLabel } from '../../../src/tables/rows/total-words';
import type { TotalLabel } from '../../../src/tables/rows/total-words';

describe('the label of a row of totals', () => {
  test.each<[string, TotalLabel]>([
    ['Grand Total', 'surely'],
    ['SUB-TOTAL', 'surely'],
    ['Overall total:', 'surely'],
    ['Gesamtsumme', 'surely'],
    ['Zwischensumme', 'surely'],
    ['Ara Toplam', 'surely'],
    ['Jumla kuu', 'surely'],
    ['小计', 'surely'],
    ['总和', 'surely'],
    ['المجموع', 'surely'],
    ['Sous-total', 'surely'],
    ['Total (12 records)', 'surely'],
    ['Sum (all) ', 'surely'],
    ['Total: Search', 'surely'],
    ['Grand total: all', 'surely'],
    ['Total', 'alone'],
    [' totals ', 'alone'],
    ['Sum', 'alone'],
    ['  SUM', 'alone'],
    ['Toplam', 'alone'],
    ['Jumla', 'alone'],
    ['Summe', 'alone'],
    ['Gesamt', 'alone'],
    ['Somme', 'alone'],
    ['Suma', 'alone'],
    ['Soma', 'alone'],
    ['Totaal', 'alone'],
    ['Total for 2024', 'perhaps'],
    ['Totals by month', 'perhaps'],
    ['Total of all', 'perhaps'],
    ['Total per account', 'perhaps'],
    ['Acme total', 'perhaps'],
    ['Acme Totals', 'perhaps'],
    ['Acme: total', 'perhaps'],
    ['Acme subtotal', 'perhaps'],
    ['Acme sub-total', 'perhaps'],
    ['Sub(x)total', 'perhaps'],
    ['Acme toplam', 'perhaps'],
    ['Acme toplamı', 'perhaps'],
  ])('is told by "%s": %s', (text, expected) => {
    expect(totalLabel(text)).toBe(expected);
  });

  test.each([
    ...['Acme', 'Total Wine & More', 'Totally', 'Subtotal Software', 'Summit', 'A sum', 'Consumer', ''],
    ...['Total forever', 'Toplamıyor', 'The totals for all', 'Total Wine: Paris', 'Acme total wine', 'Total (3) wine'],
    ...['Acme toplamlar'],
  ])('is not told by "%s"', (text) => {
    expect(totalLabel(text)).toBeUndefined();
  });

  test.each<[string, boolean]>([
    ['Acme', false],
    ['Consumer', false],
    ['Summit', true],
    ['Totally', true],
  ])('may be "%s", at a first look: %s', (text, expected) => {
    expect(mayBeTotal(text)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['Sum', true],
    ['count:', true],
    ['AVERAGE', true],
    ['平均', true],
    ['Ortalama', true],
    ['Counter', false],
    ['', false],
    ['count       ', true],
    ['count        ', false],
  ])('"%s" names what was worked out: %s', (text, expected) => {
    expect(isWorkedOut(text)).toBe(expected);
  });
});
