import type { CellValue } from '../../model/cell';
import { habitsOf } from './locale-habits';

/** Codes of currencies in use. */
const CODES =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
  'CLF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD ' +
  'HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD ' +
  'MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG ' +
  'QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD ' +
  'TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL';

/** Codes of the currencies with three decimals; each begins with its country. */
const THREE_DECIMALS = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];

const NAMES_THREE_DECIMALS = new RegExp(`(?<!\\p{L})(?:${THREE_DECIMALS.join('|')})(?!\\p{L})`, 'iu');

/** Signs and short names that mean one currency wherever they stand. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    '£': 'GBP',
    '₺': 'TRY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₪': 'ILS',
    '₫': 'VND',
    '₦': 'NGN',
    '₴': 'UAH',
    '₱': 'PHP',
    '₸': 'KZT',
    '₾': 'GEL',
    元: 'CNY',
    円: 'JPY',
    EURO: 'EUR',
    EUROS: 'EUR',
    TL: 'TRY',
    US$: 'USD',
    $US: 'USD',
    A$: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    HK$: 'HKD',
    NT$: 'TWD',
    NZ$: 'NZD',
    S$: 'SGD',
    MX$: 'MXN',
    R$: 'BRL',
    'CN¥': 'CNY',
    'JP¥': 'JPY',
    RMB: 'CNY',
    KSH: 'KES',
    TSH: 'TZS',
    USH: 'UGX',
    ZŁ: 'PLN',
    KČ: 'CZK',
    FT: 'HUF',
    RS: 'INR',
    'د.إ': 'AED',
    'ر.س': 'SAR',
    'ج.م': 'EGP',
    ریال: 'IRR',
  }),
);

/** The workbook's locale; asked only where a sign means one currency here and another there. */
export type LocaleOf = () => string | undefined;

let codes: ReadonlySet<string> | undefined;

/**
 * The code of the currency that a word or sign names; undefined when it names none.
 *
 * A bare `$` and `¥` mean what they mean in the workbook's own country, else US dollars and yen.
 */
export function currencyCode(word: string, localeOf: LocaleOf): string | undefined {
  if (word === '$') return habitsOf(localeOf())?.dollar ?? 'USD';
  if (word === '¥') return habitsOf(localeOf())?.yen ?? 'JPY';
  const name = word.toUpperCase().replace(/\.$/, '');
  codes ??= new Set(CODES.split(' '));
  return codes.has(name) ? name : SIGNS.get(name);
}

/** Whether a cell names a currency with three decimals by its code, as `Amount (KWD)` does. */
export function namesThreeDecimals(cell: CellValue): boolean {
  return typeof cell === 'string' && NAMES_THREE_DECIMALS.test(cell);
}

/** Whether the country of a locale such as `ar_KW` has a currency with three decimals. */
export function hasThreeDecimalsIn(locale = ''): boolean {
  return THREE_DECIMALS.some((code) => locale.endsWith(code.slice(0, 2)));
}
