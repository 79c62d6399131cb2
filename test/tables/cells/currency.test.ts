import { currencyCode, hasThreeDecimalsIn, namesThreeDecimals } from '../../../src/tables/cells/currency';
import { habitsOf, hasDecimalComma } from '../../../src/tables/cells/locale-habits';

const code = (word: string): string | undefined => currencyCode(word, () => 'en_US');

describe('a word or sign for a currency', () => {
  test('is every code that the platform knows to be in use', () => {
    const inUse = Intl.supportedValuesOf('currency').filter((one) => code(one) !== undefined);
    expect(inUse.length).toBeGreaterThan(150);
    expect(inUse.filter((one) => code(one) !== one || code(one.toLowerCase()) !== one)).toEqual([]);
    expect(
      ['AED', 'CLF', 'CUP', 'FJD', 'HNL', 'KYD', 'LYD', 'MAD', 'PYG', 'QAR', 'TWD', 'TZS', 'ZWL'].map(code),
    ).toEqual([...['AED', 'CLF', 'CUP', 'FJD', 'HNL', 'KYD', 'LYD', 'MAD', 'PYG', 'QAR', 'TWD', 'TZS', 'ZWL']]);
  });

  test.each([
    ['EUR', ['€', 'Euro', 'EUROS', 'eur', 'EUR.']],
    ['GBP', ['£']],
    ['TRY', ['₺', 'TL']],
    ['INR', ['₹', 'Rs.', 'rs']],
    ['RUB', ['₽']],
    ['KRW', ['₩']],
    ['ILS', ['₪']],
    ['VND', ['₫']],
    ['NGN', ['₦']],
    ['UAH', ['₴']],
    ['PHP', ['₱']],
    ['KZT', ['₸']],
    ['GEL', ['₾']],
    ['CNY', ['元', 'CN¥', 'RMB']],
    ['JPY', ['円', 'JP¥', '¥']],
    ['USD', ['US$', '$US', '$']],
    ['AUD', ['A$']],
    ['CAD', ['C$', 'CA$']],
    ['HKD', ['HK$']],
    ['TWD', ['NT$']],
    ['NZD', ['NZ$']],
    ['SGD', ['S$']],
    ['MXN', ['MX$']],
    ['BRL', ['R$']],
    ['KES', ['Ksh']],
    ['TZS', ['Tsh']],
    ['UGX', ['Ush']],
    ['PLN', ['zł']],
    ['CZK', ['Kč']],
    ['HUF', ['Ft']],
    ['AED', ['د.إ']],
    ['SAR', ['ر.س']],
    ['EGP', ['ج.م']],
    ['IRR', ['ریال']],
  ])('%s is written %j', (expected, words) => {
    expect(words.map(code)).toEqual(words.map(() => expected));
  });

  test.each(['', 'CEO', 'XYZ', '$$', 'U.S', '.'])('"%s" is none', (word) => {
    expect(code(word)).toBeUndefined();
  });

  test.each<[region: string, code: string]>([
    ['AU', 'AUD'],
    ['CA', 'CAD'],
    ['HK', 'HKD'],
    ['NZ', 'NZD'],
    ['SG', 'SGD'],
    ['MX', 'MXN'],
    ['TW', 'TWD'],
    ['AR', 'ARS'],
    ['CL', 'CLP'],
    ['CO', 'COP'],
    ['GB', 'USD'],
  ])('a bare $ in a workbook of en_%s is %s', (region, expected) => {
    expect(currencyCode('$', () => `en_${region}`)).toBe(expected);
  });
});

describe('a locale', () => {
  test.each([
    ['de', 'de_DE'],
    ['de', 'de-DE'],
    ['zh_HK', 'zh-Hant_HK'],
    ['zh_HK', 'zh_Hant-HK'],
    ['de_CH', 'de_CH.UTF-8'],
    ['de_CH', 'de_CH@euro'],
    ['en', 'en_Latn'],
  ])('has the habits of %s when it is written %s', (plain, written) => {
    expect(habitsOf(plain)).toBeDefined();
    expect(habitsOf(written)).toEqual(habitsOf(plain));
  });

  test.each(['', 'x', 'german', 'DE', 'd3', '_DE', 'dexx_DE'])('"%s" has none', (locale) => {
    expect(habitsOf(locale)).toBeUndefined();
    expect(hasDecimalComma(locale)).toBe(false);
  });

  test('has none when a workbook does not tell it', () => {
    expect(habitsOf()).toBeUndefined();
  });

  test.each([
    ['de_DE', true],
    ['de_CH', false],
    ['en_US', false],
    ['en_ZA', true],
    ['ar_MA', true],
    ['ar', false],
  ])('%s writes a comma before decimals: %s', (locale, expected) => {
    expect(hasDecimalComma(locale)).toBe(expected);
  });
});

describe('a currency with three decimals', () => {
  const THREE = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];

  test('is one of those to which the platform gives as many', () => {
    const digits = (currency: string) =>
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
    // Of the dinar of Iraq the platform shows none, because nobody counts in thousandths of it.
    const shown = Intl.supportedValuesOf('currency').filter((one) => digits(one) === 3);
    expect(THREE.filter((one) => one !== 'IQD')).toEqual(shown.filter((one) => THREE.includes(one)));
  });

  test.each(THREE)('%s is named by its code, in a cell or a header, and by the country of the workbook', (currency) => {
    expect([currency, `Amount (${currency.toLowerCase()})`, `${currency}1.234`].map(namesThreeDecimals)).toEqual([
      true,
      true,
      true,
    ]);
    expect([`ar_${currency.slice(0, 2)}`, `${currency.slice(0, 2)}_US`].map(hasThreeDecimalsIn)).toEqual([true, false]);
  });

  test.each(['OMD', 'xKWD', 'KWDs', 'EUR', '', 'BHDIQD', 1.234, true])('is not named by %j', (cell) => {
    expect(namesThreeDecimals(cell)).toBe(false);
  });

  test('is not that of other countries, nor of one that is not known', () => {
    expect(['en_US', 'de_DE', undefined].map(hasThreeDecimalsIn)).toEqual([false, false, false]);
  });
});
