import { pairName } from '../settings/read-setting';
import type { Settings } from '../settings/settings';
import { currenciesOf } from './exchange';
import type { Tables } from './frame';

/** The tables that hold amounts, the one that decides first. */
const WITH_AMOUNTS = ['opportunities', 'spend', 'customers'] as const;

/**
 * The one currency that amounts are counted in, as an upper-case code: the agreed one, else the one that most deals
 * have, else most costs, else most contracts; empty when nothing names a currency.
 *
 * It is one for all tables, so that revenue in one currency is never divided by spend in another. A currency that has
 * a rate is never the main one, because rates are told in the main one.
 */
export function mainCurrency(tables: Tables, settings: Settings): string {
  if (settings.currency !== '') return settings.currency.toUpperCase();
  for (const id of WITH_AMOUNTS) {
    const table = tables[id];
    const found = table === undefined ? '' : mostFrequent(currenciesOf(table), settings.currency_rates);
    if (found !== '') return found;
  }
  return '';
}

function mostFrequent(currencies: readonly string[], rates: Settings['currency_rates']): string {
  const counts = new Map<string, number>();
  for (const currency of currencies) {
    const code = currency.toUpperCase();
    if (code !== '' && !rates.has(pairName(code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
