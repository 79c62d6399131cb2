import type { AccountTable } from '../metrics/account-table';
import { evaluate } from '../metrics/evaluate';
import { isWaiting } from '../metrics/needs';
import { METRICS } from '../metrics/registry';
import type { KpiCounts } from '../protocol/answers';

/** How many KPIs have a value over the whole list, and how many have none for which reason. */
export function kpiCounts(table: AccountTable): KpiCounts {
  const there = METRICS.filter((metric) => !isWaiting(metric, table));
  const shown = there.filter((metric) => evaluate(metric, table, { kind: 'all' }).value !== undefined).length;
  return { shown, waiting: METRICS.length - there.length, empty: there.length - shown };
}
