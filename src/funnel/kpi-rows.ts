import { GROUP_COLUMNS } from '../accounts/groups';
import { evaluate } from '../metrics/evaluate';
import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import type { Metric, StageId } from '../metrics/metric';
import { missingFor, needsOf } from '../metrics/needs';
import type { BuildFacts } from './build-facts';
import { ALL_COLUMNS, COLUMN, KPI_LINES, metricCell } from './funnel-layout';
import { NO_VALUE, sideCell, valueCell } from './kpi-cells';
import type { Mode } from './kpi-cells';
import { needsWords } from './needs-words';
import { changeFormat, changeKind, UNIT_FORMATS } from './number-formats';
import { INK, STAGE_COLORS } from './palette';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { dressed, paddedRow } from './tab';
import type { DressedCell, Look } from './tab';
import { periodLabel } from './period-words';

const RIGHT = { align: 'right' } as const;
const MUTED: Look = { color: INK.muted, align: 'right' };

/** The header of the KPI block and a line per stage and KPI. */
export function kpiRows(facts: BuildFacts, mode: Mode): readonly (readonly DressedCell[])[] {
  const lines = KPI_LINES.map(({ stage, metric }) =>
    metric === undefined ? stageLine(stage) : metricLine(metric, facts, mode),
  );
  return [headerLine(facts), ...lines];
}

function headerLine(facts: BuildFacts): readonly DressedCell[] {
  const { groups } = facts.table;
  const labels: string[] = ['KPI', 'Value', 'n', ''];
  for (let group = 0; group < GROUP_COLUMNS; group++) labels.push(groups[group] ?? '');
  const earlier = facts.earlierFrame === undefined ? '' : periodLabel(facts.earlierFrame.period);
  labels.push('Non-target', earlier, earlier === '' ? '' : 'Change', 'vs baseline', 'Definition and source', 'Key');
  const cells = labels.map((label, column) => dressed(textCell(label), headerLook(column)));
  const yours = ['Baseline', 'Your note', 'Owner'].map((label) =>
    dressed(textCell(label), { bold: true, background: INK.yours }),
  );
  return [...cells, ...yours];
}

function headerLook(column: number): Look {
  const left = column === COLUMN.name || column === COLUMN.definition || column === COLUMN.denominator;
  return { bold: true, background: INK.header, align: left ? 'left' : 'right' };
}

function stageLine(stage: StageId): readonly DressedCell[] {
  const { strong, pale } = STAGE_COLORS[stage];
  const number = String(STAGE_IDS.indexOf(stage) + 1);
  const look: Look = { bold: true, color: strong, background: pale };
  return paddedRow([dressed(textCell(`${number}  ${STAGE_NAMES[stage]}`), look)], ALL_COLUMNS, { background: pale });
}

function metricLine(metric: Metric, facts: BuildFacts, mode: Mode): readonly DressedCell[] {
  const format = UNIT_FORMATS[metric.unit];
  const missing = missingFor(metric, facts.table.present);
  const needs = textCell(needsWords(missing));
  const denominator = missing.length > 0 ? needs : sideCell(metric, facts, 'right', mode);
  const groups = Array.from({ length: GROUP_COLUMNS }, (_, group) =>
    dressed(groupCell(metric, facts, group, mode), { format, align: 'right', color: INK.muted }),
  );
  return [
    dressed(textCell(metric.name)),
    dressed(valueCell(metric, facts, { kind: 'all' }, mode), { format, align: 'right', bold: true }),
    dressed(sideCell(metric, facts, 'left', mode), { ...MUTED, format: '#,##0' }),
    dressed(denominator, { color: INK.muted, align: 'left', format: '"of "#,##0' }),
    ...groups,
    dressed(valueCell(metric, facts, { kind: 'non-targets' }, mode), { ...MUTED, format }),
    dressed(earlierCell(metric, facts), { ...MUTED, format }),
    dressed(changeCell(metric, facts, mode), { ...RIGHT, format: changeFormat(metric) }),
    dressed(mode === 'formulas' ? difference(metric, COLUMN.baseline) : '', { ...RIGHT, format: changeFormat(metric) }),
    dressed(textCell(`${metric.definition} · ${metric.source}`), { color: INK.muted, size: 9 }),
    dressed(textCell(metric.id), { color: INK.faint, size: 8 }),
    dressed('', { background: INK.yours, format, align: 'right' }),
    dressed('', { background: INK.yours }),
    dressed('', { background: INK.yours }),
  ];
}

function groupCell(metric: Metric, facts: BuildFacts, group: number, mode: Mode): SheetCell {
  if (group >= facts.table.groups.length) return '';
  return valueCell(metric, facts, { kind: 'group', group: group + 1 }, mode);
}

function earlierCell(metric: Metric, { earlier }: BuildFacts): SheetCell {
  if (earlier === undefined || missingFor(metric, earlier.present).length > 0 || isUndated(metric)) return '';
  return evaluate(metric, earlier, { kind: 'all' }).value ?? textCell(NO_VALUE);
}

/** Whether a KPI rests on facts without a date alone: what they were in the earlier period, nobody knows. */
function isUndated(metric: Metric): boolean {
  const needs = needsOf(metric);
  return needs.length > 0 && needs.every((need) => /^(?:accounts|contacts|setting)\b/.test(need));
}

/** The change against the earlier period: in points for shares, in percent for the rest. */
function changeCell(metric: Metric, facts: BuildFacts, mode: Mode): SheetCell {
  const { earlier, table } = facts;
  if (earlier === undefined || isUndated(metric)) return '';
  if (mode === 'formulas') return difference(metric, COLUMN.earlier);
  const [before, now] = [earlier, table].map((one) =>
    missingFor(metric, one.present).length > 0 ? undefined : evaluate(metric, one, { kind: 'all' }).value,
  );
  if (before === undefined || now === undefined) return '';
  return CHANGES[changeKind(metric)].value(now, before) ?? '';
}

/** A change from an earlier number to now, by how it is told: its value, and its formula over the two cells. */
const CHANGES = {
  'percentage-points': {
    value: (now: number, before: number): number | undefined => (now - before) * 100,
    formula: (now: string, before: string) => `(${now}-${before})*100`,
  },
  points: {
    value: (now: number, before: number): number | undefined => now - before,
    formula: (now: string, before: string) => `${now}-${before}`,
  },
  percent: {
    value: (now: number, before: number) => (before === 0 ? undefined : (now - before) / Math.abs(before)),
    formula: (now: string, before: string) => `IF(${before}<>0;(${now}-${before})/ABS(${before});"")`,
  },
} as const;

/** How far a KPI is from the number beside it: from the earlier period, or from the baseline that the user typed. */
function difference(metric: Metric, column: number): SheetCell {
  const value = metricCell(metric.id, COLUMN.value);
  const other = metricCell(metric.id, column);
  const change = CHANGES[changeKind(metric)].formula(value, other);
  return formulaCell(`IF(ISNUMBER(${value});IF(ISNUMBER(${other});${change};"");"")`);
}
