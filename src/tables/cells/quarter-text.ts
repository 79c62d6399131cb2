import { dayOf } from '../../model/day';
import { foldText } from '../../model/plain-text';
import { fullYear } from './parts-day';
import { spanning } from './two-readings';
import type { TwoReadings } from './two-readings';

const QUARTER = /^(?:q|c|ceyrek|quarter|robo|الربع)\s?([1-4])[\s\-/']*(\d{4}|\d{2})$/;
const QUARTER_LAST = /^(\d{4})[\s\-/]*(?:q|c|第)\s?([1-4])(?:季度)?$/;
const QUARTER_FIRST = /^([1-4])\s?q[\s\-/']*(\d{4}|\d{2})$/;

/** `FY24 Q3`, `FY2023/24-Q3`. */
const FISCAL_LAST = /^fy\s?(?:\d{2,4}\s?[/-]\s?)?(\d{4}|\d{2})[\s\-/,]*f?q\s?([1-4])$/;

/** `Q3 FY2024`, `FQ3-2024`. */
const FISCAL_FIRST = /^(?:f?q\s?([1-4])[\s\-/,']*fy\s?|fq\s?([1-4])[\s\-/,']*)(?:\d{2,4}\s?[/-]\s?)?(\d{4}|\d{2})$/;

const FISCAL_YEAR_FIRST = /^(\d{4})[\s\-/]*fq\s?([1-4])$/;

const HAS_LETTER = /\p{L}/u;
const MAY_BE_FISCAL = /f.*\d|\d.*f/i;

/** Tells the month, 1 to 12, in which the fiscal year begins; asked only for a text that needs it. */
export type FiscalStart = () => number | undefined;

type Quarter = { readonly year: number; readonly quarter: number };

/**
 * `Q3-2026`, `2026年第3季度`, `3Q26`: the first day of a quarter of the calendar year; `FY24 Q3`, `FQ3-2024`: that of a
 * quarter of the fiscal year, where it is known when that begins.
 *
 * A fiscal year is named after the year in which it ends.
 */
export function readQuarter(text: string, fiscalStart?: FiscalStart): TwoReadings | undefined {
  if (!HAS_LETTER.test(text)) return undefined;
  const calendar = quarterOf(text);
  if (calendar !== undefined) return firstDay(calendar.year, calendar.quarter * 3 - 2);
  const fiscal = fiscalQuarterOf(text);
  const start = fiscal === undefined ? undefined : fiscalStart?.();
  if (fiscal === undefined || start === undefined) return undefined;
  const months = start - 1 + (fiscal.quarter - 1) * 3;
  const begun = start === 1 ? fiscal.year : fiscal.year - 1;
  return firstDay(begun + Math.floor(months / 12), (months % 12) + 1);
}

/** Whether a text names a quarter of a fiscal year. */
export function isFiscalQuarter(text: string): boolean {
  return text.length <= 24 && fiscalQuarterOf(text) !== undefined;
}

function quarterOf(text: string): Quarter | undefined {
  const folded = foldText(text).replace('年', '-');
  const [, first, last] = QUARTER.exec(folded) ?? QUARTER_FIRST.exec(folded) ?? [];
  const [, year = last, quarter = first] = QUARTER_LAST.exec(folded) ?? [];
  return quarter === undefined || year === undefined ? undefined : { year: fullYear(year), quarter: Number(quarter) };
}

function fiscalQuarterOf(text: string): Quarter | undefined {
  if (!MAY_BE_FISCAL.test(text)) return undefined;
  const folded = foldText(text);
  const [, a, b, last] = FISCAL_FIRST.exec(folded) ?? [];
  const [, year = last, quarter = a ?? b] = FISCAL_LAST.exec(folded) ?? FISCAL_YEAR_FIRST.exec(folded) ?? [];
  return quarter === undefined || year === undefined ? undefined : { year: fullYear(year), quarter: Number(quarter) };
}

function firstDay(year: number, month: number): TwoReadings | undefined {
  const day = dayOf(year, month, 1);
  return day === undefined ? undefined : spanning(day, 3);
}
