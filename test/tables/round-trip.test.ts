import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import { isoDay } from '../../src/model/day';
import { numbersOf } from '../../src/tables/table';
import { tableIn } from '../support/core';
import { LAW } from '../support/laws';

const LOCALES = [
  ...['en-US', 'en-GB', 'de-DE', 'de-CH', 'fr-FR', 'tr-TR'],
  ...['ar-EG', 'fa-IR', 'zh-CN', 'sw-KE', 'hi-IN', 'pt-BR'],
];

/** Costs with these cells, read in a workbook of this locale. */
function readColumn(field: 'date' | 'amount', cells: readonly CellValue[], locale: string): readonly number[] {
  const rows = cells.map((cell): CellValue[] => (field === 'date' ? [cell, 1] : ['2024-01-01', cell]));
  return [...numbersOf(tableIn('spend', [['Date', 'Amount'], ...rows], { locale }), field)];
}

const NUMBER_STYLES: readonly (readonly [string, number, Intl.NumberFormatOptions])[] = [
  ['plain', 1000, {}],
  ['with two decimals', 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 }],
  ['in euros', 100, { style: 'currency', currency: 'EUR' }],
  ['in dollars, by code', 100, { style: 'currency', currency: 'USD', currencyDisplay: 'code' }],
  ['in brackets below zero', 100, { style: 'currency', currency: 'USD', currencySign: 'accounting' }],
];

const DATE_STYLES: readonly (readonly [string, Intl.DateTimeFormatOptions])[] = [
  ['plain', {}],
  ['in words', { dateStyle: 'long' }],
  ['shortened', { dateStyle: 'medium' }],
  ['with the day of the week', { dateStyle: 'full' }],
  ['with a time', { dateStyle: 'short', timeStyle: 'medium' }],
];

describe.each(LOCALES)('written and read in %s', (locale) => {
  test.each(NUMBER_STYLES)('numbers are the same: %s', (_words, parts, options) => {
    const format = new Intl.NumberFormat(locale, options);
    const column = fc.array(
      fc.integer({ min: -1e12, max: 1e12 }).chain((whole) => fc.constantFrom(whole / parts, whole)),
      { minLength: 1, maxLength: 30 },
    );
    const law = fc.property(column, (numbers) => {
      expect(
        readColumn(
          'amount',
          numbers.map((number) => format.format(number)),
          locale,
        ),
      ).toEqual(numbers.map((number) => number + 0));
    });
    fc.assert(law, { ...LAW, numRuns: 40 });
  });

  test('shares are the same', () => {
    const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    const law = fc.property(fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 1 }), (shares) => {
      const read = readColumn(
        'amount',
        shares.map((share) => format.format(share / 10_000)),
        locale,
      );
      expect(read).toEqual(shares.map((share) => share / 10_000 + 0));
    });
    fc.assert(law, { ...LAW, numRuns: 40 });
  });

  test.each(DATE_STYLES)('dates are the same: %s', (_words, options) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    // From 1980 to 2059, so that two digits name one year.
    const column = fc.array(fc.integer({ min: 3652, max: 32_800 }), { minLength: 1, maxLength: 30 });
    const law = fc.property(column, (days) => {
      const read = readColumn(
        'date',
        days.map((day) => format.format(day * 86_400_000)),
        locale,
      );
      expect(read.map(isoDay)).toEqual(days.map(isoDay));
    });
    fc.assert(law, { ...LAW, numRuns: 40 });
  });
});
