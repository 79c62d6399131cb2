import { STAGE_IDS } from '../metrics/metric';
import type { Metric, StageId } from '../metrics/metric';
import { contextMetrics, metricsOfStage } from '../metrics/rivals';
import type { Place } from '../metrics/rivals';

/** One line of the KPI block: the heading of a stage or of the context, or a KPI. */
export type KpiLine =
  | { readonly kind: 'stage'; readonly stage: StageId }
  | { readonly kind: 'context' }
  | { readonly kind: 'metric'; readonly metric: Metric; readonly place: Place | 'context' };

/** The lines of the KPI block, in order: stage by stage, rivals in neighbouring rows, and what is context at the end. */
export const KPI_LINES: readonly KpiLine[] = [
  ...STAGE_IDS.flatMap((stage): readonly KpiLine[] => [
    { kind: 'stage', stage },
    ...metricsOfStage(stage).map(({ metric, place }) => ({ kind: 'metric', metric, place }) as const),
  ]),
  ...contextLines(),
];

function contextLines(): readonly KpiLine[] {
  const metrics = contextMetrics();
  if (metrics.length === 0) return [];
  return [{ kind: 'context' }, ...metrics.map((metric) => ({ kind: 'metric', metric, place: 'context' }) as const)];
}
