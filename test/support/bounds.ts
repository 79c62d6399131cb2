import { boundTeller } from '../../src/accounts/health/bounds';
import type { Bound } from '../../src/accounts/health/bounds';
import { mainCurrency } from '../../src/accounts/main-currency';
import { METRICS } from '../../src/metrics/registry';
import type { TableId } from '../../src/model/table-id';
import type { Core } from './core';

/** Some reasons of one table. */
type Reasons = { readonly table: TableId; readonly codes: readonly string[] };

/** How far each KPI could go if the rows of some reasons of a table were put right, by the KPI's id. */
export function boundsIn(core: Core, { table, codes }: Reasons): ReadonlyMap<string, readonly Bound[]> {
  const source = core.tables[table];
  const money = { currency: mainCurrency(core.tables, core.settings), settings: core.settings };
  const tell = boundTeller(core.table, money);
  const causes = core.built.health.find((one) => one.table === table)?.causes ?? [];
  const found = causes.filter(({ code }) => codes.includes(code));
  const bounds = source === undefined ? [] : found.flatMap((cause) => tell(cause, source));
  return new Map(METRICS.map(({ id }) => [id, bounds.filter((bound) => bound.kpi.id === id)]));
}
