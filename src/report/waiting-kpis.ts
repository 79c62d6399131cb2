import { neededThings } from '../funnel/needs-words';
import type { AccountTable } from '../metrics/account-table';
import { missingFor } from '../metrics/needs';
import { METRICS } from '../metrics/registry';
import { TABLE_IDS } from '../model/table-id';
import type { WaitingKpis } from '../protocol/answers';

/** The KPIs that wait for a table, a column or a setting, by what they wait for; the largest group first. */
export function waitingKpis({ present, unread }: AccountTable): readonly WaitingKpis[] {
  const groups = new Map<string, { readonly things: readonly string[]; readonly kpis: string[] }>();
  for (const metric of METRICS) {
    const missing = missingFor(metric, present).map((need) => wanted(need, present));
    const things = neededThings(missing, unread);
    if (things.length === 0) continue;
    const key = things.join('\n');
    const group = groups.get(key) ?? { things, kpis: [] };
    groups.set(key, group);
    group.kpis.push(metric.name);
  }
  return [...groups.values()].sort((one, other) => other.kpis.length - one.kpis.length);
}

/** A column of a table that is not there comes with it: nobody has to look for it yet. */
function wanted(need: string, present: ReadonlySet<string>): string {
  const owner = TABLE_IDS.find((id) => need.startsWith(`${id}.`));
  return owner === undefined || present.has(owner) ? need : owner;
}
