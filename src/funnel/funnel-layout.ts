import { GROUP_COLUMNS } from '../accounts/groups';
import { BRIDGE_STAGES } from '../metrics/bridge';
import { a1Of } from '../model/a1';
import { KPI_LINES } from './kpi-lines';

const FIRST_GROUP = 4;
const AFTER_GROUPS = FIRST_GROUP + GROUP_COLUMNS;

/** Zero-based columns of the funnel tab. */
export const COLUMN = {
  name: 0,
  value: 1,
  numerator: 2,
  denominator: 3,
  group: FIRST_GROUP,
  nonTarget: AFTER_GROUPS,
  earlier: AFTER_GROUPS + 1,
  change: AFTER_GROUPS + 2,
  definition: AFTER_GROUPS + 3,
  /** The KPI's name once more, because whoever types a baseline has scrolled away from the first column. */
  nameAgain: AFTER_GROUPS + 4,
  gap: AFTER_GROUPS + 5,
  /** From here on the tab belongs to the user. */
  baseline: AFTER_GROUPS + 6,
  note: AFTER_GROUPS + 7,
  owner: AFTER_GROUPS + 8,
  /** Names the KPI of a row for good, so that what people typed beside it finds its KPI on a tab of a later layout. */
  key: AFTER_GROUPS + 9,
} as const;

/** Columns that the add-on owns; the user's zone begins behind them. */
export const OWNED_COLUMNS = COLUMN.baseline;

/** All columns, the user's zone and the keys behind it included. */
export const ALL_COLUMNS = COLUMN.key + 1;

/** How many thresholds the sensitivity block has room for. */
export const SENSITIVITY_LINES = 8;

const KPI_HEADER = 14;
const BRIDGE_HEADER = KPI_HEADER + KPI_LINES.length + 2;
const SENSITIVITY_HEADER = BRIDGE_HEADER + BRIDGE_STAGES.length + 2;

/** Zero-based rows of the funnel tab. */
export const ROW = {
  title: 0,
  subtitle: 1,
  freshness: 2,
  dataUpTo: 3,
  stageHeader: 5,
  firstStage: 6,
  weakest: 12,
  kpiHeader: KPI_HEADER,
  bridgeHeader: BRIDGE_HEADER,
  sensitivityHeader: SENSITIVITY_HEADER,
  backTest: SENSITIVITY_HEADER + 1 + SENSITIVITY_LINES,
  tail: SENSITIVITY_HEADER + SENSITIVITY_LINES + 3,
} as const;

/** Where the stamp stands. */
export const FUNNEL_STAMP = { row: ROW.subtitle, column: COLUMN.definition } as const;

/** The zero-based row of each KPI. */
export const ROW_OF: ReadonlyMap<string, number> = new Map<string, number>(
  KPI_LINES.flatMap((line, index) => (line.kind === 'metric' ? [[line.metric.id, ROW.kpiHeader + 1 + index]] : [])),
);

/** The address of a KPI's cell in a column, such as `B21`. */
export function metricCell(id: string, column: number): string {
  return a1Of((ROW_OF.get(id) ?? 0) + 1, column + 1);
}
