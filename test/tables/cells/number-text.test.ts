import { numberReader } from '../../../src/tables/cells/number-text';

const read = numberReader(() => 'en_US');
const NONE = NaN;

/** What a text means with a decimal point, with a decimal comma, and in which currency. */
function readings(text: string): readonly [number, number, string] | undefined {
  const found = read(text);
  return found === undefined ? undefined : [found.first, found.second, found.currency ?? ''];
}

describe('a number in a text, with a decimal point and with a decimal comma', () => {
  test.each<[string, number, number]>([
    ['12', 12, 12],
    [' 12 ', 12, 12],
    ['007', 7, 7],
    ['-0', 0, 0],
    ['12.50', 12.5, NONE],
    ['12,50', NONE, 12.5],
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['0,123', NONE, 0.123],
    ['0.123', 0.123, NONE],
    ['1234,567', NONE, 1234.567],
    ['1,234,567', 1_234_567, NONE],
    ['1.234.567', NONE, 1_234_567],
    ['1,234,567.89', 1_234_567.89, NONE],
    ['1.234.567,89', NONE, 1_234_567.89],
    ['1 234', 1234, 1234],
    ['1 234,56', NONE, 1234.56],
    ['1\u00a0234,56', NONE, 1234.56],
    ['1\u202f234\u202f567,5', NONE, 1_234_567.5],
    ['1 234.56', 1234.56, NONE],
    ["1'234.50", 1234.5, NONE],
    ['1’234’567', 1_234_567, 1_234_567],
    ['12,34,567', 1_234_567, NONE],
    ['12,34,567.5', 1_234_567.5, NONE],
    ['.5', 0.5, NONE],
    [',5', NONE, 0.5],
    ['１，２３４．５', 1234.5, NONE],
    ['１２', 12, 12],
    ['١٢٣', 123, 123],
    ['١٬٢٣٤٫٥', 1234.5, 1234.5],
    ['۱۲۳٬۴۵۶', 123_456, 123_456],
    ['१२३', 123, 123],
  ])('%j is %d or %d', (text, point, comma) => {
    expect(readings(text)).toEqual([point, comma, '']);
  });

  test.each<[string, number]>([
    ['-5', -5],
    ['- 5', -5],
    ['\u22125', -5],
    ['+5', 5],
    ['5-', -5],
    ['(500)', -500],
    ['( 500 )', -500],
    ['12%', 0.12],
    ['12 %', 0.12],
    ['%12', 0.12],
    ['-%50', -0.5],
    ['(5%)', -0.05],
    ['٥٠٪', 0.5],
    ['12k', 12_000],
    ['12 K', 12_000],
    ['3m', 3_000_000],
    ['3 million', 3_000_000],
    ['2bn', 2e9],
    ['5万', 50_000],
    ['3 milyon', 3_000_000],
    ['elfu 12', 12_000],
    ['12 ألف', 12_000],
    ['%(5)', -0.05],
    ['(5)%', -0.05],
    ['5%-', -0.05],
    ['3 mm', 3_000_000],
    ['3 mio', 3_000_000],
    ['3 mn', 3_000_000],
    ['3 millions', 3_000_000],
    ['3 thousand', 3000],
    ['3 billion', 3e9],
    ['3 lakh', 300_000],
    ['3 crore', 30_000_000],
    ['3 bin', 3000],
    ['3 milyar', 3e9],
    ['milioni 3', 3_000_000],
    ['3 مليون', 3_000_000],
    ['3 مليار', 3e9],
    ['3亿', 300_000_000],
  ])('%j is %d whatever the style', (text, expected) => {
    expect(readings(text)).toEqual([expected, expected, '']);
  });

  test.each<[string, number, string]>([
    ['$1,234.50', 1234.5, 'USD'],
    ['-$5.00', -5, 'USD'],
    ['$-5.00', -5, 'USD'],
    ['($1,500.00)', -1500, 'USD'],
    ['USD 485,000.00', 485_000, 'USD'],
    ['485,000.00 usd', 485_000, 'USD'],
    ['US$1,000.5', 1000.5, 'USD'],
    ['Rs.500.00', 500, 'INR'],
    ["EUR-1'234.50", -1234.5, 'EUR'],
    ['1.1 million USD', 1_100_000, 'USD'],
    ['$1.2m', 1_200_000, 'USD'],
    ['1.5k€', 1500, 'EUR'],
    ['1.5M£', 1_500_000, 'GBP'],
    ['1.5 k $', 1500, 'USD'],
    ['Ft.500.00', 500, 'HUF'],
    ['USD .5', 0.5, 'USD'],
    ['￥1,000.0', 1000, 'JPY'],
  ])('%j is %d %s', (text, expected, currency) => {
    expect(readings(text)).toEqual([expected, NONE, currency]);
  });

  test.each<[string, number, string]>([
    ['1.234,50 €', 1234.5, 'EUR'],
    ['€ 1.234,50', 1234.5, 'EUR'],
    ['-1.234,50\u00a0€', -1234.5, 'EUR'],
    ['₺1.000,50', 1000.5, 'TRY'],
    ['1.000,50 TL', 1000.5, 'TRY'],
    ['R$ 1.234,50', 1234.5, 'BRL'],
    ['1 234,50 zł', 1234.5, 'PLN'],
  ])('%j is %d %s', (text, expected, currency) => {
    expect(readings(text)).toEqual([NONE, expected, currency]);
  });

  test.each([
    ...['', ' ', 'abc', '$', 'USD', '-', '.', ',', '%', '()', '1e5', '0x10', '12 B', '5 stars', 'CEO 5', 'Q3-2026'],
    ...[
      '-k 5',
      '(k 5)',
      '$ km 5',
      'U-SD 5',
      'k 5',
      'km 5',
      'mm5',
      'k5',
      '%5%',
      '5 k%',
      '5 USD%',
      '5 xk€',
      '5 k€x',
      '5 k m',
      '5 % k',
      '5 stars k',
      'USD EUR 5',
    ],
    ...['(500', '500)', '(-500)', '--5', '+-5', '5+', '5 - 6', '1.2.3', '1,2,3', '1,,234', '1.234,56,7', '12 34', '5.'],
    ...[
      '$5%',
      '5 USD EUR',
      '5%%',
      '5kk k',
      'm 5',
      '2024-03-01',
      '16/10/2025',
      '10²',
      '½',
      '9'.repeat(400),
      '٬٥',
      '١٫٢٫٣',
    ],
  ])('%j is no number', (text) => {
    expect(readings(text)).toBeUndefined();
  });
});

test.each([
  ['en_US', 'USD', 'JPY'],
  ['en_CA', 'CAD', 'JPY'],
  ['es_MX', 'MXN', 'JPY'],
  ['de_DE', 'USD', 'JPY'],
  ['zh_CN', 'USD', 'CNY'],
  [undefined, 'USD', 'JPY'],
])('in a workbook of %s a bare $ is %s and a bare ¥ is %s', (locale, dollar, yen) => {
  const inBook = numberReader(() => locale);
  expect([inBook('$5')?.currency, inBook('¥5')?.currency]).toEqual([dollar, yen]);
});

test('one separator is not as sure as two: only those are read against the style of their column', () => {
  expect(['12.50', '1,23', '1.234,5', '1,234,567'].map((text) => read(text)?.sure)).toEqual([false, false, true, true]);
});

test('is no longer than sixty-four characters', () => {
  const padded = (length: number): string => `1${' '.repeat(length - 2)}€`;
  expect([readings(padded(64)), readings(padded(65))]).toEqual([[1, 1, 'EUR'], undefined]);
});

test('is none in the style in which it has no end', () => {
  expect(readings(`${'9'.repeat(60)}k`)).toEqual([Number(`${'9'.repeat(60)}e3`), Number(`${'9'.repeat(60)}e3`), '']);
});

test('is read the same however often the same stands around it', () => {
  const again = numberReader(() => 'en_US');
  const texts = ['$5', '5 stars', '$6', '6 stars', '$7'];
  expect(texts.map((text) => again(text)?.first)).toEqual([5, undefined, 6, undefined, 7]);
  expect(again('12')).toEqual({ first: 12, second: 12, sure: true });
  expect(again('$12')).toEqual({ first: 12, second: 12, sure: true, currency: 'USD' });
});
