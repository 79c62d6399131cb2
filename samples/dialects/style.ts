// How a program, set to a country, writes numbers, dates, yes and no, nothing, and the legal form of a company.

/** The year, month and day of a date, as numbers. */
export type Ymd = readonly [year: number, month: number, day: number];

/** What a person answers when nothing in a column tells its style. */
export type StyleAnswer = 'day-first' | 'month-first' | 'decimal-point' | 'decimal-comma';

/** One way of writing cells. */
export type Style = {
  /** The locale of the workbook into which whoever runs such an export pastes it. */
  readonly locale: string;
  readonly date: (date: Ymd) => string | number;
  /** Which part comes first, for dates that can be read in two ways. */
  readonly order?: 'day-first' | 'month-first';
  readonly number: (value: number) => string;
  readonly decimals: 'decimal-point' | 'decimal-comma';
  /** An amount; `currency` is `''` where the row names none. */
  readonly money: (value: number, currency: string) => string;
  readonly flag: readonly [yes: string, no: string];
  /** What is printed for nothing. */
  readonly nothing: readonly [string, ...string[]];
  /** Legal forms that stand behind the names of companies. */
  readonly forms: readonly [string, ...string[]];
  /** Capital letters as the country's keyboards make them. */
  readonly upper?: (text: string) => string;
  /** Whole numbers that are no quantity, such as months of a term; as they are unless told. */
  readonly whole?: (value: number) => string;
  /** The words for stages of deals, by the sample's. */
  readonly stages?: Readonly<Record<string, string>>;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** `2024-03-05`. */
export const isoDate = ([year, month, day]: Ymd): string => `${String(year)}-${two(month)}-${two(day)}`;

/** `05/03/2024`. */
const dayFirst = ([year, month, day]: Ymd): string => `${two(day)}/${two(month)}/${String(year)}`;

/** `3/5/2024`. */
export const monthFirst = ([year, month, day]: Ymd): string => `${String(month)}/${String(day)}/${String(year)}`;

/** `05.03.2024`. */
export const dotted = ([year, month, day]: Ymd): string => `${two(day)}.${two(month)}.${String(year)}`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The number of days since 30 December 1899, as spreadsheets count them. */
export const serialDate = ([year, month, day]: Ymd): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** `Jan-24`, and nothing of the day. */
export const monthOnly = ([year, month]: Ymd): string => `${MONTHS[month - 1] ?? ''}-${two(year % 100)}`;

/** Seconds since 1970, at noon in UTC. */
export const unixTime = ([year, month, day]: Ymd): number => Date.UTC(year, month - 1, day, 12) / 1000;

/** `1,234.50` with these signs and so many decimals. */
export function grouped(value: number, thousands: string, decimal: string, decimals: number): string {
  const [whole = '', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${value < 0 ? '-' : ''}${parts}${rest === '' ? '' : decimal + rest}`;
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);
const plainNumber = (value: number): string => grouped(value, ',', '.', decimalsOf(value));
const inBrackets = (value: number, text: string): string => (value < 0 ? `(${text.replace('-', '')})` : text);

/** Month first, decimal point, `$1,234.50`, below zero in brackets. */
export const AMERICAN: Style = {
  locale: 'en_US',
  date: monthFirst,
  order: 'month-first',
  number: plainNumber,
  decimals: 'decimal-point',
  money: (value, currency) => {
    const text = grouped(value, ',', '.', 2);
    return inBrackets(value, currency === '' || currency === 'USD' ? `$${text}` : `${currency} ${text}`);
  },
  flag: ['Yes', 'No'],
  nothing: ['', '-', 'n/a'],
  forms: [', Inc.', ' LLC', ' Corp.'],
};

/** Day first, decimal point, `USD 1,234.50`. */
export const BRITISH: Style = {
  ...AMERICAN,
  locale: 'en_GB',
  date: dayFirst,
  order: 'day-first',
  money: (value, currency) => `${currency === '' ? 'USD' : currency} ${grouped(value, ',', '.', 2)}`,
  nothing: ['-', ''],
  forms: [' Ltd', ' plc', ' Limited'],
};

const { order: _none, ...withoutOrder } = AMERICAN;

/** What programs write for programs: ISO dates, plain figures, true and false. */
export const TECHNICAL: Style = {
  ...withoutOrder,
  date: isoDate,
  number: String,
  money: String,
  flag: ['true', 'false'],
  nothing: [''],
};
