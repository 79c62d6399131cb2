import { BRIDGE_PARTS, BRIDGE_STAGES, bridgeExpressions, bridgesOf, missingForBridge } from '../metrics/bridge';
import type { BridgePart, BridgeStage } from '../metrics/bridge';
import { formulaOf } from '../metrics/formula';
import { STAGE_NAMES } from '../metrics/metric';
import type { BuildFacts } from './build-facts';
import { COLUMN } from './funnel-layout';
import { placesFor } from './kpi-cells';
import type { Mode } from './kpi-cells';
import { needsWords } from './needs-words';
import { INK, STAGE_COLORS } from './palette';
import { periodLabel } from './period-words';
import { rowOf } from './rows';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import type { DressedCell, Look } from './tab';

/** Where each part of the bridge stands, with its heading and its sign. */
const PARTS: Readonly<Record<BridgePart, { readonly column: number; readonly name: string; readonly format: string }>> =
  {
    earlier: { column: COLUMN.value, name: 'Earlier', format: '#,##0' },
    joined: { column: COLUMN.group, name: 'Joined list', format: '"+ "#,##0' },
    left: { column: COLUMN.group + 1, name: 'Left list', format: '"− "#,##0' },
    gained: { column: COLUMN.group + 2, name: 'Gained', format: '"+ "#,##0' },
    lost: { column: COLUMN.group + 3, name: 'Lost', format: '"− "#,##0' },
    now: { column: COLUMN.nonTarget, name: 'Now', format: '"= "#,##0' },
  };

/** The part of a bridge that stands in a column; what it came to where none does. */
export function bridgePartAt(column: number): BridgePart {
  return BRIDGE_PARTS.find((part) => PARTS[part].column === column) ?? 'now';
}

/** The heading of a part. */
export function bridgePartName(part: BridgePart): string {
  return PARTS[part].name;
}

const HEADER: Look = { bold: true, background: INK.header };

/** What moved between the earlier period and now, stage by stage; blank lines where nothing is compared. */
export function bridgeRows(facts: BuildFacts, mode: Mode): readonly (readonly DressedCell[])[] {
  const { earlierFrame } = facts;
  const since = earlierFrame === undefined ? '' : `since ${periodLabel(earlierFrame.period)}; `;
  const headings = BRIDGE_PARTS.map((part) => [PARTS[part].column, textCell(PARTS[part].name)] as const);
  const explained = textCell(`${since}who becomes a customer leaves the list`);
  const header = rowOf(
    [[COLUMN.name, textCell('What moved')], ...headings, [COLUMN.definition, explained]],
    (column) => (column === COLUMN.name || column === COLUMN.definition ? HEADER : { ...HEADER, align: 'right' }),
  );
  return [header, ...BRIDGE_STAGES.map((stage) => bridgeRow(stage, facts, mode))];
}

function bridgeRow(stage: BridgeStage, facts: BuildFacts, mode: Mode): readonly DressedCell[] {
  const missing = missingForBridge(stage, facts.table.present);
  const cells: readonly (readonly [number, SheetCell])[] =
    missing.length > 0
      ? [[COLUMN.denominator, textCell(needsWords(missing, facts.table.unread))]]
      : BRIDGE_PARTS.map((part) => [PARTS[part].column, partCell(stage, part, facts, mode)] as const);
  return rowOf([[COLUMN.name, textCell(STAGE_NAMES[stage])], ...cells], (column) => partLook(stage, column));
}

function partLook(stage: BridgeStage, column: number): Look {
  if (column === COLUMN.name) return { bold: true, color: STAGE_COLORS[stage].strong };
  const part = BRIDGE_PARTS.find((one) => PARTS[one].column === column);
  if (part === undefined) return { color: INK.muted };
  const look: Look = { align: 'right', format: PARTS[part].format };
  return part === 'now' || part === 'earlier' ? { ...look, bold: true } : { ...look, color: INK.muted };
}

function partCell(stage: BridgeStage, part: BridgePart, facts: BuildFacts, mode: Mode): SheetCell {
  if (mode === 'values') return bridgesOf(facts.table).find((bridge) => bridge.stage === stage)?.[part] ?? '';
  const scope = { kind: 'all' } as const;
  return formulaCell(formulaOf(bridgeExpressions(stage)[part], 'everyone', scope, placesFor(facts, scope), ''));
}
