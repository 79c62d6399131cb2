import { stageMetrics } from '../funnel/stage-metrics';
import type { AccountTable } from '../metrics/account-table';
import { evaluate } from '../metrics/evaluate';
import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import type { StageId } from '../metrics/metric';
import { missingFor } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import type { StageResult } from '../protocol/answers';
import type { Settings } from '../settings/settings';

/** The six stages as a person reads them, each with its share of the stage before. */
export function stageResults(table: AccountTable, settings: Settings): readonly StageResult[] {
  const metrics = stageMetrics(settings);
  return STAGE_IDS.map((id) => ({
    id,
    name: STAGE_NAMES[id],
    accounts: accountsWords(id, metrics[id].accounts, table),
    conversion: shareWords(metrics[id].conversion, table),
  }));
}

function accountsWords(id: StageId, metric: string, table: AccountTable): string {
  const count = valueOf(metric, table);
  if (count === undefined) return 'n/a';
  const due = id === 'retention' ? valueOf('customers_due', table) : undefined;
  return due === undefined ? count.toLocaleString('en-US') : `${String(count)} of ${String(due)}`;
}

function shareWords(id: string | undefined, table: AccountTable): string {
  const share = id === undefined ? undefined : valueOf(id, table);
  return share === undefined ? '' : `${(share * 100).toFixed(1)}%`;
}

function valueOf(id: string, table: AccountTable): number | undefined {
  const metric = metricById(id);
  return missingFor(metric, table.present).length > 0 ? undefined : evaluate(metric, table, { kind: 'all' }).value;
}
