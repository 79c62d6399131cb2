import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import type { StageId } from '../metrics/metric';
import { missingFor } from '../metrics/needs';
import { metricById } from '../metrics/registry';
import type { TotalId } from '../metrics/totals';
import { totalReference } from './accounts-tab';
import type { BuildFacts } from './build-facts';
import { ALL_COLUMNS, COLUMN, metricCell, ROW } from './funnel-layout';
import type { Mode } from './kpi-cells';
import { NO_VALUE } from './kpi-cells';
import { INK, STAGE_COLORS } from './palette';
import { formulaCell, numberCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import { STAGE_METRICS } from './stage-metrics';
import { dressed } from './tab';
import type { DressedCell, Look } from './tab';
import { whatCounts } from './what-counts';
import { evaluate } from '../metrics/evaluate';
import { a1Of } from '../model/a1';

/** How many blocks the longest bar has. */
const BAR_BLOCKS = 44;

const HEADERS: readonly (readonly [number, string])[] = [
  [COLUMN.name, 'Stage'],
  [COLUMN.value, 'Accounts'],
  [COLUMN.nonTarget, 'From before'],
  [COLUMN.earlier, 'Money'],
  [COLUMN.change, 'Median days'],
  [COLUMN.definition, 'What counts'],
];

/** The header of the funnel block and its six stages. */
export function stageRows(facts: BuildFacts, mode: Mode): readonly (readonly DressedCell[])[] {
  const header = row(
    HEADERS.map(([column, label]) => [column, textCell(label)]),
    (column) => ({
      bold: true,
      background: INK.header,
      align: column === COLUMN.name || column === COLUMN.definition || column === COLUMN.numerator ? 'left' : 'right',
    }),
  );
  return [header, ...STAGE_IDS.map((stage, index) => stageRow(stage, index, facts, mode))];
}

function stageRow(stage: StageId, index: number, facts: BuildFacts, mode: Mode): readonly DressedCell[] {
  const { accounts, conversion, money, days } = STAGE_METRICS[stage];
  const cells: (readonly [number, SheetCell])[] = [
    [COLUMN.name, textCell(`${String(index + 1)}  ${STAGE_NAMES[stage]}`)],
    [COLUMN.value, copyOf(accounts, facts, mode)],
    [COLUMN.numerator, barCell(index, facts, mode)],
    [COLUMN.nonTarget, conversion === undefined ? '' : copyOf(conversion, facts, mode)],
    [COLUMN.earlier, money === undefined ? '' : copyOf(money, facts, mode)],
    [COLUMN.change, days === undefined ? '' : daysCell(days, accounts, facts, mode)],
    [COLUMN.definition, whatCounts(stage, facts, mode)],
  ];
  return row(cells, (column) => stageLook(stage, column));
}

function row(cells: readonly (readonly [number, SheetCell])[], look: (column: number) => Look): readonly DressedCell[] {
  const at = new Map(cells);
  return Array.from({ length: ALL_COLUMNS }, (_, column) => dressed(at.get(column) ?? '', look(column)));
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
    default:
      return {};
  }
}

/** The value of a KPI again, by pointing at its row below. */
function copyOf(id: string, facts: BuildFacts, mode: Mode): SheetCell {
  if (missingFor(metricById(id), facts.table.present).length > 0) return textCell(NO_VALUE);
  if (mode === 'formulas') return formulaCell(metricCell(id, COLUMN.value));
  return evaluate(metricById(id), facts.table, { kind: 'all' }).value ?? textCell(NO_VALUE);
}

function daysCell(id: TotalId, accounts: string, facts: BuildFacts, mode: Mode): SheetCell {
  if (facts.table.totals[id] === undefined || missingFor(metricById(accounts), facts.table.present).length > 0)
    return '';
  return mode === 'formulas' ? formulaCell(totalReference(facts.accountsTab, id)) : numberCell(facts.table.totals[id]);
}

/** A bar of blocks, as long as the stage is large against the largest stage. */
function barCell(index: number, facts: BuildFacts, mode: Mode): SheetCell {
  if (mode === 'values') return textCell('█'.repeat(barLength(index, facts)));
  const value = a1Of(ROW.firstStage + index + 1, COLUMN.value + 1);
  const all = `$B$${String(ROW.firstStage + 1)}:$B$${String(ROW.firstStage + STAGE_IDS.length)}`;
  return formulaCell(`IF(ISNUMBER(${value});REPT("█";ROUND(${String(BAR_BLOCKS)}*${value}/MAX(1;MAX(${all}));0));"")`);
}

function barLength(index: number, { table }: BuildFacts): number {
  const counts = STAGE_IDS.map((stage) => {
    const metric = metricById(STAGE_METRICS[stage].accounts);
    return missingFor(metric, table.present).length > 0 ? 0 : (evaluate(metric, table, { kind: 'all' }).value ?? 0);
  });
  return Math.round((BAR_BLOCKS * (counts[index] ?? 0)) / Math.max(1, ...counts));
}
