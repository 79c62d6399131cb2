import { EXPLAIN_WORDS } from '../../messages/explain-words';
import { listed } from '../../messages/sidebar/counted';
import { ACCOUNT_COLUMNS } from '../../metrics/account-columns';
import type { Term } from '../../metrics/breakdown';
import { metricById } from '../../metrics/registry';
import { TOTALS } from '../../metrics/totals';
import type { TotalId } from '../../metrics/totals';

/** What a total is called. */
export function totalName(id: TotalId): string {
  return TOTALS.find((total) => total.id === id)?.name ?? id;
}

const COLUMN_NAMES = new Map<string, string>(ACCOUNT_COLUMNS.map(({ id, name }) => [id, name]));

/** What is added up, and what is taken away from it, by the KPIs that say it, or by the columns. */
export function termsName(terms: readonly Term[]): string {
  const named = (those: readonly Term[]): string => listed(those.map(termName));
  const [added, taken] = [terms.filter(({ factor }) => factor > 0), terms.filter(({ factor }) => factor < 0)];
  const name = taken.length === 0 ? named(added) : EXPLAIN_WORDS.less(named(added), named(taken));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function termName({ metric, column }: Term): string {
  return metric === undefined ? (COLUMN_NAMES.get(column) ?? '') : metricById(metric).name;
}
