import { STAGE_IDS } from '../metrics/metric';
import type { BuildFacts } from './build-facts';
import { ALL_COLUMNS, COLUMN, FUNNEL_STAMP, OWNED_COLUMNS, ROW } from './funnel-layout';
import { backTestWords } from './back-test-words';
import { bridgeRows } from './bridge-rows';
import { headRows } from './head-rows';
import type { Mode } from './kpi-cells';
import { kpiRows } from './kpi-rows';
import { INK, STAGE_COLORS, STAMP_LOOK } from './palette';
import { textCell } from './sheet-cell';
import { sensitivityRows } from './sensitivity-rows';
import { stageRows } from './stage-rows';
import { tailText } from './stamp';
import { stampedRows } from './stamped-rows';
import { dressed, paddedRow } from './tab';
import type { Tab } from './tab';
import { weakestCell } from './weakest';

export { FUNNEL_STAMP } from './funnel-layout';

const WEAKEST_LOOK = { bold: true, color: INK.text } as const;

const WIDTHS: Tab['widths'] = [
  { from: COLUMN.name, count: 1, pixels: 260 },
  { from: COLUMN.value, count: COLUMN.change, pixels: 88 },
  { from: COLUMN.definition, count: 2, pixels: 360 },
];

/** The funnel tab: head, six stages, every KPI, and the zone that belongs to the user. */
export function funnelTab(facts: BuildFacts, mode: Mode): Tab {
  const blank = paddedRow([], ALL_COLUMNS);
  const weakest = paddedRow([dressed(weakestCell(facts, mode), WEAKEST_LOOK)], ALL_COLUMNS);
  const backTest = paddedRow([dressed(textCell(backTestWords(facts)), { color: INK.muted })], ALL_COLUMNS);
  const tail = paddedRow([dressed(textCell(tailText(facts.build)), STAMP_LOOK)], ALL_COLUMNS);
  const rows = [
    ...[...headRows(facts, mode), ...stageRows(facts, mode), weakest, blank],
    ...[...kpiRows(facts, mode), blank],
    ...[...bridgeRows(facts, mode), blank],
    ...[...sensitivityRows(facts, mode), backTest, blank, tail],
  ];
  return {
    rows: stampedRows('funnel', facts.build, rows, OWNED_COLUMNS, FUNNEL_STAMP),
    owned: OWNED_COLUMNS,
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenColumns: [],
    chart: {
      title: 'ABM funnel: accounts per stage',
      color: STAGE_COLORS.target.strong,
      row: ROW.stageHeader,
      rows: STAGE_IDS.length + 1,
      labels: COLUMN.name,
      values: COLUMN.value,
      anchor: { row: ROW.stageHeader, column: ALL_COLUMNS + 1 },
    },
  };
}
