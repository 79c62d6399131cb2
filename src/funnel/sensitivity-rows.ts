import { sensitivityOf } from '../engagement/sensitivity';
import type { SensitivityPoint } from '../engagement/sensitivity';
import { a1Of } from '../model/a1';
import { accountColumnReference } from './accounts-tab';
import type { BuildFacts } from './build-facts';
import { COLUMN, metricCell, ROW, SENSITIVITY_LINES } from './funnel-layout';
import { NO_VALUE } from './kpi-cells';
import type { Mode } from './kpi-cells';
import { needsWords } from './needs-words';
import { INK, STAGE_COLORS } from './palette';
import { rowOf } from './rows';
import { formulaCell, numberCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';
import type { DressedCell, Look } from './tab';

const HEADER: Look = { bold: true, background: INK.header };
const RIGHT = { align: 'right' } as const;

const STANDINGS: Readonly<Record<SensitivityPoint['standing'], string>> = {
  agreed: '◄ agreed',
  trial: '◄ to try',
  other: '',
};

/** What another threshold would give: how many accounts would be engaged, by their points alone. */
export function sensitivityRows(facts: BuildFacts, mode: Mode): readonly (readonly DressedCell[])[] {
  const isScored = facts.table.present.has('activities');
  const points = isScored ? sensitivityOf(facts.table, facts.settings).slice(0, SENSITIVITY_LINES) : [];
  const header = rowOf(
    [
      [COLUMN.name, textCell('What another threshold would give')],
      [COLUMN.value, textCell('Points')],
      [COLUMN.group, textCell('Engaged')],
      [COLUMN.group + 1, textCell('% of list')],
      [COLUMN.definition, textCell('accounts with so many points or more; nothing implied by an opportunity')],
    ],
    (column) => (column === COLUMN.name || column === COLUMN.definition ? HEADER : { ...HEADER, ...RIGHT }),
  );
  const lines = Array.from({ length: SENSITIVITY_LINES }, (_, line) =>
    rowOf(isScored ? pointCells(points[line], line, facts, mode) : missingCells(line), pointLook),
  );
  return [header, ...lines];
}

function missingCells(line: number): readonly (readonly [number, SheetCell])[] {
  return line === 0 ? [[COLUMN.denominator, textCell(needsWords(['activities']))]] : [];
}

function pointLook(column: number): Look {
  switch (column) {
    case COLUMN.value:
      return { ...RIGHT, bold: true, format: 'General' };
    case COLUMN.numerator:
      return { color: STAGE_COLORS.engaged.strong };
    case COLUMN.group:
      return { ...RIGHT, format: '#,##0' };
    case COLUMN.group + 1:
      return { ...RIGHT, format: '0.0%' };
    default:
      return { color: INK.muted };
  }
}

function pointCells(
  point: SensitivityPoint | undefined,
  line: number,
  facts: BuildFacts,
  mode: Mode,
): readonly (readonly [number, SheetCell])[] {
  if (point === undefined) return [];
  const row = ROW.sensitivityHeader + 2 + line;
  const [threshold, engaged] = [a1Of(row, COLUMN.value + 1), a1Of(row, COLUMN.group + 1)];
  const targets = metricCell('target_accounts', COLUMN.value);
  const live = mode === 'formulas';
  const rate = point.rate ?? textCell(NO_VALUE);
  return [
    [COLUMN.value, point.threshold],
    [COLUMN.numerator, textCell(STANDINGS[point.standing])],
    [COLUMN.group, live ? countCell(point, threshold, facts) : point.accounts],
    [COLUMN.group + 1, live ? formulaCell(`IF(${targets}<>0;${engaged}/${targets};"${NO_VALUE}")`) : rate],
  ];
}

/**
 * How many target accounts have so many points or more, as a formula over the accounts tab; a number where tiers have
 * thresholds of their own, which no one criterion can tell.
 */
function countCell(point: SensitivityPoint, threshold: string, { settings, accountsTab }: BuildFacts): SheetCell {
  if (settings.tier_thresholds.size > 0) return numberCell(point.accounts);
  const flags = (['target', 'minimums_met'] as const).map((id) => `${accountColumnReference(accountsTab, id)};1`);
  const score = accountColumnReference(accountsTab, 'score');
  return formulaCell(`COUNTIFS(${flags.join(';')};${score};">="&${threshold})`);
}
