import type { BuildFacts } from '../funnel/build-facts';
import { stageMetrics } from '../funnel/stage-metrics';
import { isJudged } from '../funnel/number-formats';
import { periodWords } from '../funnel/period-words';
import { grouped } from '../messages/grouped';
import { valueOf } from '../metrics/evaluate';
import { STAGE_IDS } from '../metrics/metric';
import type { Metric } from '../metrics/metric';
import { isWaiting } from '../metrics/needs';
import { metricById, METRICS } from '../metrics/registry';
import type { BuildChange, BuildChanges } from '../protocol/answers';

/** What the funnel showed before a build, and what it went by. */
export type ShownBefore = {
  readonly build: number;
  readonly kpis: ReadonlyMap<string, number>;
  /** The period as the funnel tab names it; empty where it names none. */
  readonly period: string;
  /** The version of the definitions; undefined where no tab tells it. */
  readonly version: number | undefined;
};

/**
 * What is another than before: the KPIs of the funnel block in the order of the stages, how many of all the others, the
 * period and the definitions. Under another period or other definitions no change is better or worse.
 */
export function changesSince(before: ShownBefore, facts: BuildFacts): BuildChanges {
  const { build, kpis, period, version } = before;
  const isRedefined = version !== undefined && version !== facts.agreement.version;
  const changes = blockIds(facts).flatMap((id) => changeOf(metricById(id), kpis.get(id), facts));
  const told = new Set(changes.map(({ name }) => name));
  const rest = METRICS.filter(({ name }) => !told.has(name));
  const now = periodWords(facts.frame.period);
  const hasMoved = period !== '' && period !== now;
  return {
    build,
    changes:
      isRedefined || hasMoved ? changes.map((change) => ({ ...change, direction: 'neither' as const })) : changes,
    others: rest.filter((metric) => isAnother(kpis.get(metric.id), valueNow(metric, facts))).length,
    redefined: isRedefined,
    ...(hasMoved ? { period: { before: period, now } } : {}),
  };
}

/** The KPIs that stand in the funnel block. */
function blockIds({ settings }: BuildFacts): readonly string[] {
  const stages = stageMetrics(settings);
  const ids = STAGE_IDS.flatMap((stage) => {
    const { accounts, conversion, money } = stages[stage];
    return [accounts, conversion, money].filter((id) => id !== undefined);
  });
  return [...new Set(ids)];
}

function valueNow(metric: Metric, { table }: BuildFacts): number | undefined {
  if (isWaiting(metric, table)) return undefined;
  return valueOf(metric.value, table, metric.population, { kind: 'all' });
}

/** A sheet adds in another order than we do, so the last digits say nothing. */
const SAME = 1e-9;

function isAnother(before: number | undefined, now: number | undefined): boolean {
  if (before === undefined || now === undefined) return before !== now;
  return Math.abs(now - before) > SAME * Math.max(1, Math.abs(now), Math.abs(before));
}

function changeOf(metric: Metric, before: number | undefined, facts: BuildFacts): readonly BuildChange[] {
  const now = valueNow(metric, facts);
  const [then, here] = [shown(metric, before), shown(metric, now)];
  if (then === here) return [];
  return [{ name: metric.name, before: then, now: here, direction: directionOf(metric, before, now) }];
}

/** As the funnel tab shows it; `n/a` without a value. */
function shown({ unit }: Metric, value: number | undefined): string {
  if (value === undefined) return 'n/a';
  if (unit === 'percent') return `${(value * 100).toFixed(1)}%`;
  return grouped(Math.round(value));
}

function directionOf(metric: Metric, before: number | undefined, now: number | undefined): BuildChange['direction'] {
  if (before === undefined || now === undefined || !isJudged(metric)) return 'neither';
  return now > before === (metric.better === 'higher') ? 'better' : 'worse';
}
