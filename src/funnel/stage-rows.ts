import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import type { StageId } from '../metrics/metric';
import { isWaiting } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import { totalReference } from './accounts-tab';
import type { BuildFacts } from './build-facts';
import { COLUMN, metricCell, ROW } from './funnel-layout';
import type { Mode } from './kpi-cells';
import { NO_VALUE } from './kpi-cells';
import { STANDING_FORMAT } from './number-formats';
import { INK, STAGE_COLORS } from './palette';
import { rowOf } from './rows';
import { formulaCell, numberCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { headlines, stageMetrics } from './stage-metrics';
import type { Pace } from './stage-metrics';
import { standingCell } from './weakest';
import type { DressedCell, Look } from './tab';
import { whatCounts } from './what-counts';
import { evaluate } from '../metrics/evaluate';
import { a1Of } from '../model/a1';

/** How many blocks the longest bar has. */
const BAR_BLOCKS = 48;

const HEADERS: readonly (readonly [number, string])[] = [
  [COLUMN.name, 'Stage'],
  [COLUMN.value, 'Accounts'],
  [COLUMN.nonTarget, 'Conversion'],
  [COLUMN.earlier, 'Money'],
  [COLUMN.change, 'Median days'],
  [COLUMN.definition, 'What counts'],
  [COLUMN.nameAgain, 'Judged by'],
  [COLUMN.gap, 'Standing'],
];

/** The columns that belong to the user have no part in the funnel block. */
const isTheirs = (column: number): boolean => column >= COLUMN.baseline;

/** The header of the funnel block and its six stages. */
export function stageRows(facts: BuildFacts, mode: Mode): readonly (readonly DressedCell[])[] {
  const header = rowOf(
    HEADERS.map(([column, label]) => [column, textCell(label)]),
    (column) => (isTheirs(column) ? {} : { bold: true, background: INK.header, align: headerSide(column) }),
  );
  return [header, ...STAGE_IDS.map((stage, index) => stageRow(stage, index, facts, mode))];
}

function headerSide(column: number): 'left' | 'right' {
  return [COLUMN.name, COLUMN.definition, COLUMN.nameAgain].some((left) => left === column) ? 'left' : 'right';
}

function stageRow(stage: StageId, index: number, facts: BuildFacts, mode: Mode): readonly DressedCell[] {
  const { accounts, conversion, money, pace } = stageMetrics(facts.settings)[stage];
  const headline = headlines(facts.settings)[index] ?? accounts;
  const cells: (readonly [number, SheetCell])[] = [
    [COLUMN.name, textCell(`${String(index + 1)}  ${STAGE_NAMES[stage]}`)],
    [COLUMN.value, copyOf(accounts, facts, mode)],
    [COLUMN.numerator, barCell(index, facts, mode)],
    [COLUMN.nonTarget, conversion === undefined ? '' : copyOf(conversion, facts, mode)],
    [COLUMN.earlier, money === undefined ? '' : copyOf(money, facts, mode)],
    [COLUMN.change, pace === undefined ? '' : paceCell(pace, accounts, facts, mode)],
    [COLUMN.definition, whatCounts(stage, facts, mode)],
    [COLUMN.nameAgain, textCell(metricById(headline).name)],
    [COLUMN.gap, standingCell(headline, facts, mode)],
  ];
  return rowOf(cells, (column) => stageLook(stage, column));
}

function stageLook(stage: StageId, column: number): Look {
  const { strong } = STAGE_COLORS[stage];
  switch (column) {
    case COLUMN.name:
      return { bold: true, color: strong, size: 11 };
    case COLUMN.value:
      return { bold: true, size: 13, align: 'right', format: '#,##0' };
    case COLUMN.numerator:
      return { color: strong, align: 'left' };
    case COLUMN.nonTarget:
      return { align: 'right', format: '0.0%' };
    case COLUMN.earlier:
    case COLUMN.change:
      return { align: 'right', format: '#,##0' };
    case COLUMN.definition:
      return { color: INK.muted, size: 9 };
    case COLUMN.nameAgain:
      return { color: INK.muted };
    case COLUMN.gap:
      return { align: 'right', format: STANDING_FORMAT };
    default:
      return {};
  }
}

/** The value of a KPI again, by pointing at its row below. */
function copyOf(id: string, facts: BuildFacts, mode: Mode): SheetCell {
  if (isWaiting(metricById(id), facts.table)) return textCell(NO_VALUE);
  if (mode === 'formulas') return formulaCell(metricCell(id, COLUMN.value));
  return evaluate(metricById(id), facts.table, { kind: 'all' }).value ?? textCell(NO_VALUE);
}

/** Median days, or where the team agreed on it the money won per day, in words since its column holds days. */
function paceCell(pace: Pace, accounts: string, facts: BuildFacts, mode: Mode): SheetCell {
  const { table, accountsTab } = facts;
  if (isWaiting(metricById(accounts), table)) return '';
  if (pace.kind === 'days') {
    const days = table.totals[pace.total];
    if (days === undefined) return '';
    return mode === 'formulas' ? formulaCell(totalReference(accountsTab, pace.total)) : numberCell(days);
  }
  const metric = metricById(pace.metric);
  if (isWaiting(metric, table)) return '';
  const value = metricCell(metric.id, COLUMN.value);
  if (mode === 'formulas') return formulaCell(`IF(ISNUMBER(${value});ROUND(${value};0)&" a day";"")`);
  const perDay = evaluate(metric, table, { kind: 'all' }).value;
  return perDay === undefined ? '' : textCell(`${String(Math.round(perDay))} a day`);
}

/** A bar of blocks, as long as the stage is large against the largest stage. */
function barCell(index: number, facts: BuildFacts, mode: Mode): SheetCell {
  if (mode === 'values') return textCell('█'.repeat(barLength(index, facts)));
  const value = a1Of(ROW.firstStage + index + 1, COLUMN.value + 1);
  const all = `$B$${String(ROW.firstStage + 1)}:$B$${String(ROW.firstStage + STAGE_IDS.length)}`;
  return formulaCell(`IF(ISNUMBER(${value});REPT("█";ROUND(${String(BAR_BLOCKS)}*${value}/MAX(1;MAX(${all}));0));"")`);
}

function barLength(index: number, { table, settings }: BuildFacts): number {
  const metrics = stageMetrics(settings);
  const counts = STAGE_IDS.map((stage) => {
    const metric = metricById(metrics[stage].accounts);
    return isWaiting(metric, table) ? 0 : (evaluate(metric, table, { kind: 'all' }).value ?? 0);
  });
  return Math.round((BAR_BLOCKS * (counts[index] ?? 0)) / Math.max(1, ...counts));
}
