import { dayOf, isoDay } from '../../model/day';
import type { Day } from '../../model/day';
import { cellIn } from '../../model/cell';
import { hasThreeDecimalsIn, namesThreeDecimals } from '../cells/currency';
import type { Turned } from '../table';
import type { Style } from '../cells/two-readings';
import { cellAt, report } from './source';
import type { Source } from './source';
import { localeStyle } from './styled-column';
import type { StyledKind } from './styled-column';
import type { Tally } from './tally';

/** What a value was that a sheet made of a text written another way than its locale. */
type Turning = {
  /** What the text would have meant; the value itself where it would have meant the same. */
  readonly meant: (value: number) => number;
  /** Whether the value can have come of such a text. */
  readonly fits: (value: number) => boolean;
  /** Whether a column of such values shows it by itself, where no text of its table does. */
  readonly shows: (values: Float64Array, source: Source) => boolean;
};

/** So many amounts of one kind are no accident. */
const FEWEST = 3;

const NO_COLUMN = -1;

const TURNINGS: Readonly<Record<StyledKind['id'], Turning>> = {
  date: {
    meant: turnedDay,
    fits: (day) => Number(isoDay(day).slice(8)) <= 12,
    // The first of each month of a year becomes one of the first twelve days of January, and all of them together.
    shows: (days, { monthly }) =>
      monthly &&
      days.every((day) => isoDay(day).slice(5, 7) === '01') &&
      new Set(days.map((day) => Number(isoDay(day).slice(8)))).size === 12,
  },
  number: {
    meant: (number) => (isThousandth(number) ? Math.round(number * 1000) : number),
    fits: (number) => Number.isInteger(number) || isThousandth(number),
    // Most money has two decimals: what has three was written in thousands.
    shows: (numbers, source) =>
      source.content === 'money' &&
      numbers.length >= FEWEST &&
      numbers.every(isThousandth) &&
      numbers.some((number) => !isRounded(number, 100)) &&
      !hasThreeDecimals(source),
  },
};

/**
 * Reports values of a column that the sheet may have made of texts in another way than they were meant.
 *
 * A sheet makes a date or a number of each text that it can read by its locale and leaves the others as text: of an export
 * written the other way, `03/04/2025` becomes the wrong date and `10/16/2025` stays, `9.999` becomes nearly ten and
 * `1.234,50` stays. So it looks where the texts are written against the locale, or the values show it by themselves, and
 * every value can have come about so.
 *
 * @param tally - The column before its texts are read.
 * @param style - How the texts of the column are written, or those of the columns beside it.
 * @returns Which rows they are; undefined where nothing is doubted.
 */
export function reportTurned(
  kind: StyledKind,
  source: Source,
  { values }: Tally,
  style: Style | undefined,
): Turned | undefined {
  const { meant, fits, shows } = TURNINGS[kind.id];
  const made = values.filter((value) => !Number.isNaN(value));
  if ((style === undefined && !shows(made, source)) || !made.every(fits)) return undefined;
  const rows = turnedRows(values, meant);
  // A whole number alone raises no question: beside others it may be one of thousands.
  const first = rows.find((row) => kind.id === 'date' || !Number.isInteger(values[row]));
  if (first === undefined || !isAgainst(kind, source, style)) return undefined;
  const value = values[first] ?? NaN;
  const more = { options: [kind.show(meant(value))], count: rows.length };
  return { field: source.field, rows, doubt: report(source, first, kind.codes.turned, kind.show(value), more) };
}

/** The rows of the cells that are no texts and whose values would be others if the sheet had made them the other way. */
function turnedRows(values: Float64Array, meant: Turning['meant']): number[] {
  return [...values.keys()].filter((row) => {
    const value = values[row] ?? NaN;
    return !Number.isNaN(value) && meant(value) !== value;
  });
}

/** Whether the locale has a style at all, which dates with the year first are not, and another than the texts. */
function isAgainst(kind: StyledKind, { reading }: Source, style: Style | undefined): boolean {
  const locale = localeStyle(kind, reading);
  return locale !== undefined && locale !== style;
}

/** Whether the workbook's country has a currency with three decimals, or the header, an amount or a currency names one. */
function hasThreeDecimals(source: Source): boolean {
  const { grid, rows, header, currencyColumn = NO_COLUMN, reading } = source;
  if (hasThreeDecimalsIn(reading.locale) || namesThreeDecimals(header)) return true;
  return rows.some((row, index) => [cellAt(source, index), cellIn(grid, row, currencyColumn)].some(namesThreeDecimals));
}

/** Whether a number can have lost its thousands: it has at most three decimals, and one to three figures before them. */
function isThousandth(number: number): boolean {
  const size = Math.abs(number);
  return size >= 1 && size < 1000 && isRounded(number, 1000);
}

function isRounded(number: number, part: number): boolean {
  return Math.round(number * part) / part === number;
}

/** The day with its month and its day of the month exchanged. */
function turnedDay(day: Day): Day {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return dayOf(year ?? 0, date ?? 0, month ?? 0) ?? day;
}
