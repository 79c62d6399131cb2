import type { BuildFacts } from '../funnel/build-facts';
import { stageMetrics } from '../funnel/stage-metrics';
import { isJudged } from '../funnel/number-formats';
import { valueOf } from '../metrics/evaluate';
import { STAGE_IDS } from '../metrics/metric';
import type { Metric } from '../metrics/metric';
import { missingFor } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import type { BuildChange } from '../protocol/answers';

/** What the funnel showed before a build. */
export type ShownBefore = { readonly build: number; readonly kpis: ReadonlyMap<string, number> };

/** The KPIs of the funnel block that show another number than before, in the order of the stages. */
export function changesSince({ kpis }: ShownBefore, facts: BuildFacts): readonly BuildChange[] {
  const stages = stageMetrics(facts.settings);
  const ids = STAGE_IDS.flatMap((stage) => {
    const { accounts, conversion, money } = stages[stage];
    return [accounts, conversion, money].filter((id) => id !== undefined);
  });
  return [...new Set(ids)].flatMap((id) => changeOf(metricById(id), kpis.get(id), facts));
}

function changeOf(metric: Metric, before: number | undefined, { table }: BuildFacts): readonly BuildChange[] {
  const isThere = missingFor(metric, table.present).length === 0;
  const now = isThere ? valueOf(metric.value, table, metric.population, { kind: 'all' }) : undefined;
  const [then, here] = [shown(metric, before), shown(metric, now)];
  if (then === here) return [];
  return [{ name: metric.name, before: then, now: here, direction: directionOf(metric, before, now) }];
}

/** As the funnel tab shows it; `n/a` without a value. */
function shown({ unit }: Metric, value: number | undefined): string {
  if (value === undefined) return 'n/a';
  if (unit === 'percent') return `${(value * 100).toFixed(1)}%`;
  return Math.round(value).toLocaleString('en-US');
}

function directionOf(metric: Metric, before: number | undefined, now: number | undefined): BuildChange['direction'] {
  if (before === undefined || now === undefined || !isJudged(metric)) return 'neither';
  return now > before === (metric.better === 'higher') ? 'better' : 'worse';
}
