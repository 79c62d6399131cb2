import { readingCauses } from '../../../src/accounts/health/reading-causes';
import type { Table } from '../../../src/tables/table';
import { tableIn } from '../../support/core';
import { amounts, codes, dates, daysOf, deals, inWords, numbers } from './deals';
import type { Column, More } from './deals';

const day = (text: string): Date => new Date(text);

/** A cost on each of these days. */
const costsOn = (days: Column, more: More) =>
  tableIn('spend', [['Month', 'Amount'], ...days.map((one) => [one, 100])], more);

describe('dates that a sheet made of texts written the other way', () => {
  const turned = [day('2025-04-03'), day('2025-06-05'), day('2025-07-07'), '10/16/2025', '11/30/2025'];

  test('are told where the texts that stayed are against the locale and no date is after the 12th', () => {
    expect(inWords(dates(turned, { locale: 'en_GB' }).issues)).toEqual([
      'Deals, cell C2: "2025-04-03" under Created Date may mean 2025-03-04: the file may be of another locale (2 cells). If so, set the locale in File, Settings, and import again.',
    ]);
  });

  test('are told by the texts of another column, because one export writes all its columns alike', () => {
    const columns = { 'Created Date': [day('2025-02-01'), day('2025-03-04')], 'Close Date': ['16/10/2025', ''] };
    const table = deals(columns, { locale: 'en_US' });
    expect([codes(table), daysOf(table)]).toEqual([['date-turned at Opportunities!C2'], ['2025-02-01', '2025-03-04']]);
  });

  test.each<[string, Column, More]>([
    ['the texts are as the locale writes them', turned, { locale: 'en_US' }],
    ['the locale is not known', turned, {}],
    ['a date is after the 12th', [...turned, day('2025-04-13')], { locale: 'en_GB' }],
    ['all stayed texts', turned.slice(3), { locale: 'en_GB' }],
    ['the dates are the same both ways', [day('2025-04-04'), '10/16/2025'], { locale: 'en_GB' }],
  ])('are not suspected where %s', (_words, cells, more) => {
    expect(codes(dates(cells, more))).toEqual([]);
  });

  const monthsOf = (year: number): readonly Date[] =>
    Array.from({ length: 12 }, (_, month) => day(`${String(year)}-01-${String(month + 1).padStart(2, '0')}`));
  const months = monthsOf(2025);

  test('are told of costs that stand on each of the first twelve days of January and on no other', () => {
    expect(inWords(costsOn(months, { locale: 'en_US' }).issues)).toEqual([
      'Deals, cell A3: "2025-01-02" under Month may mean 2025-02-01: the file may be of another locale (11 cells). If so, set the locale in File, Settings, and import again.',
    ]);
  });

  test.each<[string, Column]>([
    ['with several costs a month', [...months, ...months]],
    ['of two years', [...months, ...monthsOf(2024)]],
  ])('are told of such costs %s', (_words, cells) => {
    expect(codes(costsOn(cells, { locale: 'en_US' }))).toEqual(['date-turned at Spend!A3']);
  });

  test.each<[string, Column, More]>([
    ['eleven of these days', months.slice(0, 11), { locale: 'en_US' }],
    ['three days of January', [day('2025-01-03'), day('2025-01-06'), day('2025-01-09')], { locale: 'en_US' }],
    ['a day after the 12th', [...months, day('2025-01-13')], { locale: 'en_US' }],
    ['another month', [...months, day('2025-02-01')], { locale: 'en_US' }],
    ['a locale that writes the year first', months, { locale: 'sv_SE' }],
    ['a locale that is not known', months, {}],
  ])('are not suspected of costs with %s', (_words, cells, more) => {
    expect(codes(costsOn(cells, more))).toEqual([]);
  });

  test('are not suspected in January of what is no cost', () => {
    expect(codes(dates(months, { locale: 'en_US' }))).toEqual([]);
  });
});

describe('amounts of which a sheet took the mark of thousands for decimals', () => {
  const turned: Column = [9.999, 12.5, 48, '1.234,50 €'];

  test('are told where the texts that stayed are written against the locale, and are read as they stand', () => {
    const table = amounts(turned, { locale: 'en_US' });
    expect(numbers(table)).toEqual([9.999, 12.5, 48, 1234.5]);
    expect(inWords(table.issues)).toEqual([
      'Deals, cell D2: "9.999" under Amount may mean 9999: the file may be of another locale (3 cells). If so, set the locale in File, Settings, and import again.',
    ]);
  });

  test('are told by the texts of another column', () => {
    const table = deals(
      { 'Created Date': ['2024-01-01'], Amount: [12.5], Probability: ['12,5%'] },
      { locale: 'en_US' },
    );
    expect(codes(table)).toEqual(['number-turned at Opportunities!D2']);
  });

  test.each<[string, Column, More]>([
    ['the texts are as the locale writes them', turned, { locale: 'de_DE' }],
    ['the locale is not known', turned, {}],
    ['all numbers are whole', [48, 500, '1.234,50'], { locale: 'en_US' }],
    ['a number has more decimals', [...turned, 12.3456], { locale: 'en_US' }],
    ['a number has thousands and decimals', [...turned, 1234.5], { locale: 'en_US' }],
    ['a number is below one', [...turned, 0.125], { locale: 'en_US' }],
  ])('are not suspected beside texts where %s', (_words, cells, more) => {
    expect(codes(amounts(cells, more))).toEqual([]);
  });

  test.each<[string, Column]>([
    ['that all are below a thousand, with three decimals', [9.999, 12.5, 48]],
    ['below zero, too', [-9.999, 12.5, 48]],
  ])('are told by money alone %s', (_words, cells) => {
    expect(codes(amounts(cells, { locale: 'en_US' }))).toEqual(['number-turned at Opportunities!D2']);
  });

  test('are counted and named without the texts beside them, which are read rightly', () => {
    const table = amounts(['12,50 €', '1.234,50 €', 9.999, 48.5], { locale: 'en_US' });
    const [doubt] = table.issues;
    expect(codes(table)).toEqual(['number-turned at Opportunities!D4']);
    expect(readingCauses(table, [])).toEqual([
      { code: 'number-turned', effect: 'noted', field: 'amount', count: 2, rows: [2, 3], cells: ['D4', 'D5'], doubt },
    ]);
  });

  const small: Column = [9.999, 12.5, 48];
  const smallBeside = (columns: Readonly<Record<string, Column>>, locale = 'en_US'): Table =>
    deals({ 'Created Date': small.map(() => '2024-01-01'), Amount: small, ...columns }, { locale });

  test.each(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND', 'kwd', 'KWD - Kuwaiti Dinar'])(
    'are not suspected where the column of currencies says %s',
    (currency) => {
      const table = smallBeside({ Currency: ['', currency, 'USD'] });
      expect([codes(table), numbers(table)]).toEqual([[], [9.999, 12.5, 48]]);
    },
  );

  test.each(['BHR', 'IQR', 'JOR', 'KWR', 'OMD', 'LYR', 'TNR', 'USD', 'KWDX'])(
    'are told where the column of currencies says %s, which has no three decimals',
    (currency) => {
      expect(codes(smallBeside({ Currency: ['', currency, ''] }))).toEqual(['number-turned at Opportunities!D2']);
    },
  );

  test.each<[string, string]>([
    ['Bahrain', 'ar_BH'],
    ['Iraq', 'ar_IQ'],
    ['Jordan', 'ar_JO'],
    ['Kuwait', 'ar_KW'],
    ['Libya', 'ar_LY'],
    ['Oman', 'ar_OM'],
    ['Tunisia', 'fr_TN'],
  ])('are not suspected in a workbook of %s', (_country, locale) => {
    expect(codes(smallBeside({}, locale))).toEqual([]);
  });

  test.each<[string, string, Column]>([
    ['their header', 'Amount (TND)', small],
    ['one of their cells', 'Amount', [...small, '5 KWD']],
  ])('are not suspected where %s names a currency of three decimals', (_words, header, cells) => {
    const table = deals({ 'Created Date': cells.map(() => '2024-01-01'), [header]: cells }, { locale: 'en_US' });
    expect(codes(table)).toEqual([]);
  });

  test.each(['WPP', 'OMD', 'OMD Worldwide', 'LYR', 'OMR Festival'])(
    'are told of costs at %s: what is no currency says nothing of one',
    (vendor) => {
      const rows = [1.234, 2.345, 12.5].map((amount) => ['2024-05-01', amount, vendor]);
      const table = tableIn('spend', [['Date', 'Amount', 'Vendor'], ...rows], { locale: 'en_US' });
      expect(codes(table)).toEqual(['number-turned at Spend!B2']);
    },
  );

  test.each<[string, Column]>([
    ['two of them', [9.999, 12.5]],
    ['no third decimal', [9.99, 12.5, 48]],
    ['a thousand', [9.999, 12.5, 1000]],
  ])('are not suspected of money with %s', (_words, cells) => {
    expect(codes(amounts(cells, { locale: 'en_US' }))).toEqual([]);
  });

  test('are not suspected of what is no money', () => {
    const columns = { 'Created Date': ['2024-01-01', '', ''], Probability: [9.999, 12.5, 48] };
    expect(codes(deals(columns, { locale: 'en_US' }))).toEqual([]);
  });
});
