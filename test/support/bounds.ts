import { boundTeller } from '../../src/accounts/health/bounds';
import type { Bound } from '../../src/accounts/health/bounds';
import { mainCurrency } from '../../src/accounts/main-currency';
import { METRICS } from '../../src/metrics/registry';
import type { TableId } from '../../src/model/table-id';
import { kpi } from './core';
import type { Core } from './core';

/** Some reasons of one table. */
type Reasons = { readonly table: TableId; readonly codes: readonly string[] };

/** How far each KPI could go if the rows of some reasons of a table were put right, by the KPI's id. */
export function boundsIn(core: Core, { table, codes }: Reasons): ReadonlyMap<string, readonly Bound[]> {
  const source = core.tables[table];
  const currency = mainCurrency(core.tables, core.settings);
  const tell = boundTeller(core.table, { ...core, currency });
  const causes = core.built.health.find((one) => one.table === table)?.causes ?? [];
  const found = causes.filter(({ code }) => codes.includes(code));
  const bounds = source === undefined ? [] : found.flatMap((cause) => tell(cause, source));
  return new Map(METRICS.map(({ id }) => [id, bounds.filter((bound) => bound.kpi.id === id)]));
}

/** The KPIs that rows put right moved further than was said: id, before, after, the least and the most that was said. */
export function movedBeyond(before: Core, after: Core, reasons: Reasons): readonly unknown[] {
  const bounds = boundsIn(before, reasons);
  return METRICS.flatMap(({ id }) => {
    const [was, is] = [kpi(before, id), kpi(after, id)];
    if (is === undefined || was === is || Math.abs((was ?? NaN) - is) <= Math.abs(is) * 1e-9) return [];
    const said = bounds.get(id) ?? [];
    const slack = Math.abs(is) * 1e-9 + 1e-9;
    const low = Math.min(...said.map((bound) => bound.low ?? -Infinity));
    const high = Math.max(...said.map((bound) => bound.high ?? Infinity));
    return said.length > 0 && is >= low - slack && is <= high + slack ? [] : [[id, was, is, low, high]];
  });
}
