// Cells of the funnel tab by KPI, for tests that read it as a person would.
import type { BuildFacts } from '../../src/funnel/build-facts';
import { metricCell } from '../../src/funnel/funnel-layout';
import { funnelTab } from '../../src/funnel/funnel-tab';
import type { Mode } from '../../src/funnel/kpi-cells';
import type { SheetCell } from '../../src/funnel/sheet-cell';
import { cellsOf } from '../../src/funnel/tab';
import { columnNumber } from '../../src/model/a1';

export type Cells = readonly (readonly SheetCell[])[];

/** What a cell was given, without the mark that keeps a text a text. */
export function shown(cell: SheetCell | undefined): string {
  return String(cell ?? '').replace(/^'/, '');
}

const laidOut = new Map<BuildFacts, Map<Mode, Cells>>();

/** The cells of the funnel tab, laid out once for the same facts. */
export function funnelCells(facts: BuildFacts, mode: Mode = 'values'): Cells {
  const ofFacts = laidOut.get(facts) ?? new Map<Mode, Cells>();
  const cells = ofFacts.get(mode) ?? cellsOf(funnelTab(facts, mode));
  laidOut.set(facts, ofFacts.set(mode, cells));
  return cells;
}

/** The cell that an address such as `B21` means. */
function cellAt(cells: Cells, a1: string): SheetCell | undefined {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return cells[Number(row) - 1]?.[columnNumber(letters) - 1];
}

/** The cell of a KPI in a column of the funnel tab. */
export function kpiCell(facts: BuildFacts, id: string, column: number, mode: Mode = 'values'): SheetCell | undefined {
  return cellAt(funnelCells(facts, mode), metricCell(id, column));
}
