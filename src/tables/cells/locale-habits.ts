import type { Style } from './two-readings';

/** What people of a locale mean by a text that can be read in two ways. */
export type Habits = {
  /** 0: decimals after a point; 1: after a comma. */
  readonly decimals: Style;
  /** 0: 3/4/2024 is in April; 1: in March; undefined where the year usually stands first. */
  readonly dayOrder: Style | undefined;
  /** What a bare `$` means; undefined where it means nothing at home. */
  readonly dollar: string | undefined;
  /** What a bare `¥` means. */
  readonly yen: string | undefined;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const COMMA = words(
  'af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id in is it ka kk lo lt lv mk nb nl nn no pl pt ro ru sk ' +
    'sl sq sr sv tr uk uz vi ar-DZ ar-LY ar-MA ar-TN en-ZA',
);
const POINT = words('de-CH de-LI it-CH es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US');
const MONTH_FIRST = words('en en-PH en-US es-PA es-PR fil');
const DAY_FIRST = words('zh-HK zh-MO');
const YEAR_FIRST = words('af en-CA en-ZA eu fa fr-CA hu ja ko lt mn ne si sv zh');

const DOLLARS: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  SG: 'SGD',
  MX: 'MXN',
  TW: 'TWD',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
};

/** The habits of a locale such as `de_DE` or `en-GB`; undefined when it is not one. */
export function habitsOf(locale = ''): Habits | undefined {
  const match = /^([a-z]{2,3})(?:[_-][A-Z][a-z]{3})?(?:[_-]([A-Z]{2}))?(?:$|[_.@-])/.exec(locale);
  const language = match?.[1];
  if (language === undefined) return undefined;
  const region = match?.[2] ?? '';
  const full = region === '' ? language : `${language}-${region}`;
  return {
    decimals: hasComma(language, full) ? 1 : 0,
    dayOrder: dayOrderOf(language, full),
    dollar: DOLLARS[region],
    yen: language === 'zh' ? 'CNY' : undefined,
  };
}

/** Whether people of a locale write a comma before decimals, and so a semicolon between arguments. */
export const hasDecimalComma = (locale: string): boolean => habitsOf(locale)?.decimals === 1;

function hasComma(language: string, full: string): boolean {
  return COMMA.has(full) || (COMMA.has(language) && !POINT.has(full));
}

function dayOrderOf(language: string, full: string): Style | undefined {
  if (MONTH_FIRST.has(full) || language === 'fil') return 1;
  if (DAY_FIRST.has(full)) return 0;
  return YEAR_FIRST.has(full) || YEAR_FIRST.has(language) ? undefined : 0;
}
