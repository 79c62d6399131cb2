import { GROUP_COLUMNS } from '../accounts/groups';
import { evaluate } from '../metrics/evaluate';
import type { Expression } from '../metrics/expression';
import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import type { Metric, StageId } from '../metrics/metric';
import { isWaiting, missingFor, needsOf } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import type { BuildFacts } from './build-facts';
import { differenceFormula, differenceValue } from './changes';
import { COLUMN, OWNED_COLUMNS } from './funnel-layout';
import { NO_VALUE, sideCell, valueCell } from './kpi-cells';
import type { Mode } from './kpi-cells';
import { KPI_LINES } from './kpi-lines';
import type { KpiLine } from './kpi-lines';
import { definitionWords, rowName } from './kpi-words';
import { needsWords } from './needs-words';
import { changeFormat, UNIT_FORMATS } from './number-formats';
import { INK, STAGE_COLORS } from './palette';
import { textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { dressed, paddedRow } from './tab';
import type { DressedCell, Look } from './tab';
import { periodLabel } from './period-words';
import type { Period } from '../model/day';
import { KEY_HEADER, YOURS_HEADERS } from './yours';

/** How what is divided by is told: three of four, or a sum ÷ its number, with a decimal where that is a mean itself. */
const BASE_FORMATS = { share: '"of "#,##0', number: '"÷ "#,##0', mean: '"÷ "#,##0.0' } as const;

function baseFormat({ unit, value }: Metric): string {
  if (unit === 'percent' || unit === 'fine-percent') return BASE_FORMATS.share;
  return BASE_FORMATS[value.kind === 'ratio' && isRatio(value.right) ? 'mean' : 'number'];
}

/** Whether it is a division, or a KPI that is one. */
function isRatio(expression: Expression): boolean {
  const { kind } = expression.kind === 'metric' ? metricById(expression.metric).value : expression;
  return kind === 'ratio';
}

const VALUE: Look = { align: 'right', bold: true };
const KEY_LOOK: Look = { color: INK.faint, size: 8 };
const MUTED: Look = { color: INK.muted, align: 'right' };

/** The header of the KPI block and a line per stage and KPI. */
export function kpiRows(facts: BuildFacts, mode: Mode): readonly (readonly DressedCell[])[] {
  return [headerLine(facts), ...KPI_LINES.map((line) => kpiLine(line, facts, mode))];
}

function kpiLine(line: KpiLine, facts: BuildFacts, mode: Mode): readonly DressedCell[] {
  if (line.kind === 'stage') return stageLine(line.stage);
  return line.kind === 'context' ? contextLine() : metricLine(line, facts, mode);
}

function headerLine(facts: BuildFacts): readonly DressedCell[] {
  const { groups } = facts.table;
  const labels: string[] = ['KPI', 'Value', 'n', ''];
  for (let group = 0; group < GROUP_COLUMNS; group++) labels.push(groups[group] ?? '');
  const earlier = facts.earlierFrame === undefined ? '' : shortLabel(facts.earlierFrame.period);
  labels.push('Non-target', earlier, earlier === '' ? '' : 'Change', 'Definition and source', 'KPI', 'Gap');
  const cells = labels.map((label, column) => dressed(textCell(label), headerLook(column)));
  const yours = YOURS_HEADERS.map((label) => dressed(textCell(label), { bold: true, background: INK.yours }));
  return [...cells, ...yours, dressed(textCell(KEY_HEADER), KEY_LOOK)];
}

/** A period that fits above a narrow column: its year, or that it is earlier; the head tells it in full. */
function shortLabel(period: Period): string {
  const label = periodLabel(period);
  return label.length > 10 ? 'Earlier' : label;
}

const LEFT: ReadonlySet<number> = new Set([COLUMN.name, COLUMN.denominator, COLUMN.definition, COLUMN.nameAgain]);

function headerLook(column: number): Look {
  return { bold: true, background: INK.header, align: LEFT.has(column) ? 'left' : 'right' };
}

function headingLine(words: string, look: Look): readonly DressedCell[] {
  const band = look.background === undefined ? {} : { background: look.background };
  return paddedRow([dressed(textCell(words), look)], OWNED_COLUMNS + YOURS_HEADERS.length, band).concat(dressed(''));
}

function stageLine(stage: StageId): readonly DressedCell[] {
  const { strong, pale } = STAGE_COLORS[stage];
  const number = String(STAGE_IDS.indexOf(stage) + 1);
  return headingLine(`${number}  ${STAGE_NAMES[stage]}`, { bold: true, color: strong, background: pale });
}

function contextLine(): readonly DressedCell[] {
  return headingLine('Context, not to steer by', { bold: true, color: INK.muted, background: INK.header });
}

type MetricLine = Extract<KpiLine, { kind: 'metric' }>;

function metricLine({ metric, place }: MetricLine, facts: BuildFacts, mode: Mode): readonly DressedCell[] {
  const format = UNIT_FORMATS[metric.unit];
  const missing = missingFor(metric, facts.table.present);
  const denominator =
    missing.length > 0 ? textCell(needsWords(missing, facts.table.unread)) : sideCell(metric, facts, 'right', mode);
  const groups = Array.from({ length: GROUP_COLUMNS }, (_, group) =>
    dressed(groupCell(metric, facts, group, mode), { ...MUTED, format }),
  );
  const isContext = place === 'context';
  const change: Look = { align: 'right', format: changeFormat(metric), ...(isContext ? { color: INK.muted } : {}) };
  return [
    dressed(textCell(rowName(metric, place)), isContext ? { color: INK.muted } : {}),
    dressed(valueCell(metric, facts, { kind: 'all' }, mode), isContext ? { ...MUTED, format } : { ...VALUE, format }),
    dressed(sideCell(metric, facts, 'left', mode), { ...MUTED, format: '#,##0' }),
    dressed(denominator, { color: INK.muted, align: 'left', format: baseFormat(metric) }),
    ...groups,
    dressed(valueCell(metric, facts, { kind: 'non-targets' }, mode), { ...MUTED, format }),
    dressed(earlierCell(metric, facts), { ...MUTED, format }),
    dressed(changeCell(metric, facts, mode), change),
    dressed(textCell(definitionWords(metric, place)), { color: INK.muted, size: 9 }),
    dressed(textCell(metric.name), { color: INK.muted }),
    dressed(mode === 'formulas' ? differenceFormula(metric, facts, COLUMN.baseline) : '', change),
    ...yoursCells(metric, facts, format),
    dressed(textCell(metric.id), KEY_LOOK),
  ];
}

/** What people typed beside a KPI on an earlier tab; blank on a first one. */
function yoursCells(metric: Metric, { carried }: BuildFacts, format: string): readonly DressedCell[] {
  const [baseline = '', note = '', owner = ''] = carried?.get(metric.id) ?? [];
  return [
    dressed(baseline, { background: INK.yours, format, align: 'right' }),
    dressed(note, { background: INK.yours }),
    dressed(owner, { background: INK.yours }),
  ];
}

function groupCell(metric: Metric, facts: BuildFacts, group: number, mode: Mode): SheetCell {
  if (group >= facts.table.groups.length) return '';
  return valueCell(metric, facts, { kind: 'group', group: group + 1 }, mode);
}

function earlierCell(metric: Metric, { earlier }: BuildFacts): SheetCell {
  if (earlier === undefined || isWaiting(metric, earlier) || isUndated(metric)) return '';
  return evaluate(metric, earlier, { kind: 'all' }).value ?? textCell(NO_VALUE);
}

/** Whether a KPI rests on facts without a date alone: what they were in the earlier period, nobody knows. */
function isUndated(metric: Metric): boolean {
  const needs = needsOf(metric);
  return needs.length > 0 && needs.every((need) => /^(?:accounts|contacts|setting)\b(?!.*_date$)/.test(need));
}

/** The change against the earlier period: in points for shares, in percent for the rest. */
function changeCell(metric: Metric, facts: BuildFacts, mode: Mode): SheetCell {
  const { earlier, table } = facts;
  if (earlier === undefined || isUndated(metric)) return '';
  if (mode === 'formulas') return differenceFormula(metric, facts, COLUMN.earlier);
  const [before, now] = [earlier, table].map((one) =>
    isWaiting(metric, one) ? undefined : evaluate(metric, one, { kind: 'all' }).value,
  );
  return before === undefined || now === undefined ? '' : differenceValue(metric, table, now, before);
}
