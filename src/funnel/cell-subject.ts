import { GROUP_COLUMNS } from '../accounts/groups';
import { BRIDGE_STAGES } from '../metrics/bridge';
import type { BridgePart, BridgeStage } from '../metrics/bridge';
import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import type { Metric } from '../metrics/metric';
import { METRICS } from '../metrics/registry';
import { appliesTo } from '../metrics/scope';
import type { Scope } from '../metrics/scope';
import type { CellValue, Grid } from '../model/cell';
import type { Settings } from '../settings/settings';
import { bridgePartAt } from './bridge-rows';
import { COLUMN } from './funnel-layout';
import { stageMetrics } from './stage-metrics';
import type { StageMetrics } from './stage-metrics';
import { KEY_HEADER } from './yours';

/** What a cell of the funnel tab is about. */
export type CellSubject =
  | { readonly kind: 'kpi'; readonly metric: Metric; readonly scope: Scope }
  | { readonly kind: 'bridge'; readonly stage: BridgeStage; readonly part: BridgePart };

/** The rows of a funnel tab by what they are about, wherever inserted rows have carried them. */
export type FunnelRows = {
  /** The KPI of each row that has one, by its zero-based row. */
  readonly metrics: ReadonlyMap<number, Metric>;
  /** Labels of the split, in column order. */
  readonly groups: readonly string[];
  /** The row of the headings of KPIs. */
  readonly header: number;
};

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

/** Finds the rows of a funnel tab by the key behind each KPI. */
export function funnelRows(cells: Grid): FunnelRows {
  const header = cells.findIndex((row) => row.includes(KEY_HEADER) && row.includes('KPI'));
  const labels = cells[header] ?? [];
  const key = labels.lastIndexOf(KEY_HEADER);
  const found = cells.flatMap((row, index): [number, Metric][] => {
    const metric = index > header && header >= 0 ? BY_ID.get(String(row[key])) : undefined;
    return metric === undefined ? [] : [[index, metric]];
  });
  const groups = labels.slice(COLUMN.group, COLUMN.group + GROUP_COLUMNS).map(String);
  return {
    metrics: new Map(found),
    groups: groups.slice(0, groups.indexOf('') < 0 ? undefined : groups.indexOf('')),
    header,
  };
}

/** A cell by its zero-based place. */
export type At = { readonly row: number; readonly column: number };

/** What decides where a cell alone does not. */
export type Beside = {
  /** The formula of a cell; empty without one. */
  readonly formulaAt: (at: At) => string;
  readonly settings: () => Settings;
};

/** What a cell is about; undefined for one that belongs to no number. */
export function subjectAt(cells: Grid, rows: FunnelRows, at: At, beside: Beside): CellSubject | undefined {
  const metric = rows.metrics.get(at.row);
  if (metric !== undefined) return { kind: 'kpi', metric, scope: scopeAt(metric, at.column, rows.groups.length) };
  const label = cells[at.row]?.[COLUMN.name] ?? '';
  if (at.row < rows.header) return stageSubject(label, at, rows, beside);
  const stage = BRIDGE_STAGES.find((one) => STAGE_NAMES[one] === label);
  return stage && { kind: 'bridge', stage, part: bridgePartAt(at.column) };
}

/** The accounts that a column is about; the whole list where the KPI has no value of its own there. */
function scopeAt(metric: Metric, column: number, groups: number): Scope {
  const group = column - COLUMN.group + 1;
  const scope: Scope =
    column === COLUMN.nonTarget
      ? { kind: 'non-targets' }
      : group >= 1 && group <= groups
        ? { kind: 'group', group }
        : { kind: 'all' };
  return appliesTo(metric, scope) ? scope : { kind: 'all' };
}

/** Where each number of a stage stands in its row. */
const STAGE_CELLS: ReadonlyMap<number, keyof StageMetrics> = new Map([
  [COLUMN.nonTarget, 'conversion'],
  [COLUMN.earlier, 'money'],
  [COLUMN.change, 'pace'],
]);

/**
 * A cell of the funnel block points at the row of its KPI, so its formula tells which it was when the tab was built;
 * on a tab of values the settings do.
 */
function stageSubject(
  label: CellValue,
  { row, column }: At,
  rows: FunnelRows,
  beside: Beside,
): CellSubject | undefined {
  const number = /^([1-6])\s/.exec(String(label))?.[1];
  const stage = STAGE_IDS[Number(number) - 1];
  if (stage === undefined) return undefined;
  const what = STAGE_CELLS.get(column) ?? 'accounts';
  const formula = beside.formulaAt({ row, column: what === 'accounts' ? COLUMN.value : column });
  const metric = pointedAt(formula, rows) ?? metricOfStage(stageMetrics(beside.settings())[stage], what);
  return metric && { kind: 'kpi', metric, scope: { kind: 'all' } };
}

function pointedAt(formula: string, { metrics }: FunnelRows): Metric | undefined {
  const row = /(?:^=|\()\$?B\$?(\d+)/.exec(formula)?.[1];
  return row === undefined ? undefined : metrics.get(Number(row) - 1);
}

function metricOfStage(stage: StageMetrics, what: keyof StageMetrics): Metric | undefined {
  const id = what === 'pace' ? paceMetric(stage.pace) : stage[what];
  return BY_ID.get(id ?? stage.accounts);
}

/** The KPI that tells the same median. */
function paceMetric(pace: StageMetrics['pace']): string | undefined {
  if (pace?.kind === 'money') return pace.metric;
  return METRICS.find(({ value }) => value.kind === 'total' && value.total === pace?.total)?.id;
}
