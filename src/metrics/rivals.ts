import { CONFLICTS } from './conflicts';
import type { Metric, StageId } from './metric';
import { METRICS } from './registry';

/** A KPI in its row: as it is, first among rivals, or another answer to the question of the row above. */
export type Place = 'alone' | 'first' | 'follows';

/** A KPI and its place among those that answer the same question. */
export type PlacedMetric = { readonly metric: Metric; readonly place: Place };

/** The KPIs of a stage to steer by, rivals in neighbouring rows: they follow the first of them. */
export function metricsOfStage(stage: StageId): readonly PlacedMetric[] {
  const all = METRICS.filter((metric) => metric.stage === stage && metric.ignore === undefined);
  return all.flatMap((metric, index): readonly PlacedMetric[] => {
    const { conflict } = metric;
    if (conflict === undefined) return [{ metric, place: 'alone' }];
    if (all.slice(0, index).some((one) => one.conflict === conflict)) return [];
    const followers = all.slice(index + 1).filter((one) => one.conflict === conflict);
    return [
      { metric, place: followers.length === 0 ? 'alone' : 'first' },
      ...followers.map((follower) => ({ metric: follower, place: 'follows' }) as const),
    ];
  });
}

/** The KPIs that are no aim, only context. */
export function contextMetrics(): readonly Metric[] {
  return METRICS.filter(({ ignore }) => ignore !== undefined);
}

/** The question that a KPI answers in its own way; empty when nobody answers it otherwise. */
export function disputedQuestion({ conflict }: Metric): string {
  if (conflict === undefined || METRICS.filter((one) => one.conflict === conflict).length < 2) return '';
  return CONFLICTS.find(({ code }) => code === conflict)?.question ?? '';
}
