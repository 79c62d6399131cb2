import { numberAt } from '../model/columns';
import { dateOf, dayMonthsBefore } from '../model/day';
import type { Day, Period } from '../model/day';
import type { Spoken } from '../model/languages';
import { normalWords, wordReader } from '../model/words';
import { numbersOf } from '../tables/table';
import type { Table } from '../tables/table';

/** Spans of time that one row of a spend sheet is for, where its header says so. */
export const SPAN_WORDS: Readonly<Record<'month' | 'quarter' | 'week', Spoken>> = {
  month: {
    en: 'month, months, period, month year',
    sw: 'mwezi, miezi, kipindi',
    ar: 'الشهر, شهر, الأشهر, الفترة',
    zh: '月份, 月, 月度, 期间',
    tr: 'ay, aylar, dönem',
  },
  quarter: {
    en: 'quarter, quarters',
    sw: 'robo, robo mwaka, robo ya mwaka',
    ar: 'الربع, ربع, ربع السنة',
    zh: '季度, 季',
    tr: 'çeyrek, çeyrek yıl',
  },
  week: {
    en: 'week, weeks, week of, week starting',
    sw: 'wiki',
    ar: 'الأسبوع, أسبوع',
    zh: '周, 星期',
    tr: 'hafta',
  },
};

type SpanOf = (day: Day) => Period;

/** A reader of the days of a row: the days up to its end, or its month, quarter or week, or its own day. */
export function costDays(table: Table): (row: number) => Period {
  const starts = numbersOf(table, 'date');
  const ends = numbersOf(table, endsOwnRow(table) ? 'end_date' : '');
  const spanOf = spanReader(headerOf(table, 'date'));
  return (row) => {
    const from = numberAt(starts, row);
    const to = numberAt(ends, row);
    return Number.isNaN(to) ? spanOf(from) : { from, to };
  };
}

/** A campaign, anywhere in a header, in the languages we know; Turkish and Swahili inflect it. */
const CAMPAIGN = /campaign|kampeni|حمله|活动|kampanya/;

/** Whether the end belongs to the row: reports by day name the end of the whole campaign beside each day. */
function endsOwnRow(table: Table): boolean {
  const ofCampaign = (field: string): boolean => CAMPAIGN.test(normalWords(headerOf(table, field)));
  // Where the days come from a line above the table, no row is a day of its own.
  return table.report !== undefined || ofCampaign('end_date') === ofCampaign('date');
}

function headerOf(table: Table, field: string): string {
  return table.mapped.find((one) => one.field === field)?.header ?? '';
}

/** A function from a day to the span it stands for under a header; NaN stays NaN. */
export function spanReader(header: string): SpanOf {
  const spanNamed = wordReader<SpanOf>([
    [monthOf, SPAN_WORDS.month],
    [quarterOf, SPAN_WORDS.quarter],
    [(from) => ({ from, to: from + 6 }), SPAN_WORDS.week],
  ]);
  return spanNamed(header) ?? spanNamed(header.replace(/[(（[].*$/, '')) ?? ((day) => ({ from: day, to: day }));
}

/** The month that holds a day. */
function monthOf(day: Day): Period {
  return monthsFrom(day, 1, 0);
}

/** The quarter that begins on a day, be it one of a fiscal year; else the quarter of the year that holds it. */
function quarterOf(day: Day): Period {
  const date = dateOf(day);
  return monthsFrom(day, 3, date.getUTCDate() === 1 ? 0 : date.getUTCMonth() % 3);
}

/** So many months, from the month of a day or from one that many months before it. */
function monthsFrom(day: Day, length: number, before: number): Period {
  const first = day + 1 - dateOf(day).getUTCDate();
  return { from: dayMonthsBefore(first, before), to: dayMonthsBefore(first, before - length) - 1 };
}
