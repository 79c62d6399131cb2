import { basisOf, SMALLEST_BASE } from '../metrics/basis';
import { formulaOf } from '../metrics/formula';
import type { Metric } from '../metrics/metric';
import { valueOf } from '../metrics/evaluate';
import type { AccountTable } from '../metrics/account-table';
import type { BuildFacts } from './build-facts';
import { COLUMN, metricCell } from './funnel-layout';
import { NO_VALUE, placesFor } from './kpi-cells';
import { changeKind, isJudged } from './number-formats';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

/** A change from an earlier number to now, by how it is told: its value, its formula over two cells, its words. */
const CHANGES = {
  'percentage-points': {
    value: (now: number, before: number): number | undefined => (now - before) * 100,
    formula: (now: string, before: string) => `(${now}-${before})*100`,
    needsBase: false,
    factor: 1,
    unit: ' pp',
  },
  points: {
    value: (now: number, before: number): number | undefined => now - before,
    formula: (now: string, before: string) => `(${now}-${before})`,
    needsBase: false,
    factor: 1,
    unit: '',
  },
  percent: {
    value: (now: number, before: number) => (before === 0 ? undefined : (now - before) / Math.abs(before)),
    formula: (now: string, before: string) => `((${now}-${before})/ABS(${before}))`,
    needsBase: true,
    factor: 100,
    unit: '%',
  },
} as const;

/**
 * How far a KPI is from the number beside it: from the earlier period, or from the baseline that the user typed.
 *
 * A number where the KPI rests on enough to be judged, or is never judged; its format then says better or worse. On a
 * smaller base it is told as plain words, so that nothing is read into it.
 */
export function differenceFormula(metric: Metric, facts: BuildFacts, column: number): SheetCell {
  const value = metricCell(metric.id, COLUMN.value);
  const other = metricCell(metric.id, column);
  const { formula, needsBase } = CHANGES[changeKind(metric)];
  const change = formula(value, other);
  const told = isJudged(metric)
    ? `IF(${basisFormula(metric, facts)}>=${String(SMALLEST_BASE)};${change};${plainFormula(metric, change)})`
    : change;
  const based = needsBase ? `IF(${other}<>0;${told};"")` : told;
  return formulaCell(`IF(ISNUMBER(${value});IF(ISNUMBER(${other});${based};"");"")`);
}

function plainFormula(metric: Metric, change: string): string {
  const { factor, unit } = CHANGES[changeKind(metric)];
  const scaled = factor === 1 ? change : `${change}*${String(factor)}`;
  return `IF(${change}>0;"+";"")&ROUND(${scaled};1)&"${unit}"`;
}

/** What a KPI rests on, as a formula: a cell of its row where one holds it. */
export function basisFormula(metric: Metric, facts: BuildFacts): string {
  if (metric.value.kind === 'ratio') return metricCell(metric.id, COLUMN.denominator);
  if (metric.unit === 'accounts') return metricCell(metric.id, COLUMN.value);
  const scope = { kind: 'all' } as const;
  return formulaOf(basisOf(metric), metric.population, scope, placesFor(facts, scope), NO_VALUE);
}

/** The difference as it would show: a number, plain words on a small base, blank where there is nothing to compare. */
export function differenceValue(metric: Metric, table: AccountTable, now: number, before: number): SheetCell {
  const { value, factor, unit } = CHANGES[changeKind(metric)];
  const change = value(now, before);
  if (change === undefined) return '';
  const basis = valueOf(basisOf(metric), table, metric.population, { kind: 'all' }) ?? 0;
  if (!isJudged(metric) || basis >= SMALLEST_BASE) return change;
  return textCell(`${change > 0 ? '+' : ''}${String(roundedTo1(change * factor))}${unit}`);
}

/** One decimal, halves away from zero as a sheet rounds. */
function roundedTo1(value: number): number {
  const rounded = Math.round(Math.abs(value) * 10) / 10;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
