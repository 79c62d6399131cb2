import { evaluate } from '../metrics/evaluate';
import { formulaOf, mayBeMissing } from '../metrics/formula';
import type { Places } from '../metrics/formula';
import type { Expression } from '../metrics/expression';
import type { Metric } from '../metrics/metric';
import { isWaiting } from '../metrics/needs';
import { appliesTo } from '../metrics/scope';
import type { Scope } from '../metrics/scope';
import { accountColumnReference, totalReference } from './accounts-tab';
import type { BuildFacts } from './build-facts';
import { COLUMN, metricCell } from './funnel-layout';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

/** What stands where a KPI has no value. */
export const NO_VALUE = 'n/a';

/** Whether the tab holds formulas, or the values they would give where formulas cannot be had. */
export type Mode = 'formulas' | 'values';

/** The column of the funnel tab in which a scope stands. */
export function columnFor(scope: Scope): number {
  if (scope.kind === 'all') return COLUMN.value;
  return scope.kind === 'group' ? COLUMN.group + scope.group - 1 : COLUMN.nonTarget;
}

/** Where formulas of a scope point at. */
export function placesFor(facts: BuildFacts, scope: Scope): Places {
  return {
    column: (id) => accountColumnReference(facts.accountsTab, id),
    total: (id) => totalReference(facts.accountsTab, id),
    metric: (id) => metricCell(id, columnFor(scope)),
  };
}

/** The cell of a KPI in a scope: its formula or its value, `n/a` without one, blank where the scope does not apply. */
export function valueCell(metric: Metric, facts: BuildFacts, scope: Scope, mode: Mode): SheetCell {
  if (!appliesTo(metric, scope)) return '';
  if (isWaiting(metric, facts.table)) return scope.kind === 'all' ? textCell(NO_VALUE) : '';
  if (mode === 'values') return evaluate(metric, facts.table, scope).value ?? textCell(NO_VALUE);
  if (scope.kind === 'all' && metric.value.kind === 'ratio') return formulaCell(division(metric, metric.value));
  return formulaCell(formulaOf(metric.value, metric.population, scope, placesFor(facts, scope), NO_VALUE));
}

/** The value of a division from its two sides, which stand in cells of their own. */
function division(metric: Metric, sides: { readonly left: Expression; readonly right: Expression }): string {
  const over = metricCell(metric.id, COLUMN.numerator);
  const under = metricCell(metric.id, COLUMN.denominator);
  const quotient = `IF(${under}<>0;${over}/${under};"${NO_VALUE}")`;
  const unsure = [mayBeMissing(sides.left) ? over : '', mayBeMissing(sides.right) ? under : ''].filter(
    (cell) => cell !== '',
  );
  return unsure.reduceRight((inner, cell) => `IF(ISNUMBER(${cell});${inner};"${NO_VALUE}")`, quotient);
}

/** One side of a KPI that divides; blank for one that does not. */
export function sideCell(metric: Metric, facts: BuildFacts, side: 'left' | 'right', mode: Mode): SheetCell {
  if (metric.value.kind !== 'ratio' || isWaiting(metric, facts.table)) return '';
  const scope: Scope = { kind: 'all' };
  if (mode === 'values') {
    const { numerator, denominator } = evaluate(metric, facts.table, scope);
    return (side === 'left' ? numerator : denominator) ?? textCell(NO_VALUE);
  }
  return formulaCell(formulaOf(metric.value[side], metric.population, scope, placesFor(facts, scope), NO_VALUE));
}
