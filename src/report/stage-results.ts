import { stageMetrics } from '../funnel/stage-metrics';
import { grouped } from '../messages/grouped';
import type { AccountTable } from '../metrics/account-table';
import { evaluate } from '../metrics/evaluate';
import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import type { StageId } from '../metrics/metric';
import { isWaiting } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import type { StageResult } from '../protocol/answers';
import type { Settings } from '../settings/settings';

/** The six stages as a person reads them, each with its share of the stage before. */
export function stageResults(table: AccountTable, settings: Settings): readonly StageResult[] {
  const metrics = stageMetrics(settings);
  return STAGE_IDS.map((id) => {
    const { accounts, conversion } = metrics[id];
    const count = valueOf(accounts, table);
    const share = conversion === undefined ? undefined : valueOf(conversion, table);
    return {
      id,
      name: STAGE_NAMES[id],
      accounts: accountsWords(id, count, table),
      conversion: share === undefined ? '' : `${(share * 100).toFixed(1)}%`,
      count: count ?? null,
      share: share ?? null,
    };
  });
}

function accountsWords(id: StageId, count: number | undefined, table: AccountTable): string {
  if (count === undefined) return 'n/a';
  const due = id === 'retention' ? valueOf('customers_due', table) : undefined;
  return due === undefined ? grouped(count) : `${String(count)} of ${String(due)}`;
}

function valueOf(id: string, table: AccountTable): number | undefined {
  const metric = metricById(id);
  return isWaiting(metric, table) ? undefined : evaluate(metric, table, { kind: 'all' }).value;
}
