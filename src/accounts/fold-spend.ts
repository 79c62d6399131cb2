import { normalWords } from '../model/words';
import { numberAt, textAt } from '../model/columns';
import type { Period } from '../model/day';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';

/**
 * Spend into the programme total and the fully loaded total.
 *
 * A monthly row counts for the days of its month that fall into the period; a dated row counts whole or not at all.
 */
export function foldSpend(draft: Draft, table: Table | undefined): void {
  if (table === undefined) return;
  const { frame, settings, totals } = draft;
  const costAt = costReader(draft, table);
  const categories = textsOf(table, 'category');
  const from = frame.period.from;
  const to = Math.min(frame.period.to, frame.asOf);
  let programme = 0;
  let loaded = 0;
  for (let row = 0; row < table.size; row++) {
    const cost = costAt(row);
    if (cost === undefined) continue;
    const counted = cost.amount * shareInside(cost.days, from, to);
    loaded += counted;
    if (!settings.overhead_words.has(normalWords(textAt(categories, row)))) programme += counted;
  }
  totals.spend = programme;
  totals.spend_loaded = loaded;
}

type Cost = { readonly amount: number; readonly days: Period };

/** A reader of the cost in a row; undefined for a row that is left out. */
function costReader({ findings, frame, currency }: Draft, table: Table): (row: number) => Cost | undefined {
  const dates = numbersOf(table, 'date');
  const amounts = numbersOf(table, 'amount');
  const currencies = textsOf(table, 'currency');
  const monthly = isMonthly(table);
  return (row) => {
    const day = numberAt(dates, row);
    const amount = numberAt(amounts, row);
    const days = monthly ? monthOf(day) : { from: day, to: day };
    const stated = textAt(currencies, row).toUpperCase();
    if (Number.isNaN(amount)) findings.leaveOut(table, row, 'amount', 'no-amount');
    else if (Number.isNaN(day)) findings.leaveOut(table, row, 'date', 'no-date');
    else if (days.from > frame.asOf) findings.leaveOut(table, row, 'date', 'after-as-of');
    else if (stated !== '' && stated !== currency) findings.leaveOut(table, row, 'currency', 'other-currency');
    else return { amount, days };
    return undefined;
  };
}

function isMonthly(table: Table): boolean {
  const header = table.mapped.find(({ field }) => field === 'date')?.header ?? '';
  return ['month', 'months', 'period'].includes(normalWords(header));
}

function monthOf(day: number): Period {
  const date = new Date(day * 86_400_000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86_400_000;
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000;
  return { from: first, to: next - 1 };
}

/** The share of some days that lies inside the period. */
function shareInside(days: Period, from: number, to: number): number {
  const inside = Math.min(days.to, to) - Math.max(days.from, from) + 1;
  return Math.max(0, inside) / (days.to - days.from + 1);
}
