import type { Settings } from '../settings/settings';
import { textsOf } from '../tables/table';
import type { Tables } from './frame';

/**
 * The one currency that amounts are counted in, as an upper-case code: the agreed one, else the one that most deals
 * have, else most costs; empty when nothing names a currency.
 *
 * It is one for all tables, so that revenue in one currency is never divided by spend in another.
 */
export function mainCurrency(tables: Tables, settings: Settings): string {
  if (settings.currency !== '') return settings.currency.toUpperCase();
  const { opportunities, spend } = tables;
  const deals = opportunities === undefined ? '' : mostFrequent(textsOf(opportunities, 'currency'));
  return deals !== '' || spend === undefined ? deals : mostFrequent(textsOf(spend, 'currency'));
}

function mostFrequent(currencies: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const currency of currencies) {
    const code = currency.toUpperCase();
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
