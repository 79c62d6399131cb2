import { STAGE_IDS } from '../metrics/metric';
import type { Metric, StageId } from '../metrics/metric';
import { METRICS } from '../metrics/registry';
import { a1Of } from '../model/a1';
import { GROUP_COLUMNS } from '../accounts/groups';

const FIRST_GROUP = 4;

/** Zero-based columns of the funnel tab. */
export const COLUMN = {
  name: 0,
  value: 1,
  numerator: 2,
  denominator: 3,
  group: FIRST_GROUP,
  nonTarget: FIRST_GROUP + GROUP_COLUMNS,
  earlier: FIRST_GROUP + GROUP_COLUMNS + 1,
  change: FIRST_GROUP + GROUP_COLUMNS + 2,
  gap: FIRST_GROUP + GROUP_COLUMNS + 3,
  definition: FIRST_GROUP + GROUP_COLUMNS + 4,
  key: FIRST_GROUP + GROUP_COLUMNS + 5,
  /** From here on the tab belongs to the user. */
  baseline: FIRST_GROUP + GROUP_COLUMNS + 6,
  note: FIRST_GROUP + GROUP_COLUMNS + 7,
  owner: FIRST_GROUP + GROUP_COLUMNS + 8,
} as const;

/** Columns that the add-on owns; the user's zone begins behind them. */
export const OWNED_COLUMNS = COLUMN.baseline;

/** All columns, the user's zone included. */
export const ALL_COLUMNS = COLUMN.owner + 1;

/** Zero-based rows of the funnel tab. */
export const ROW = {
  title: 0,
  subtitle: 1,
  freshness: 2,
  dataUpTo: 3,
  stageHeader: 5,
  firstStage: 6,
  hint: 12,
  kpiHeader: 14,
} as const;

/** Where the stamp stands. */
export const FUNNEL_STAMP = { row: ROW.subtitle, column: COLUMN.definition } as const;

/** One line of the KPI block: the heading of a stage, or a KPI. */
export type KpiLine = { readonly stage: StageId; readonly metric?: Metric };

/** The lines of the KPI block, in order. */
export const KPI_LINES: readonly KpiLine[] = STAGE_IDS.flatMap((stage) => [
  { stage },
  ...METRICS.filter((metric) => metric.stage === stage).map((metric) => ({ stage, metric })),
]);

const ROW_OF = new Map<string, number>(
  KPI_LINES.flatMap(({ metric }, index) => (metric === undefined ? [] : [[metric.id, ROW.kpiHeader + 1 + index]])),
);

/** The address of a KPI's cell in a column, such as `B21`. */
export function metricCell(id: string, column: number): string {
  return a1Of((ROW_OF.get(id) ?? 0) + 1, column + 1);
}
