import { normalWords } from '../model/words';
import { numberAt, textAt } from '../model/columns';
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
  const { findings, frame, settings, totals, currency } = draft;
  const dates = numbersOf(table, 'date');
  const amounts = numbersOf(table, 'amount');
  const categories = textsOf(table, 'category');
  const currencies = textsOf(table, 'currency');
  const monthly = isMonthly(table);
  let programme = 0;
  let loaded = 0;
  for (let row = 0; row < table.size; row++) {
    const day = numberAt(dates, row);
    const amount = numberAt(amounts, row);
    const stated = textAt(currencies, row).toUpperCase();
    if (Number.isNaN(amount)) findings.leaveOut(table, row, 'amount', 'no-amount');
    else if (Number.isNaN(day)) findings.leaveOut(table, row, 'date', 'no-date');
    else if (day > frame.asOf) findings.leaveOut(table, row, 'date', 'after-as-of');
    else if (stated !== '' && stated !== currency) findings.leaveOut(table, row, 'currency', 'other-currency');
    else {
      const counted = amount * shareOf(day, frame.period.from, Math.min(frame.period.to, frame.asOf), monthly);
      loaded += counted;
      if (!settings.overheadWords.has(normalWords(textAt(categories, row)))) programme += counted;
    }
  }
  totals.spend = programme;
  totals.spend_loaded = loaded;
}

function isMonthly(table: Table): boolean {
  const header = table.mapped.find(({ field }) => field === 'date')?.header ?? '';
  return normalWords(header) === 'month';
}

/** The share of a row's amount that falls into the period: by days for a month, else all or nothing. */
function shareOf(day: number, from: number, to: number, monthly: boolean): number {
  if (!monthly) return day >= from && day <= to ? 1 : 0;
  const date = new Date(day * 86_400_000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86_400_000;
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000;
  const inside = Math.min(next - 1, to) - Math.max(first, from) + 1;
  return Math.max(0, inside) / (next - first);
}
