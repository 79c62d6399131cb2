import { STAGE_ADVICE } from '../metrics/advice';
import { SMALLEST_BASE } from '../metrics/basis';
import { STAGE_IDS, STAGE_NAMES } from '../metrics/metric';
import { metricById } from '../metrics/registry';
import { a1Of } from '../model/a1';
import type { BuildFacts } from './build-facts';
import { basisFormula } from './changes';
import { COLUMN, metricCell, ROW } from './funnel-layout';
import type { Mode } from './kpi-cells';
import { headlines } from './stage-metrics';
import { isJudged } from './number-formats';
import { formulaCell, textCell } from './sheet-cell';
import type { SheetCell } from './sheet-cell';

/** How to start: any KPI takes a baseline, and those of the funnel block tell which stage is weakest. */
function hint({ settings }: BuildFacts): string {
  const judged = headlines(settings).map(metricById).filter(isJudged);
  return (
    'Type your own baselines into the yellow cells on the right. With one beside ' +
    `${judged.map(({ name }) => name).join(', ')}, the weakest stage and what to do about it show here.`
  );
}

/**
 * How far a stage is ahead of the baseline of its headline KPI, as a share of it; behind is below zero.
 *
 * Blank without a baseline, and where the KPI rests on too little to be judged.
 */
export function standingCell(headline: string, facts: BuildFacts, mode: Mode): SheetCell {
  const metric = metricById(headline);
  if (mode === 'values' || !isJudged(metric)) return '';
  const value = metricCell(headline, COLUMN.value);
  const baseline = metricCell(headline, COLUMN.baseline);
  const ahead = metric.better === 'higher' ? `${value}-${baseline}` : `${baseline}-${value}`;
  const share = `IF(${basisFormula(metric, facts)}>=${String(SMALLEST_BASE)};(${ahead})/ABS(${baseline});"")`;
  return formulaCell(`IF(ISNUMBER(${value});IF(ISNUMBER(${baseline});IF(${baseline}<>0;${share};"");"");"")`);
}

/** The stage that is furthest behind its baseline, and what the sources advise for it; how to start without one. */
export function weakestCell(facts: BuildFacts, mode: Mode): SheetCell {
  if (mode === 'values') return textCell(hint(facts));
  const column = COLUMN.gap + 1;
  const first = ROW.firstStage + 1;
  const all = `${a1Of(first, column)}:${a1Of(first + STAGE_IDS.length - 1, column)}`;
  const stage = `MATCH(MIN(${all});${all};0)`;
  const among = (words: readonly string[]): string => `CHOOSE(${stage};${words.map((one) => `"${one}"`).join(';')})`;
  const named = among(STAGE_IDS.map((id) => STAGE_NAMES[id]));
  const advice = among(STAGE_IDS.map((id) => STAGE_ADVICE[id]));
  const weakest = `"Weakest against your baseline: "&${named}&", "&ROUND(0-100*MIN(${all});0)&"% behind. "&${advice}`;
  const none = '"No stage is behind your baselines."';
  return formulaCell(`IF(COUNT(${all})=0;"${hint(facts)}";IF(MIN(${all})<0;${weakest};${none}))`);
}
