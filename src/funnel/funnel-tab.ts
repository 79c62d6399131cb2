import { STAGE_IDS } from '../metrics/metric';
import type { BuildFacts } from './build-facts';
import { ALL_COLUMNS, COLUMN, FUNNEL_STAMP, OWNED_COLUMNS, ROW } from './funnel-layout';
import { headRows } from './head-rows';
import type { Mode } from './kpi-cells';
import { kpiRows } from './kpi-rows';
import { INK, STAGE_COLORS } from './palette';
import { textCell } from './sheet-cell';
import { stageRows } from './stage-rows';
import { tailText } from './stamp';
import { stampedRows } from './stamped-rows';
import { dressed, paddedRow } from './tab';
import type { Tab } from './tab';

export { FUNNEL_STAMP } from './funnel-layout';

const HINT =
  'Type your own baseline beside a KPI: the tab then shows how far you are from it. Yours stays on every refresh.';

const WIDTHS: Tab['widths'] = [
  { from: COLUMN.name, count: 1, pixels: 250 },
  { from: COLUMN.definition, count: 1, pixels: 560 },
];

/** The funnel tab: head, six stages, every KPI, and the zone that belongs to the user. */
export function funnelTab(facts: BuildFacts, mode: Mode): Tab {
  const blank = paddedRow([], ALL_COLUMNS);
  const hint = paddedRow([dressed(textCell(HINT), { size: 9, italic: true, color: INK.muted })], ALL_COLUMNS);
  const tail = paddedRow([dressed(textCell(tailText(facts.build)), { size: 8, color: INK.faint })], ALL_COLUMNS);
  const rows = [...headRows(facts, mode), ...stageRows(facts, mode), hint, blank, ...kpiRows(facts, mode), blank, tail];
  return {
    rows: stampedRows('funnel', facts.build, rows, OWNED_COLUMNS, FUNNEL_STAMP),
    owned: OWNED_COLUMNS,
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 1,
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
